/** How many code points stand between two offsets. */
export function codePointsIn(text: string, from: number, to: number): number {
  let pairs = 0;
  for (let at = from; at + 1 < to; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) pairs += 1;
  }
  return to - from - pairs;
}
