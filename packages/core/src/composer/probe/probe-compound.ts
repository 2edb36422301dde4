import type { MediaType } from "../../networks/media-rules.js";
import { lettersAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";

const entryBytes = 128;
const mostSectors = 64;
const main: readonly (readonly [MediaType, string])[] = [
  ["doc", "WordDocument"],
  ["ppt", "PowerPoint Document"],
];

/** Which office document of the years before 2007 a compound file is, by the names of its streams. */
export async function probeCompound(reader: ByteReader): Promise<Probed> {
  const head = await reader.read(0, 512);
  const shift = head.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return {};
  const sectorBytes = 2 ** shift;
  const startOf = (sector: number) => (sector + 1) * sectorBytes;
  // The table's own sectors: the first 109 stand in the header, and no list of names needs more.
  const nextOf = async (sector: number) => {
    const perSector = sectorBytes / 4;
    const table = Math.floor(sector / perSector);
    if (table >= 109) return undefined;
    const tableSector = head.getUint32(76 + table * 4, true);
    return (await reader.read(startOf(tableSector) + (sector % perSector) * 4, 4)).getUint32(0, true);
  };
  let sector: number | undefined = head.getUint32(48, true);
  for (let count = 0; count < mostSectors && sector !== undefined && startOf(sector) < reader.size; count++) {
    const view = await reader.read(startOf(sector), sectorBytes);
    for (let at = 0; at + entryBytes <= view.byteLength; at += entryBytes) {
      const name = lettersAt(view, at, 64).replaceAll("\0", "");
      const type = main.find(([, stream]) => stream === name)?.[0];
      if (type) return { type, kind: "document" };
    }
    sector = await nextOf(sector);
  }
  return {};
}
