import type { MediaType } from "../../networks/media-rules.js";
import { lettersAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

// The list of files stands at the end, behind at most this much of a comment.
const mostTail = 65_557;
const mostList = 1_000_000;
const main: readonly (readonly [MediaType, string])[] = [
  ["docx", "word/document.xml"],
  ["pptx", "ppt/presentation.xml"],
];

/** Which office document a ZIP archive is, by the names in its list; nothing is unpacked. */
export async function probeZip(reader: ByteReader): Promise<Probed> {
  const names = await namesIn(reader);
  const type = main.find(([, name]) => names.has(name))?.[0];
  return type && names.has("[Content_Types].xml") ? { type, kind: "document" } : {};
}

async function namesIn(reader: ByteReader): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const tail = await reader.read(Math.max(0, reader.size - mostTail), mostTail);
  const end = endIn(tail);
  if (end === undefined) return names;
  const list = await reader.read(tail.getUint32(end + 16, true), Math.min(tail.getUint32(end + 12, true), mostList));
  let at = 0;
  while (at + 46 <= list.byteLength && list.getUint32(at) === 0x504b0102) {
    const length = list.getUint16(at + 28, true);
    names.add(lettersAt(list, at + 46, length));
    at += 46 + length + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
  }
  return names;
}

function endIn(tail: DataView): number | undefined {
  for (let at = tail.byteLength - 22; at >= 0; at--) if (tail.getUint32(at) === 0x504b0506) return at;
  return undefined;
}
