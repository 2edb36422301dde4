import { describe, expect, test } from "vitest";
import type { Problem } from "../basics.js";
import { allNetworks } from "../networks.js";
import { numbersIn, outcomeOf } from "./testing/boundary-case.js";
import { mediaBoundaries } from "./testing/media-boundaries.js";
import { textBoundaries } from "./testing/text-boundaries.js";

const cases = allNetworks.flatMap((network) =>
  [...textBoundaries(network), ...mediaBoundaries(network)].map((each) => ({ ...each, outcome: outcomeOf(each) })),
);
const rules = new Set(cases.map(({ rule }) => rule));
const facts = new Set(cases.map(({ fact }) => fact));

/** Numbers that no text and no file is held against here, and where they are held to account. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/\.fold\.(?:characters|lines)$/, "the preview folds there"],
  [/\.gallery\.cells$/, "the preview shows so many"],
  [/\.quotas\.\d+\.(?:limit|perMinutes)$/, "how often, in the course of time"],
  [/\.prices\.\d+\.usd$/, "refuses nothing"],
  [/\.cadence\.everySeconds$/, "refuses nothing"],
  [/\.schedules\.(?:minMinutes|maxDays)$/, "how far ahead a network keeps a post"],
  [/\.interactions\..*\.(?:hours|humanHours|value)$/, "what may be done about interactions"],
];

const refusal: Problem = { code: "text.tooLong", severity: "error", rule: "a.b" };

test.each([
  ["right", [], [refusal]],
  ["refuses what the rule allows", [refusal], [refusal]],
  ["takes what the rule refuses", [], []],
  ["takes what the rule refuses", [], [{ ...refusal, rule: "a.c" }]],
  ["says warning, not error", [], [{ ...refusal, severity: "warning" }]],
] as const)("a bound can fail: %s", (outcome, within, beyond) => {
  const given = { rule: "a.b", fact: "a.limit", says: "1", severity: "error" } as const;
  expect(outcomeOf({ ...given, within: () => within, beyond: () => beyond })).toBe(outcome);
});

describe("every number in the facts about texts and files", () => {
  test.each([...rules])("[I30] %s: as much as it says passes, and no more", (rule) => {
    const own = cases.filter((each) => each.rule === rule);
    const wrong = own.filter(({ outcome }) => outcome !== "right" && outcome !== "hidden");
    expect(wrong.map(({ says, outcome }) => `${says}: ${outcome}`)).toEqual([]);
    // A warning that an error always hides would never be seen.
    expect(own.some(({ outcome }) => outcome === "right")).toBe(true);
  });

  test("none is left out: each is held at its bound here, or named with the place where it counts", () => {
    const all = allNetworks.flatMap((network) => numbersIn(network, network.id));
    const without = all.filter((path) => !facts.has(path));
    const unknown = without.filter((path) => !elsewhere.some(([pattern]) => pattern.test(path)));
    const counted = elsewhere.map(
      ([pattern, why]) => `  ${without.filter((path) => pattern.test(path)).length} ${pattern.source} (${why})`,
    );
    const covered = all.length - without.length;
    console.log(
      `${cases.length} boundary cases for ${rules.size} rules of ${allNetworks.length} networks; ` +
        `${covered} of ${all.length} numbers covered, these are not:\n${counted.join("\n")}`,
    );
    expect(unknown).toEqual([]);
    expect(counted.filter((line) => line.startsWith("  0 "))).toEqual([]);
  });
});
