import { numberAt, type ByteReader } from "./byte-reader.js";
import { clockOf, readTrack } from "./movie-track.js";
import type { Probed } from "./probed.js";
import { boxAt, boxesBetween, boxesIn, contentOf, type Box } from "./walk-boxes.js";

const turns = [0, 270, 180, 90] as const;
const mostItems = 4096;

interface Property extends Box {
  readonly view: DataView;
}

/** Size and turn of a HEIC or AVIF picture: of the one it shows first, else of the largest it holds. */
export async function probeStill(reader: ByteReader): Promise<Probed> {
  const { boxes } = await boxesBetween(reader, 0, reader.size);
  const meta = boxes.find(({ name }) => name === "meta");
  const movie = boxes.find(({ name }) => name === "moov");
  const moves = movie ? await motionOf(reader, movie) : { animated: false };
  // Four bytes of version stand before what it holds.
  const inside = meta && { ...meta, start: meta.start + 4 };
  const container = inside && (await boxAt(reader, inside, ["iprp", "ipco"]));
  if (inside === undefined || container === undefined) return movie ? moves : { broken: true };
  const properties: Property[] = [];
  for (const box of (await boxesIn(reader, container)).slice(0, mostItems)) {
    properties.push({ ...box, view: await contentOf(reader, box, 12) });
  }
  const shown = await propertiesOfShown(reader, inside);
  const own = shown?.flatMap((index) => properties[index - 1] ?? []);
  const size = sizeIn(own ?? []) ?? sizeIn(properties);
  if (size === undefined) return { broken: true };
  const turn = (own ?? properties).findLast(({ name }) => name === "irot");
  const rotation = turn && turns[turn.view.getUint8(0) & 3];
  return { ...size, ...(rotation && { rotation }), ...moves };
}

function sizeIn(properties: readonly Property[]): Pick<Probed, "width" | "height"> | undefined {
  const sizes = properties
    .filter(({ name }) => name === "ispe")
    .map(({ view }) => ({ width: view.getUint32(4), height: view.getUint32(8) }));
  return sizes.sort((a, b) => b.width * b.height - a.width * a.height).find(({ width }) => width > 0);
}

// The numbers, from 1, of what is said about the picture that is shown.
async function propertiesOfShown(reader: ByteReader, meta: Box): Promise<readonly number[] | undefined> {
  const primary = await boxAt(reader, meta, ["pitm"]);
  const links = await boxAt(reader, meta, ["iprp", "ipma"]);
  if (primary === undefined || links === undefined) return undefined;
  const named = await contentOf(reader, primary, 8);
  const shown = numberAt(named, 4, named.getUint8(0) === 0 ? 2 : 4);
  const head = await contentOf(reader, links, 8);
  const idBytes = head.getUint8(0) === 0 ? 2 : 4;
  const isWide = (head.getUint8(3) & 1) === 1;
  let at = links.start + 8;
  for (let item = 0; item < Math.min(head.getUint32(4), mostItems) && at < links.end; item++) {
    const view = await reader.read(at, idBytes + 1);
    const count = view.getUint8(idBytes);
    const from = at + idBytes + 1;
    at = from + count * (isWide ? 2 : 1);
    if (numberAt(view, 0, idBytes) !== shown) continue;
    const list = await reader.read(from, at - from);
    // The first bit says only whether a reader must understand it.
    return Array.from({ length: count }, (_, index) =>
      isWide ? list.getUint16(index * 2) & 0x7fff : list.getUint8(index) & 0x7f,
    );
  }
  return undefined;
}

async function motionOf(reader: ByteReader, movie: Box): Promise<Probed> {
  const box = await boxAt(reader, movie, ["trak"]);
  const frames = box ? (await readTrack(reader, box)).samples : 0;
  const header = await boxAt(reader, movie, ["mvhd"]);
  const seconds = header && (await clockOf(reader, header)).seconds;
  const animated = frames > 1;
  return { animated, ...(animated && { frames }), ...(animated && seconds && { seconds }) };
}
