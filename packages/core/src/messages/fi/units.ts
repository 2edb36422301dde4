import type { ProblemWords } from "../problem-words.js";

export const units: ProblemWords["units"] = {
  characters: (p, f) =>
    f.plural(p.count, { one: `${f.number(p.count)} merkki`, other: `${f.number(p.count)} merkkiä` }),
  bytes: (p, f) => f.plural(p.count, { one: `${f.number(p.count)} tavu`, other: `${f.number(p.count)} tavua` }),
  codeUnits: (p, f) =>
    f.plural(p.count, { one: `${f.number(p.count)} koodiyksikkö`, other: `${f.number(p.count)} koodiyksikköä` }),
};
