import type { ProblemWords } from "../problem-words.js";

export const units: ProblemWords["units"] = {
  characters: (p, f) =>
    f.plural(p.count, {
      one: `${f.number(p.count)} caractère`,
      many: `${f.number(p.count)} caractères`,
      other: `${f.number(p.count)} caractères`,
    }),
  bytes: (p, f) =>
    f.plural(p.count, {
      one: `${f.number(p.count)} octet`,
      many: `${f.number(p.count)} octets`,
      other: `${f.number(p.count)} octets`,
    }),
  codeUnits: (p, f) =>
    f.plural(p.count, {
      one: `${f.number(p.count)} unité de code`,
      many: `${f.number(p.count)} unités de code`,
      other: `${f.number(p.count)} unités de code`,
    }),
};
