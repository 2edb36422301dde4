import { joinedEmoji } from "./emoji-data.js";

interface Joined {
  readonly tones: string;
  readonly needsTones: boolean;
}

let known: ReadonlyMap<string, Joined> | undefined;

/** Whether parts that stand joined are one emoji, given without joiners and tones. */
export function isJoinedEmoji(skeleton: string, tones: readonly number[]): boolean {
  known ??= readJoined();
  const joined = known.get(skeleton);
  if (joined === undefined) return false;
  if (tones.length === 0) return !joined.needsTones;
  if (joined.tones === "oneTone") return tones.length === 1;
  if (tones.length !== 2) return false;
  return joined.tones === "twoTones" || (joined.tones === "differentTones" && tones[0] !== tones[1]);
}

// Read on the first joiner after an emoji that is met.
function readJoined(): ReadonlyMap<string, Joined> {
  const read = new Map<string, Joined>();
  for (const [tones, list] of Object.entries(joinedEmoji)) {
    for (const entry of list.split(" ")) {
      const needsTones = entry.endsWith(".");
      const [firsts = "", seconds] = entry.split("|");
      if (seconds === undefined) read.set(needsTones ? entry.slice(0, -1) : entry, { tones, needsTones });
      else for (const first of firsts) for (const second of seconds) read.set(first + second, { tones, needsTones });
    }
  }
  return read;
}
