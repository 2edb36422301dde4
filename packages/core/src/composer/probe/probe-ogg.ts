import { lettersAt, numberAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

const mostPages = 32;

/** Whether an Ogg file is a film or sound, with size and pace of a film, from the first page of each stream. */
export async function probeOgg(reader: ByteReader): Promise<Probed> {
  let at = 0;
  for (let page = 0; page < mostPages && at < reader.size; page++) {
    const head = await reader.read(at, 27);
    // A page that begins no stream ends the list of those that do.
    if (lettersAt(head, 0, 4) !== "OggS") return { broken: true };
    if ((head.getUint8(5) & 2) === 0) break;
    const segments = await reader.read(at + 27, head.getUint8(26));
    let length = 0;
    for (let index = 0; index < segments.byteLength; index++) length += segments.getUint8(index);
    const start = at + 27 + segments.byteLength;
    const packet = await reader.read(start, Math.min(length, 64));
    if (lettersAt(packet, 0, 7) === "\x80theora") return { kind: "video", ...theora(packet) };
    at = start + length;
  }
  return {};
}

function theora(packet: DataView): Probed {
  const scale = packet.getUint32(26);
  return {
    width: numberAt(packet, 14, 3),
    height: numberAt(packet, 17, 3),
    codec: "theora",
    ...(scale > 0 && { framesPerSecond: packet.getUint32(22) / scale }),
  };
}
