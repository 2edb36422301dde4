import { lettersAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";
import { boxAt, boxesBetween, type Box } from "./walk-boxes.js";

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
};
const mostTracks = 32;

/** Length, size, turn and codec of an MP4 or a QuickTime film. */
export async function probeMovie(reader: ByteReader): Promise<Probed> {
  const { boxes, broken } = await boxesBetween(reader, 0, reader.size);
  const movie = boxes.find(({ name }) => name === "moov");
  if (broken || movie === undefined) return { broken: true };
  const seconds = await lengthOf(reader, await boxAt(reader, movie, ["mvhd"]));
  const { boxes: inside } = await boxesBetween(reader, movie.start, movie.end);
  for (const track of inside.filter(({ name }) => name === "trak").slice(0, mostTracks)) {
    const picture = await pictureOf(reader, track);
    if (picture) return { ...seconds, ...picture };
  }
  return seconds;
}

async function lengthOf(reader: ByteReader, header: Box | undefined): Promise<Probed> {
  if (header === undefined) return {};
  const view = await reader.read(header.start, 32);
  const isLong = view.getUint8(0) === 1;
  const scale = view.getUint32(isLong ? 20 : 12);
  const duration = isLong ? Number(view.getBigUint64(24)) : view.getUint32(16);
  // All ones stand for "not known".
  const isKnown = scale > 0 && duration < (isLong ? Number.MAX_SAFE_INTEGER : 0xffff_ffff);
  return isKnown ? { seconds: duration / scale } : {};
}

async function pictureOf(reader: ByteReader, track: Box): Promise<Probed | undefined> {
  const handler = await boxAt(reader, track, ["mdia", "hdlr"]);
  if (!handler || lettersAt(await reader.read(handler.start, 12), 8, 4) !== "vide") return undefined;
  const header = await boxAt(reader, track, ["tkhd"]);
  const description = await boxAt(reader, track, ["mdia", "minf", "stbl", "stsd"]);
  const name = description ? lettersAt(await reader.read(description.start, 16), 12, 4) : undefined;
  return { ...(header && (await frameOf(reader, header))), ...(name && { codec: codecs[name] ?? name }) };
}

// The matrix turns the picture: its first row is (cos, sin), in sixteenths of sixteen bits.
async function frameOf(reader: ByteReader, { start }: Box): Promise<Probed> {
  const view = await reader.read(start, 96);
  const matrix = view.getUint8(0) === 1 ? 52 : 40;
  const degrees = Math.round((Math.atan2(view.getInt32(matrix + 4), view.getInt32(matrix)) * 180) / Math.PI);
  const rotation = ({ 90: 90, 180: 180, [-180]: 180, [-90]: 270 } as const)[degrees as 90 | 180 | -180 | -90];
  const size = { width: view.getUint32(matrix + 36) / 65_536, height: view.getUint32(matrix + 40) / 65_536 };
  return { ...size, ...(rotation && { rotation }) };
}
