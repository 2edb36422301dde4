import { describe, expect, test } from "vitest";
import { catalogues } from "./catalogues.ts";

/** Right although English says the same: loan words, and signs that many share. */
const sameInEnglish: Readonly<Record<string, readonly string[]>> = {
  nl: [
    "nav.inbox",
    "bar.title",
    "bar.steps.quarter",
    "bar.densities.compact",
    "bar.mail",
    "orders.columns.status",
    "orders.products.cerrado",
  ],
  de: ["bar.title", "orders.products.cerrado"],
  fr: ["bar.standing.admin", "bar.steps.hour", "bar.steps.quarter", "orders.products.cerrado", "stock.columns.lot"],
  fi: ["bar.title", "bar.steps.quarter", "orders.products.cerrado"],
};

function wordsOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  // Its own names stand for what it is told.
  if (typeof value === "function")
    return [[path, String(value(new Proxy({}, { get: (_, name) => `«${String(name)}»` })))]];
  return Object.entries(value as object).flatMap(([key, child]) => wordsOf(child, path ? `${path}.${key}` : key));
}

const english = new Map(wordsOf(catalogues.en));

describe.each(Object.entries(catalogues).filter(([locale]) => locale !== "en"))(
  "the host's words in %s",
  (locale, messages) => {
    const words = wordsOf(messages);

    test("are as many as in English, and none is empty", () => {
      expect(words.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
      expect(words.filter(([, text]) => text.trim() === "")).toEqual([]);
    });

    test("are its own, but for those that are listed", () => {
      const same = words.filter(([path, text]) => english.get(path) === text).map(([path]) => path);
      expect(same.toSorted()).toEqual([...(sameInEnglish[locale] ?? [])].toSorted());
    });
  },
);
