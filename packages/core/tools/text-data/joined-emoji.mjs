// Emoji that are joined of others, said in few words.
const tones = /[\u{1F3FB}-\u{1F3FF}]/gu;
const [light, lighter] = ["\u{1F3FB}", "\u{1F3FC}"];

/**
 * The joined ones among sequences, in four groups: without a tone; with one after the first part; with two of any kind;
 * with two that differ. Each is a list of parts, each part any of its characters; longer ones come first.
 */
export function joinedEmoji(sequences) {
  const tonesOf = new Map();
  for (const sequence of new Set(sequences.map((each) => each.replaceAll("\uFE0F", "")))) {
    if (!sequence.includes("\u200D")) continue;
    const parts = sequence.replace(tones, "");
    tonesOf.set(parts, [...(tonesOf.get(parts) ?? []), (sequence.match(tones) ?? []).join("")]);
  }
  const groups = [[], [], [], []];
  for (const [parts, known] of tonesOf) {
    const has = (some) => known.includes(some);
    const group = has(light) ? 1 : has(light + light) ? 2 : has(light + lighter) ? 3 : 0;
    if (group < 3 && !has("")) throw new Error(`${parts} is no emoji without tones: there is no group for it`);
    groups[group].push(parts.split("\u200D"));
  }
  return groups.map((list) => {
    const lengths = [...new Set(list.map(({ length }) => length))].sort((one, other) => other - one);
    return lengths.flatMap((length) => factored(list.filter((parts) => parts.length === length)));
  });
}

// Those that are alike but for one part become one, until nothing is alike any more.
function factored(list) {
  let rows = list.map((parts) => parts.map((part) => [part]));
  for (const at of list[0].keys()) {
    const alike = new Map();
    for (const row of rows) {
      const key = JSON.stringify(row.map((part, index) => (index === at ? 0 : part.toSorted())));
      if (alike.has(key)) alike.get(key)[at].push(...row[at]);
      else alike.set(key, row);
    }
    rows = [...alike.values()];
  }
  const point = (character) => character.codePointAt(0);
  return rows.map((row) => row.map((part) => part.sort((one, other) => point(one) - point(other)).join("")));
}
