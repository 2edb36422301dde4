import type { ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";
import { boxAt, boxesBetween } from "./walk-boxes.js";

const turns = [0, 270, 180, 90] as const;

/** Size and turn of a HEIC or AVIF picture: the largest of those it holds. */
export async function probeStill(reader: ByteReader): Promise<Probed> {
  const { boxes } = await boxesBetween(reader, 0, reader.size);
  const meta = boxes.find(({ name }) => name === "meta");
  // Four bytes of version stand before what it holds.
  const properties = meta && (await boxAt(reader, { ...meta, start: meta.start + 4 }, ["iprp", "ipco"]));
  if (properties === undefined) return boxes.some(({ name }) => name === "moov") ? {} : { broken: true };
  let best = { width: 0, height: 0 };
  let rotation: Probed["rotation"];
  for (const { name, start } of (await boxesBetween(reader, properties.start, properties.end)).boxes) {
    const view = await reader.read(start, 12);
    if (name === "irot") rotation = turns[view.getUint8(0) & 3];
    if (name !== "ispe") continue;
    const size = { width: view.getUint32(4), height: view.getUint32(8) };
    if (size.width * size.height > best.width * best.height) best = size;
  }
  if (best.width === 0) return { broken: true };
  return { ...best, ...(rotation && { rotation }), animated: boxes.some(({ name }) => name === "moov") };
}
