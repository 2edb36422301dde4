// Breakages of how texts are counted and linked, which the comparison with the networks' own libraries must catch.

const composer = "packages/core/src/composer";

export const textMutants = [
  {
    name: "X charges three for an emoji",
    file: "core/src/composer/count-weighted.ts",
    from: "emojiCost: () => 2,",
    to: "emojiCost: () => 3,",
    tests: `${composer}/measure-text.differential.test.ts`,
  },
  {
    name: "Bluesky links names under any domain",
    file: "core/src/composer/is-handle.ts",
    from: 'isHandle(text) && (text.endsWith(".test") || endsInTopLevelDomain(text))',
    to: "isHandle(text)",
    tests: `${composer}/find-entities.differential.test.ts`,
  },
  {
    name: "the end of a line is two characters",
    file: "core/src/composer/grapheme-end.ts",
    from: 'text.startsWith("\\r\\n", at) ? at + 2 : at',
    to: "at",
    tests: `${composer}/grapheme-end.test.ts`,
  },
];
