import type { ByteReader } from "./byte-reader.js";
import type { Signature } from "./media-signature.js";
import { paceOfFragments, type FragmentPace } from "./movie-fragments.js";
import { clockOf, readTrack, type Track } from "./movie-track.js";
import type { Probed } from "./probed.js";
import { boxAt, boxesBetween, boxesIn, type Box } from "./walk-boxes.js";

const codecs: Readonly<Record<string, string>> = {
  avc1: "h264",
  avc3: "h264",
  hvc1: "hevc",
  hev1: "hevc",
  dvh1: "hevc",
  dvhe: "hevc",
  av01: "av1",
  vp09: "vp9",
  vp08: "vp8",
  mp4v: "mpeg4",
  apcn: "prores",
  apch: "prores",
  apcs: "prores",
  apco: "prores",
  ap4h: "prores",
  ap4x: "prores",
  s263: "h263",
  jpeg: "mjpeg",
};
const mostTracks = 32;

/** Length, size, turn, pace and codec of an MP4 or a QuickTime film; one without pictures is sound. */
export async function probeMovie(reader: ByteReader, type: Signature): Promise<Probed> {
  const { boxes, broken } = await boxesBetween(reader, 0, reader.size);
  const movie = boxes.find(({ name }) => name === "moov");
  if (broken || movie === undefined) return { broken: true };
  const inside = await boxesIn(reader, movie);
  const tracks: Track[] = [];
  for (const box of inside.filter(({ name }) => name === "trak").slice(0, mostTracks)) {
    tracks.push(await readTrack(reader, box));
  }
  const header = await boxAt(reader, movie, ["mvhd"]);
  const clock = header ? await clockOf(reader, header) : { scale: 0 };
  const fragments = inside.find(({ name }) => name === "mvex");
  const pictures = tracks.find(({ is }) => is === "pictures");
  const main = pictures ?? tracks[0];
  const pace = fragments && main ? await paceOfFragments(reader, fragments, boxes, main, clock.scale) : {};
  const seconds = clock.seconds ?? pace.seconds;
  const length = seconds === undefined ? {} : { seconds, ...rateOf(boxes, seconds) };
  if (pictures === undefined) {
    const isSound = tracks.some(({ is }) => is === "sound");
    return { ...length, ...(isSound && { kind: "audio", ...(type === "mp4" && { type: "m4a" }) }) };
  }
  return {
    ...pictures.frame,
    ...length,
    ...(pictures.entry && { codec: codecs[pictures.entry] ?? pictures.entry }),
    ...framesOf(pictures, pace),
    lateIndex: !fragments && startOf(boxes, "mdat") < startOf(boxes, "moov"),
    editList: tracks.some(({ hasCuts }) => hasCuts),
  };
}

// Pictures and sound lie in `mdat`; what pads a file does not count.
function rateOf(boxes: readonly Box[], seconds: number): Probed {
  const bytes = boxes.reduce((sum, { name, start, end }) => (name === "mdat" ? sum + end - start : sum), 0);
  return seconds > 0 && bytes > 0 ? { bitsPerSecond: Math.round((bytes * 8) / seconds) } : {};
}

function framesOf({ samples, seconds }: Track, pace: FragmentPace): Probed {
  const found = samples > 0 && seconds ? samples / seconds : pace.framesPerSecond;
  return found === undefined ? {} : { framesPerSecond: found };
}

function startOf(boxes: readonly Box[], wanted: string): number {
  return boxes.find(({ name }) => name === wanted)?.start ?? Infinity;
}
