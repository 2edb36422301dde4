import type { ProblemWords } from "../problem-words.js";

export const units: ProblemWords["units"] = {
  characters: (p, f) => f.plural(p.count, { one: `${f.number(p.count)} teken`, other: `${f.number(p.count)} tekens` }),
  bytes: (p, f) => f.plural(p.count, { one: `${f.number(p.count)} byte`, other: `${f.number(p.count)} bytes` }),
  codeUnits: (p, f) =>
    f.plural(p.count, { one: `${f.number(p.count)} code-eenheid`, other: `${f.number(p.count)} code-eenheden` }),
};
