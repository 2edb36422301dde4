/** A small linear congruential generator: the same texts in every run of one seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const words =
  "coffee kaffa forest roast harvest morning wild honey apricot batch grinder filter espresso we they and with for the this year".split(
    " ",
  );
const pieces = [
  () => "#kaffaforest",
  () => "@haldencoffee",
  () => "https://halden.example/kaffa?batch=14",
  () => "halden.com",
  () => "☕️",
  () => "👩‍🍳",
  () => "🇳🇴",
  () => "コーヒー",
  () => "café",
  () => "naïve",
  () => "’",
  () => "$HLDN",
];

/** Different texts of about so many units each: words with addresses, names, emoji and other scripts among them. */
export function mixedTexts(count: number, units: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, () => {
    let text = "";
    while (text.length < units) text += `${random() < 0.15 ? pick(pieces)() : pick(words)} `;
    return asHeld(text.slice(0, units));
  });
}

// A platform keeps a slice as a view of a longer text; a field or a response holds a text by itself.
function asHeld(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
