/** What ends at a white space, and how full a part must be at the least to end there: a third of what fits, or half. */
const kinds: readonly { readonly ends: RegExp; readonly full: number }[] = [
  { ends: /\S(?=\s*\n\s*\n)/g, full: 1 / 2 },
  { ends: /\S(?=[^\S\n]*\n)/g, full: 1 / 2 },
  {
    ends: /[.!?\u2026]["'\u2019\u201D\u00BB)\]]*(?=\s)|[\u3002\uFF01\uFF1F]["'\u2019\u201D\u300D\u300F\uFF09]*/g,
    full: 1 / 2,
  },
  { ends: /\S(?=\s)/g, full: 1 / 3 },
];

/** Where a stretch of text is best ended before `furthest`, the best place first. */
export function breaksIn(text: string, from: number, furthest: number): readonly number[] {
  // What follows decides what ends.
  const stretch = text.slice(from, furthest);
  const ahead = text.slice(furthest, furthest + 2);
  const found: number[] = [];
  for (const { ends, full } of kinds) {
    const offsets = Array.from((stretch + ahead).matchAll(ends), ({ index, 0: match }) => index + match.length);
    const fitting = offsets.filter((offset) => offset <= stretch.length && offset >= stretch.length * full);
    found.push(...fitting.reverse().map((offset) => from + offset));
  }
  return found;
}
