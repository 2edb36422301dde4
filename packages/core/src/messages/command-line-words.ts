import type { commandLine as words } from "./en/command-line.js";

/** What the command line says, in one language. */
export type CommandLineWords = typeof words;

/** What a sentence about a call that can't be answered may say. */
export interface FaultValues {
  /** What was given, e.g. a flag, a path or the name of a network. */
  readonly name: string;
  /** What would do instead; empty where nothing is known. */
  readonly known: readonly string[];
  /** How large it is, e.g. `11.2 MB`. */
  readonly size: string;
  /** How large it may be. */
  readonly most: string;
}
