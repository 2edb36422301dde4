/** A text in Unicode's composed form, and where each of its UTF-16 units came from. */
export interface Composed {
  readonly text: string;
  /** The offset in the text as given of an offset in the composed one. */
  originOf(offset: number): number;
}

// A character and what may combine with it: marks, and the later parts of a Hangul syllable.
const clusters = /[^][\p{M}\u1160-\u11FF\u{16D67}]*/gu;

/** The composed form that counting needs, with the way back; a text that is composed already is given back as it is. */
export function composeCharacters(text: string): Composed {
  const composed = text.normalize("NFC");
  if (composed === text) return { text, originOf: (offset) => offset };
  const origins: number[] = [];
  for (const { index, 0: cluster } of text.matchAll(clusters)) {
    const made = cluster.length === 1 && cluster < "\u0340" ? cluster : cluster.normalize("NFC");
    const longer = cluster.length - made.length;
    let same = 0;
    while (same < made.length && made[same] === cluster[same]) same += 1;
    // What is the same up to here and from the end on leads back to itself; one that became two, to both its ends.
    const next = Math.min(same + 1, cluster.length);
    for (let unit = 0; unit < made.length; unit++)
      origins.push(index + (unit <= same ? unit : Math.max(next, unit + longer)));
  }
  return { text: composed, originOf: (offset) => origins[offset] ?? text.length };
}
