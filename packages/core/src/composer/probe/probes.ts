import type { ByteReader } from "./byte-reader.js";
import type { Signature } from "./media-signature.js";
import { probeAvi } from "./probe-avi.js";
import { probeBmp, probeTiff } from "./probe-bitmap.js";
import { probeCompound } from "./probe-compound.js";
import { probeGif } from "./probe-gif.js";
import { probeJpeg } from "./probe-jpeg.js";
import { probeMovie } from "./probe-movie.js";
import { probeMpeg } from "./probe-mpeg.js";
import { probeOgg } from "./probe-ogg.js";
import { probePdf } from "./probe-pdf.js";
import { probePng } from "./probe-png.js";
import { probeFlac, probeWav } from "./probe-sound.js";
import { probeStill } from "./probe-still.js";
import { probeSvg } from "./probe-svg.js";
import { probeWebm } from "./probe-webm.js";
import { probeWebp } from "./probe-webp.js";
import { probeZip } from "./probe-zip.js";
import type { Probed } from "./probed.js";

/** Reads what a file that began with a signature says about itself. */
export type Probe = (reader: ByteReader, signature: Signature) => Promise<Probed>;

/** The probe of each signature that has one. */
export const probes: Readonly<Partial<Record<Signature, Probe>>> = {
  jpeg: probeJpeg,
  png: probePng,
  gif: probeGif,
  webp: probeWebp,
  heic: probeStill,
  avif: probeStill,
  bmp: probeBmp,
  tiff: probeTiff,
  svg: probeSvg,
  mp4: probeMovie,
  mov: probeMovie,
  webm: probeWebm,
  avi: probeAvi,
  mpeg: probeMpeg,
  ogg: probeOgg,
  wav: probeWav,
  flac: probeFlac,
  pdf: probePdf,
  zip: probeZip,
  compound: probeCompound,
};
