/** A text in Unicode's composed form, and where each of its UTF-16 units came from. */
export interface Composed {
  readonly text: string;
  /** The offset in the text as given of an offset in the composed one. */
  originOf(offset: number): number;
}

const itself = (offset: number): number => offset;
// A letter with all that may combine with it: marks, and the later parts of a Hangul syllable.
const joining = /[^][\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]+/gu;

/** The composed form that counting needs, with the way back; most texts are composed already. */
export function composeCharacters(text: string): Composed {
  const composed = text.normalize("NFC");
  if (composed === text) return { text, originOf: itself };

  const origins = new Uint32Array(composed.length + 1);
  let unit = 0;
  const place = (from: number, to: number) => {
    const { length } = text.slice(from, to).normalize("NFC");
    for (let offset = 0; offset < length; offset++) origins[unit++] = from + Math.min(offset, to - from - 1);
  };
  // What stands between is the same in both forms, but for signs that have a better one.
  const between = (from: number, to: number) => {
    const part = text.slice(from, to);
    if (part.normalize("NFC") === part) place(from, to);
    else for (let at = from; at < to; at += lengthAt(text, at)) place(at, at + lengthAt(text, at));
  };
  let at = 0;
  for (const { index, 0: cluster } of text.matchAll(joining)) {
    between(at, index);
    place(index, index + cluster.length);
    at = index + cluster.length;
  }
  between(at, text.length);
  origins[unit] = text.length;
  return { text: composed, originOf: (offset) => origins[offset] ?? text.length };
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
