import type { WordFormat } from "../word-format.js";

/** What networks count in. */
export const units = {
  characters: (p: { count: number }, f: WordFormat): string =>
    f.plural(p.count, { one: `${f.number(p.count)} character`, other: `${f.number(p.count)} characters` }),
  bytes: (p: { count: number }, f: WordFormat): string =>
    f.plural(p.count, { one: `${f.number(p.count)} byte`, other: `${f.number(p.count)} bytes` }),
  codeUnits: (p: { count: number }, f: WordFormat): string =>
    f.plural(p.count, { one: `${f.number(p.count)} code unit`, other: `${f.number(p.count)} code units` }),
};
