/** A text in Unicode's composed form, and where each of its UTF-16 units came from. */
export interface Composed {
  readonly text: string;
  /** The offset in the text as given of an offset in the composed one. */
  originOf(offset: number): number;
}

const itself = (offset: number): number => offset;
// A letter with all that may combine with it: marks, and the later parts of a Hangul syllable.
const cluster = /[^][\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]*/gu;

/** The composed form that counting needs, with the way back; most texts are composed already. */
export function composeCharacters(text: string): Composed {
  const composed = text.normalize("NFC");
  if (composed === text) return { text, originOf: itself };

  const origins: number[] = [];
  let offset = 0;
  for (const [piece] of text.matchAll(cluster)) {
    const { length } = piece.normalize("NFC");
    for (let unit = 0; unit < length; unit++) origins.push(offset + Math.min(unit, piece.length - 1));
    offset += piece.length;
  }
  return { text: composed, originOf: (at) => origins[at] ?? text.length };
}
