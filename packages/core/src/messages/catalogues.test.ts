import { describe, expect, test } from "vitest";
import { sampleParams, wordsOf, type Word } from "../testing/words-of.js";
import { commandLine as deCommandLine } from "./de/command-line.js";
import { de } from "./de/index.js";
import { commandLine as enCommandLine } from "./en/command-line.js";
import { en } from "./en/index.js";
import { commandLine as fiCommandLine } from "./fi/command-line.js";
import { fi } from "./fi/index.js";
import { commandLine as frCommandLine } from "./fr/command-line.js";
import { fr } from "./fr/index.js";
import { commandLine as nlCommandLine } from "./nl/command-line.js";
import { nl } from "./nl/index.js";
import { wordFormat } from "./word-format.js";

const english = { ...en, commandLine: enCommandLine };
const others = {
  nl: { ...nl, commandLine: nlCommandLine },
  de: { ...de, commandLine: deCommandLine },
  fr: { ...fr, commandLine: frCommandLine },
  fi: { ...fi, commandLine: fiCommandLine },
};
const all = { en: english, ...others };

/** Words that are right although English says the same: loan words, and names that a network gave. */
const sameInEnglish: Readonly<Record<string, readonly string[]>> = {
  nl: ["commandLine.fields.flair", "commandLine.fields.link", "commandLine.fields.tags", "units.bytes"],
  de: ["commandLine.fields.flair", "commandLine.fields.link", "commandLine.fields.tags", "commandLine.fields.text"],
  fr: ["commandLine.fields.description", "commandLine.fields.flair", "commandLine.fields.question"],
  fi: ["commandLine.fields.flair"],
};

const text = (word: Word | undefined, locale: string): string =>
  typeof word === "function" ? word(sampleParams, wordFormat(locale)) : (word ?? "");

describe("the words in core", () => {
  test.each(Object.entries(others))("%s says every word that English says, and no other", (_locale, words) => {
    expect([...wordsOf(words).keys()].toSorted()).toEqual([...wordsOf(english).keys()].toSorted());
  });

  test.each(Object.entries(all))("%s has no empty word", (locale, words) => {
    for (const [key, word] of wordsOf(words)) {
      expect(text(word, locale).trim(), `${locale} ${key}`).not.toBe("");
      expect(text(word, locale), `${locale} ${key}`).not.toMatch(/undefined|NaN|\[object/u);
    }
  });

  test.each(Object.entries(others))("%s repeats English only where it is listed", (locale, words) => {
    const repeated = [...wordsOf(words)].flatMap(([key, word]) =>
      text(word, "en") === text(wordsOf(english).get(key), "en") ? [key] : [],
    );
    expect(repeated.filter((key) => !/^(locale$|networks\.)/u.test(key)).toSorted()).toEqual(sameInEnglish[locale]);
  });
});
