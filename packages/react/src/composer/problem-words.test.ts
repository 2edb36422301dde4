import { measureText } from "@tidewire/core/composer";
import { describe, expect, test } from "vitest";
import { en } from "../messages/en/index.js";
import { overrideMessages } from "../messages/override-messages.js";
import { createFormat } from "../provider/format.js";
import { problemText, refusalText } from "./problem-words.js";

const format = createFormat("en", "UTC");

describe("the words of problems in the composer", () => {
  test("a host's own sentence and its own unit stand in place of ours", () => {
    const words = overrideMessages(en, {
      composer: {
        problems: { "text.tooLong": (p) => `Too much for ${p.network}: ${p.amount}.` },
        counting: { units: { characters: (p) => `${p.count} signs` } },
      },
    });
    const [problem] = measureText("a".repeat(281), { network: "x" }).problems;
    expect(problem && problemText(problem, "X", words, format)).toBe("Too much for X: 281 signs.");
    expect(problemText({ code: "media.mixed", severity: "error" }, "X", words, format)).toBe(
      "X doesn’t take these kinds of files together.",
    );
  });

  test("a code without words is told all the same", () => {
    expect(problemText({ code: "text.unheardOf", severity: "error" }, "X", en, format)).toBe(
      en.problems.errors.invalid,
    );
  });

  test("a refusal speaks in the words of its code, of its error, or of its reason", () => {
    expect(refusalText({ reason: "input", rule: "schedule.past" }, en, format)).toBe(
      "That time has passed. Pick a later one.",
    );
    expect(refusalText({ reason: "input", rule: "forbidden" }, en, format)).toBe("You may not do this here.");
    expect(refusalText({ reason: "role", rule: "contributor" }, en, format)).toContain("Contributor");
  });
});
