/** The same shape with every word optional, at any depth. */
export type DeepPartial<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string | ((...values: never[]) => string)
    ? Words[Key]
    : DeepPartial<Words[Key]>;
};

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function merge(words: Tree, overrides: Tree): Tree {
  const result: Record<string, unknown> = { ...words };
  for (const [key, value] of Object.entries(overrides)) {
    const ours = result[key];
    if (value !== undefined) result[key] = isTree(ours) && isTree(value) ? merge(ours, value) : value;
  }
  return result;
}

/** A catalogue with the host's own words in place of ours where it gave any. */
export function overrideMessages<Words extends object>(words: Words, overrides?: DeepPartial<Words>): Words {
  return overrides ? (merge(words as Tree, overrides) as Words) : words;
}
