import { lettersAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

const mostChunks = 200;
const codecs: readonly (readonly [RegExp, string])[] = [
  [/^(?:h264|x264|avc1)$/i, "h264"],
  [/^(?:xvid|divx|dx50|mp4v|fmp4)$/i, "mpeg4"],
  [/^mjpg$/i, "mjpeg"],
];

/** Size, pace, length and codec of an AVI film, from the headers of its streams. */
export async function probeAvi(reader: ByteReader): Promise<Probed> {
  const end = Math.min(reader.size, (await reader.read(4, 4)).getUint32(0, true) + 8);
  let size: Probed = {};
  let at = 12;
  for (let chunk = 0; chunk < mostChunks && at + 12 <= end; chunk++) {
    const head = await reader.read(at, 12);
    const name = lettersAt(head, 0, 4);
    const length = head.getUint32(4, true);
    if (name === "LIST" && /^(?:hdrl|strl)$/.test(lettersAt(head, 8, 4))) {
      at += 12;
      continue;
    }
    if (name === "avih") {
      const view = await reader.read(at + 8, 40);
      size = { width: view.getUint32(32, true), height: view.getUint32(36, true) };
    }
    if (name === "strh") {
      const stream = await reader.read(at + 8, 36);
      if (lettersAt(stream, 0, 4) === "vids") return { ...size, ...paceOf(stream, reader.size) };
    }
    at += 8 + length + (length & 1);
  }
  return "width" in size ? size : { broken: true };
}

function paceOf(stream: DataView, bytes: number): Probed {
  const handler = lettersAt(stream, 4, 4);
  const codec = codecs.find(([names]) => names.test(handler))?.[1];
  const [scale, rate, frames] = [stream.getUint32(20, true), stream.getUint32(24, true), stream.getUint32(32, true)];
  const known = codec ? { codec } : {};
  if (scale === 0 || rate === 0) return known;
  const seconds = (frames * scale) / rate;
  return {
    ...known,
    framesPerSecond: rate / scale,
    ...(seconds > 0 && { seconds, bitsPerSecond: Math.round((bytes * 8) / seconds) }),
  };
}
