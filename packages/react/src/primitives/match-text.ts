const fold = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase();

/** Whether every word of the query begins a word of the text; accents and case do not count. */
export function matchesText(text: string, query: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  const asked = fold(query).split(/\s+/).filter(Boolean);
  return asked.every((start) => words.some((word) => word.startsWith(start)));
}
