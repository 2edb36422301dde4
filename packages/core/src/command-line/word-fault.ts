import type { CommandLineWords, FaultValues } from "../messages/command-line-words.js";
import type { WordFormat } from "../messages/word-format.js";
import type { Fault } from "./fault.js";
import { printable } from "./printable.js";

/** Why nothing was checked, in a sentence. */
export function wordFault(fault: Fault, words: CommandLineWords, format: WordFormat): string {
  const { name = "", known = [], bytes = 0, mostBytes = 0 } = fault;
  const says: string | ((values: FaultValues, format: WordFormat) => string) = words.faults[fault.fault];
  const values = { name: printable(name), known, size: format.bytes(bytes), most: format.bytes(mostBytes) };
  return typeof says === "string" ? says : says(values, format);
}
