import { lettersAt, numberAt, type ByteReader } from "./byte-reader.js";
import type { Probed } from "./probed.js";
import { boxAt, contentOf, type Box } from "./walk-boxes.js";

/** One track of a film: its pictures or its sound. */
export interface Track {
  readonly id: number;
  readonly is: "pictures" | "sound" | "other";
  /** What its sample entry is called, e.g. `avc1`. */
  readonly entry: string;
  /** Units of its clock in a second. */
  readonly scale: number;
  readonly samples: number;
  readonly seconds?: number;
  readonly hasCuts: boolean;
  readonly frame: Pick<Probed, "width" | "height" | "rotation">;
}

const handlers: Readonly<Record<string, Track["is"]>> = { vide: "pictures", soun: "sound" };

/** What one `trak` says of itself. */
export async function readTrack(reader: ByteReader, box: Box): Promise<Track> {
  const handler = await boxAt(reader, box, ["mdia", "hdlr"]);
  const header = await boxAt(reader, box, ["tkhd"]);
  const clock = await boxAt(reader, box, ["mdia", "mdhd"]);
  const table = await boxAt(reader, box, ["mdia", "minf", "stbl"]);
  const description = table && (await boxAt(reader, table, ["stsd"]));
  const sizes = table && ((await boxAt(reader, table, ["stsz"])) ?? (await boxAt(reader, table, ["stz2"])));
  const is = handler && handlers[lettersAt(await contentOf(reader, handler, 12), 8, 4)];
  return {
    is: is ?? "other",
    id: header ? await idOf(reader, header) : 0,
    entry: description ? lettersAt(await contentOf(reader, description, 16), 12, 4) : "",
    ...(clock ? await clockOf(reader, clock) : { scale: 0 }),
    samples: sizes ? numberAt(await contentOf(reader, sizes, 12), 8, 4) : 0,
    hasCuts: (await boxAt(reader, box, ["edts", "elst"])) !== undefined,
    frame: header && is === "pictures" ? await frameOf(reader, header) : {},
  };
}

/** A clock's units in a second, and how long what it measures lasts; `mvhd` and `mdhd` alike. */
export async function clockOf(
  reader: ByteReader,
  box: Box,
): Promise<{ readonly scale: number; readonly seconds?: number }> {
  const view = await contentOf(reader, box, 32);
  const isLong = view.getUint8(0) === 1;
  const scale = view.getUint32(isLong ? 20 : 12);
  const duration = isLong ? numberAt(view, 24, 8) : view.getUint32(16);
  // All ones stand for "not known".
  const isKnown = scale > 0 && duration > 0 && duration < (isLong ? Number.MAX_SAFE_INTEGER : 0xffff_ffff);
  return { scale, ...(isKnown && { seconds: duration / scale }) };
}

async function idOf(reader: ByteReader, header: Box): Promise<number> {
  const view = await contentOf(reader, header, 24);
  return view.getUint32(view.getUint8(0) === 1 ? 20 : 12);
}

// The matrix turns the picture: its first row is (cos, sin), in sixteenths of sixteen bits.
async function frameOf(reader: ByteReader, header: Box): Promise<Track["frame"]> {
  const view = await contentOf(reader, header, 96);
  const matrix = view.getUint8(0) === 1 ? 52 : 40;
  const degrees = Math.round((Math.atan2(view.getInt32(matrix + 4), view.getInt32(matrix)) * 180) / Math.PI);
  const rotation = ({ 90: 90, 180: 180, [-180]: 180, [-90]: 270 } as const)[degrees as 90 | 180 | -180 | -90];
  const side = (at: number) => Math.round(view.getUint32(matrix + at) / 65_536);
  return { width: side(36), height: side(40), ...(rotation && { rotation }) };
}
