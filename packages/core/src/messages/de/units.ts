import type { ProblemWords } from "../problem-words.js";

export const units: ProblemWords["units"] = {
  characters: (p, f) =>
    f.plural(p.count, { one: `${f.number(p.count)} Zeichen`, other: `${f.number(p.count)} Zeichen` }),
  bytes: (p, f) => f.plural(p.count, { one: `${f.number(p.count)} Byte`, other: `${f.number(p.count)} Byte` }),
  codeUnits: (p, f) =>
    f.plural(p.count, { one: `${f.number(p.count)} Code-Einheit`, other: `${f.number(p.count)} Code-Einheiten` }),
};
