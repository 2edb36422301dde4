import { codePointsOf } from "./code-point-runs.js";
import { emojiRuns, presentationRuns, toneableRuns } from "./emoji-data.js";

const single = 1;
const toneable = 2;
const presentable = 4;
const planeEnd = 0x3300;
const astralStart = 0x1f000;
const astralEnd = 0x1fc00;

let kinds: Uint8Array | undefined;

/** Whether a code point is an emoji by itself. */
export function isSingleEmoji(point: number): boolean {
  return (kindOf(point) & single) !== 0;
}

/** Whether it takes a skin tone. */
export function isToneable(point: number): boolean {
  return (kindOf(point) & toneable) !== 0;
}

/** Whether the sign that asks for an emoji belongs to it; after any other emoji that sign stands by itself. */
export function takesPresentation(point: number): boolean {
  return (kindOf(point) & presentable) !== 0;
}

function kindOf(point: number): number {
  kinds ??= madeKinds();
  return kinds[indexOf(point)] ?? 0;
}

// Emoji stand in two stretches of Unicode, which lie end to end in the table.
function indexOf(point: number): number {
  if (point < planeEnd) return point;
  return point >= astralStart && point < astralEnd ? point - astralStart + planeEnd : 0;
}

function madeKinds(): Uint8Array {
  const made = new Uint8Array(planeEnd + astralEnd - astralStart);
  const add = (runs: string, kind: number) => {
    for (const point of codePointsOf(runs)) made[indexOf(point)] = (made[indexOf(point)] ?? 0) | kind;
  };
  add(emojiRuns, single);
  add(toneableRuns, toneable);
  add(presentationRuns, presentable);
  return made;
}
