import { numberAt, type ByteReader } from "./byte-reader.js";
import type { Track } from "./movie-track.js";
import { boxAt, boxesIn, contentOf, type Box } from "./walk-boxes.js";

/** What the fragments of a film tell of its length and pace. */
export interface FragmentPace {
  readonly seconds?: number;
  readonly framesPerSecond?: number;
}

interface Run {
  readonly start: number;
  readonly frames: number;
  readonly units: number;
}

const mostSamples = 100_000;

/** Length and pace of a film in fragments: said up front, or taken from the first and the last of them. */
export async function paceOfFragments(
  reader: ByteReader,
  extends_: Box,
  boxes: readonly Box[],
  track: Track,
  scale: number,
): Promise<FragmentPace> {
  const usual = await usualUnits(reader, extends_, track.id);
  const fragments = boxes.filter(({ name }) => name === "moof");
  const [head, tail] = [fragments.at(0), fragments.at(-1)];
  const first = head && (await runOf(reader, head, track.id, usual));
  const last = tail && (await runOf(reader, tail, track.id, usual));
  const said = await saidSeconds(reader, extends_, scale);
  const reached = last && last.units > 0 && track.scale > 0 ? (last.start + last.units) / track.scale : undefined;
  const seconds = said ?? reached;
  return {
    ...(seconds !== undefined && { seconds }),
    ...(first && first.units > 0 && { framesPerSecond: (first.frames * track.scale) / first.units }),
  };
}

async function saidSeconds(reader: ByteReader, extends_: Box, scale: number): Promise<number | undefined> {
  const box = await boxAt(reader, extends_, ["mehd"]);
  const view = box && (await contentOf(reader, box, 12));
  const units = view && numberAt(view, 4, view.getUint8(0) === 1 ? 8 : 4);
  return units && scale > 0 ? units / scale : undefined;
}

async function usualUnits(reader: ByteReader, extends_: Box, id: number): Promise<number> {
  for (const box of await boxesIn(reader, extends_)) {
    if (box.name !== "trex") continue;
    const view = await contentOf(reader, box, 20);
    if (view.getUint32(4) === id) return view.getUint32(12);
  }
  return 0;
}

async function runOf(reader: ByteReader, fragment: Box, id: number, usual: number): Promise<Run | undefined> {
  for (const part of await boxesIn(reader, fragment)) {
    const header = part.name === "traf" ? await boxAt(reader, part, ["tfhd"]) : undefined;
    const view = header && (await contentOf(reader, header, 28));
    if (!view || view.getUint32(4) !== id) continue;
    // Each of these flags puts a field before the duration.
    const flags = view.getUint32(0);
    const at = 8 + (flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0);
    const own = flags & 8 ? view.getUint32(at) : usual;
    const decode = await boxAt(reader, part, ["tfdt"]);
    const time = decode && (await contentOf(reader, decode, 12));
    const start = time ? numberAt(time, 4, time.getUint8(0) === 1 ? 8 : 4) : 0;
    let [frames, units] = [0, 0];
    for (const run of await boxesIn(reader, part)) {
      if (run.name !== "trun") continue;
      const counted = await countRun(reader, run, own);
      frames += counted.frames;
      units += counted.units;
    }
    return { start, frames, units };
  }
  return undefined;
}

async function countRun(reader: ByteReader, run: Box, usual: number): Promise<Pick<Run, "frames" | "units">> {
  const head = await contentOf(reader, run, 8);
  const flags = head.getUint32(0) & 0xff_ff_ff;
  const frames = head.getUint32(4);
  if (!(flags & 0x100)) return { frames, units: frames * usual };
  const width = [0x100, 0x200, 0x400, 0x800].reduce((sum, flag) => sum + (flags & flag ? 4 : 0), 0);
  const from = run.start + 8 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0);
  let units = 0;
  const counted = Math.min(frames, mostSamples, Math.floor((run.end - from) / width));
  for (let sample = 0; sample < counted; sample++) units += (await reader.read(from + sample * width, 4)).getUint32(0);
  return { frames: counted, units };
}
