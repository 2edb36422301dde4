import type { CommandLineWords } from "../messages/command-line-words.js";
import type { ProblemWords } from "../messages/problem-words.js";
import { wordFormat } from "../messages/word-format.js";
import type { Tongue } from "./write-report.js";

type Load = () => Promise<readonly [ProblemWords, { readonly commandLine: CommandLineWords }]>;

const together = <Words, Own>(words: Promise<Words>, own: Promise<Own>): Promise<readonly [Words, Own]> =>
  Promise.all([words, own]);

const english: Load = () =>
  together(
    import("../messages/en/index.js").then(({ en }) => en),
    import("../messages/en/command-line.js"),
  );

const loads: ReadonlyMap<string, Load> = new Map([
  ["en", english],
  [
    "nl",
    () =>
      together(
        import("../messages/nl/index.js").then(({ nl }) => nl),
        import("../messages/nl/command-line.js"),
      ),
  ],
  [
    "de",
    () =>
      together(
        import("../messages/de/index.js").then(({ de }) => de),
        import("../messages/de/command-line.js"),
      ),
  ],
  [
    "fr",
    () =>
      together(
        import("../messages/fr/index.js").then(({ fr }) => fr),
        import("../messages/fr/command-line.js"),
      ),
  ],
  [
    "fi",
    () =>
      together(
        import("../messages/fi/index.js").then(({ fi }) => fi),
        import("../messages/fi/command-line.js"),
      ),
  ],
]);

/** The languages there are words in. */
export const locales: readonly string[] = [...loads.keys()];

/** The language a person's system asks for, as POSIX has it, where there are words in it; else English. */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): string {
  const asked = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  const language = asked.split(/[_.@-]/u)[0]?.toLowerCase() ?? "";
  return locales.includes(language) ? language : "en";
}

/** The words of one of `locales`; English for any other. */
export async function tongueOf(locale: string): Promise<Tongue> {
  const [words, { commandLine }] = await (loads.get(locale) ?? english)();
  return { words, own: commandLine, format: wordFormat(words.locale) };
}
