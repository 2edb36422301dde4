import type { Problem, Refused } from "@tidewire/core/basics";
import { amountOf as coreAmountOf, problemText as coreProblemText } from "@tidewire/core/messages";
import type { Messages } from "../messages/messages.js";
import { refusalSentence } from "../primitives/use-refusal-words.js";
import type { Format } from "../provider/format.js";

/** How many of a network's units a text takes, e.g. `504 bytes`. */
export function amountOf(count: number, unit: string, words: Messages, format: Format): string {
  return coreAmountOf(count, unit, words.composer.counting.units, format);
}

/** A problem's sentence in the words in force here, with its numbers in the person's own writing. */
export function problemText(
  problem: Pick<Problem, "code" | "severity" | "params">,
  network: string,
  words: Messages,
  format: Format,
): string {
  const { units } = words.composer.counting;
  const found = coreProblemText(
    problem,
    { locale: words.locale, problems: words.composer.problems, units },
    { format, network },
  );
  return found ?? words.problems.errors.invalid;
}

/** Why something was refused, in a sentence. */
export function refusalText(refused: Pick<Refused, "reason" | "rule">, words: Messages, format: Format): string {
  const { rule } = refused;
  const errors: Readonly<Record<string, string>> = words.problems.errors;
  if (rule in words.composer.problems) return problemText({ code: rule, severity: "error" }, "", words, format);
  return errors[rule] ?? refusalSentence(refused, {}, words);
}
