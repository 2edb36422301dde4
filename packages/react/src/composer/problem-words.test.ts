import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkMedia, measureText } from "@tidewire/core/composer";
import { describe, expect, test } from "vitest";
import { de } from "../messages/de/index.js";
import { en } from "../messages/en/index.js";
import { fi } from "../messages/fi/index.js";
import { fr } from "../messages/fr/index.js";
import type { Messages } from "../messages/messages.js";
import { nl } from "../messages/nl/index.js";
import { createFormat } from "../provider/format.js";
import { problemText, refusalText } from "./problem-words.js";

const catalogues: Readonly<Record<string, Messages>> = { en, nl, de, fr, fi };
const folder = fileURLToPath(new URL("../../../core/src/composer", import.meta.url));

/** Every code that core's own composer can say, read from its sources. */
const codes = [
  ...new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .flatMap(
        (name) =>
          readFileSync(`${folder}/${name}`, "utf8").match(/"(?:text|media|draft|channel|schedule)\.[a-zA-Z]+"/gu) ?? [],
      )
      .map((code) => code.slice(1, -1)),
  ),
];

describe("the words of problems", () => {
  test.each(Object.entries(catalogues))("%s has a sentence for every code of the composer", (locale, words) => {
    const format = createFormat(locale, "UTC");
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      const text = problemText(
        { code, severity: "error", params: { network: "Threads", limit: 3, count: 4 } },
        "",
        words,
        format,
      );
      expect(text, code).not.toBe(words.problems.errors.invalid);
      expect(text, code).not.toMatch(/undefined|NaN/u);
    }
  });

  test("[SE-12] a size a byte too large is written out", () => {
    const [problem] = checkMedia(
      [{ id: "a", type: "jpeg", kind: "image", bytes: 8_000_001, width: 800, height: 800 }],
      { network: "threads" },
    );
    expect(problem && problemText(problem, "Threads", en, createFormat("en", "UTC"))).toBe(
      "8,000,001 bytes is too large. Threads allows up to 8 MB.",
    );
  });

  test("[SE-08] the rule is named with its numbers, in each language's own writing", () => {
    const [problem] = measureText("a".repeat(3501), { network: "linkedin" }).problems;
    expect(problem && problemText(problem, "LinkedIn", de, createFormat("de", "UTC"))).toBe(
      "Der Text ist 501 Zeichen länger als die Grenze von LinkedIn: 3.000.",
    );
  });

  test("a refusal speaks in the words of its code, of its error, or of its reason", () => {
    const format = createFormat("en", "UTC");
    expect(refusalText({ reason: "input", rule: "schedule.past" }, en, format)).toBe(
      "That time has passed. Pick a later one.",
    );
    expect(refusalText({ reason: "input", rule: "forbidden" }, en, format)).toBe("You may not do this here.");
    expect(refusalText({ reason: "role", rule: "contributor" }, en, format)).toContain("Contributor");
  });
});
