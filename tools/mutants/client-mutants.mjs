// Breakages of the client that its random runs against faults must catch.
import { mutants } from "./mutants.mjs";

const wanted = [
  "resolving keeps the owner",
  "an older version replaces a newer one",
  "a command is sent before it is written",
  "a lost answer is taken for a refusal",
  "totals forget what changed",
  "what was just written is taken for gone",
  "nothing is read anew after a reset",
];

export const clientMutants = wanted.map((name) => {
  const { tests: _, ...mutant } = mutants.find((each) => each.name === name);
  return { ...mutant, name: `against faults: ${name}` };
});
