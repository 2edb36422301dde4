import { describe, expect, test } from "vitest";
import { sampleParams, wordsOf } from "../../../core/src/testing/words-of.js";
import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { fi } from "./fi/index.js";
import { fr } from "./fr/index.js";
import type { Messages } from "./messages.js";
import { nl } from "./nl/index.js";
import { overrideMessages } from "./override-messages.js";
import { sameInEnglish } from "../testing/same-in-english.js";
import { mirrored } from "../testing/pseudo-words.js";
import { wordFormat, type WordFormat } from "@tidewire/core/messages/word-format";

const others = { nl, de, fr, fi };
const all: Readonly<Record<string, Messages>> = { en, ...others };
const english = wordsOf(en);

describe("the catalogues", () => {
  test.each(Object.entries(others))("%s says every word that English says, and no other", (_locale, messages) => {
    expect([...wordsOf(messages).keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test.each(Object.entries(all))("%s has no empty word", (locale, messages) => {
    const format = wordFormat(locale);
    for (const [key, word] of wordsOf(messages)) {
      const text = typeof word === "string" ? word : word(sampleParams, format);
      expect(text.trim(), `${locale} ${key}`).not.toBe("");
      expect(text, `${locale} ${key}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test.each(Object.entries(others))("%s repeats English only where it is listed", (locale, messages) => {
    const repeated = [...wordsOf(messages)].flatMap(([key, word]) => {
      const ours = typeof word === "string" ? word : word(sampleParams, wordFormat("en"));
      const theirs = english.get(key);
      const source = typeof theirs === "string" ? theirs : theirs?.(sampleParams, wordFormat("en"));
      return key !== "locale" && !key.startsWith("networks.") && ours === source ? [key] : [];
    });
    const allowed = new Set(sameInEnglish[locale]);
    expect(repeated.filter((key) => !allowed.has(key))).toEqual([]);
  });

  test.each(Object.entries(all))("%s gives a form for every plural category of its language", (locale, messages) => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const plain = wordFormat(locale);
    let seen = 0;
    for (const [key, word] of wordsOf(messages)) {
      if (typeof word === "string") continue;
      const format: WordFormat = {
        ...plain,
        plural(count, forms) {
          seen += 1;
          expect(Object.keys(forms), `${locale} ${key}`).toEqual(expect.arrayContaining(categories));
          return plain.plural(count, forms);
        },
      };
      word(sampleParams, format);
    }
    expect(seen).toBeGreaterThan(20);
  });

  test("French knows a category for millions, which English does not", () => {
    expect(new Intl.PluralRules("fr").resolvedOptions().pluralCategories).toContain("many");
    expect(new Intl.PluralRules("en").resolvedOptions().pluralCategories).not.toContain("many");
    expect(fr.inbox.list.count({ count: 2_000_000 }, wordFormat("fr"))).toContain("conversations");
  });

  test("numbers in a sentence are written as the language writes them", () => {
    expect(de.common.counter.left({ count: 1909 }, wordFormat("de"))).toBe("noch 1.909 Zeichen");
    expect(en.common.counter.left({ count: 1 }, wordFormat("en"))).toBe("1 character left");
    expect(fi.common.states.selected({ count: 3 }, wordFormat("fi"))).toBe("3 valittu");
  });

  test("a host replaces single words and keeps the rest", () => {
    const words = overrideMessages(nl, { inbox: { actions: { resolve: "Afronden" } } });
    expect(words.inbox.actions.resolve).toBe("Afronden");
    expect(words.inbox.actions.reopen).toBe(nl.inbox.actions.reopen);
    expect(nl.inbox.actions.resolve).toBe("Oplossen");
  });

  test("the mirrored pseudo-language says every word, two fifths longer", () => {
    const pseudo = wordsOf(mirrored(en));
    for (const [key, word] of english) {
      if (typeof word !== "string" || key === "locale") continue;
      const longer = pseudo.get(key);
      expect(typeof longer === "string" && longer.length, key).toBeGreaterThanOrEqual(Math.ceil(word.length * 1.4));
    }
  });
});
