import type { CommandLineWords } from "../messages/command-line-words.js";
import { fieldOfFlag, plainFlags, valueFlags } from "./flags.js";

/** How the command is called. */
export function writeHelp({ help }: CommandLineWords): string {
  const rows: readonly (readonly [flag: string, says: string])[] = [
    ...valueFlags.map((flag) => [`--${flag} <${help[flag].value}>`, help[flag].says] as const),
    ...[...fieldOfFlag.keys()].map(
      (flag, at) => [`--${flag} <${help.more.value}>`, at === 0 ? help.more.says : ""] as const,
    ),
    ...plainFlags.map((flag) => [`--${flag}`, help[flag]] as const),
  ];
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 2;
  return [
    help.does,
    "",
    `${help.call}: tidewire-check ${help.post} --network x --media a.jpg`,
    help.text,
    "",
    help.flags,
    ...rows.map(([flag, says]) => `  ${flag.padEnd(width)}${says}`.trimEnd()),
    "",
    help.status,
    `  0  ${help.statusAccepted}`,
    `  1  ${help.statusRefused}`,
    `  2  ${help.statusFault}`,
  ].join("\n");
}
