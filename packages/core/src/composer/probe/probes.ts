import type { MediaType } from "../../networks/media-rules.js";
import type { ByteReader } from "./byte-reader.js";
import { probeBmp, probeTiff } from "./probe-bitmap.js";
import { probeGif } from "./probe-gif.js";
import { probeJpeg } from "./probe-jpeg.js";
import { probeMovie } from "./probe-movie.js";
import { probePng } from "./probe-png.js";
import { probeStill } from "./probe-still.js";
import { probeWebm } from "./probe-webm.js";
import { probeWebp } from "./probe-webp.js";
import type { Probed } from "./probed.js";

/** Reads what a file of one type says about itself. */
export type Probe = (reader: ByteReader) => Promise<Probed>;

/** The probe of each type that has one. */
export const probes: Readonly<Partial<Record<MediaType, Probe>>> = {
  jpeg: probeJpeg,
  png: probePng,
  gif: probeGif,
  webp: probeWebp,
  heic: probeStill,
  avif: probeStill,
  bmp: probeBmp,
  tiff: probeTiff,
  mp4: probeMovie,
  mov: probeMovie,
  webm: probeWebm,
};
