// Breakages of the client that its random runs against faults must catch.
import { mutants } from "./mutants.mjs";

const wanted = [
  "resolving keeps the owner",
  "pending commands are not judged again over new truth",
  "an older version replaces a newer one",
  "a lost answer is taken for a refusal",
  "totals forget what changed",
  "lists do not hear of a command's answer",
  "nothing is read anew after a reset",
];

export const clientMutants = wanted.map((name) => {
  const { tests: _, ...mutant } = mutants.find((each) => each.name === name);
  return { ...mutant, name: `against faults: ${name}` };
});
