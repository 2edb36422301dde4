import type { ProblemWords } from "../problem-words.js";
import { properNames } from "../proper-names.js";

export const networks: ProblemWords["networks"] = {
  ...properNames,
  email: "E-mail",
};
