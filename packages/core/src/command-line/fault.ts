import type { CommandLineWords } from "../messages/command-line-words.js";

/** Why nothing can be checked: the call or a file isn't right. */
export interface Fault {
  readonly fault: Exclude<keyof CommandLineWords["faults"], "seeHelp">;
  /** What was given, e.g. a flag, a path or the name of a network. */
  readonly name?: string;
  /** What would do instead. */
  readonly known?: readonly string[];
  readonly bytes?: number;
  readonly mostBytes?: number;
}

/** Whether something could not be had. */
export function isFault(found: object): found is Fault {
  return "fault" in found;
}
