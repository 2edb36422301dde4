import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allNetworks, type Surface } from "../networks.js";
import type { EntityLimit, Field, TextCondition, TextLimit } from "../networks/text-rules.js";
import { findEmoji } from "./testing/find-emoji.js";
import { findAddresses, hostStart } from "./mention-forms.js";
import { graphemeEnd } from "./grapheme-end.js";
import { measureEach, measureText } from "./measure-text.js";
import type { TextMeasure, TextTarget } from "./text-measure.js";
import { nameTextRules } from "../networks/name-text-rules.js";
import { textPlaceOf } from "./text-place.js";
import { TextSpans } from "./text-spans.js";

/** Every field of every surface that takes text. */
const targets: readonly TextTarget[] = allNetworks.flatMap(({ id, surfaces }) =>
  Object.entries(surfaces).flatMap(([surface, rules]) =>
    Object.keys(rules ? (rules.text ?? {}) : {}).map((field) => ({
      network: id,
      surface: surface as Surface,
      field: field as Field,
    })),
  ),
);
const nameOf = ({ network, surface, field }: TextTarget) => `${network} ${surface ?? ""} ${field ?? ""}`;

/** A target for which a limit holds. */
function underCondition(target: TextTarget, { hasMedia = false, tiers }: TextCondition = {}): TextTarget {
  return { ...target, hasMedia, ...(tiers?.[0] && { account: { tier: tiers[0] } }) };
}

function rulesAt(target: TextTarget) {
  const { network, field, facts } = textPlaceOf(target);
  return facts && nameTextRules(network, field, facts);
}

describe("every limit in the facts", () => {
  const limits = targets.flatMap((target) => {
    const rules = rulesAt(target);
    return (rules ? rules.limits : []).map((limit) => [limit.rule, limit, target] as const);
  });

  function filled({ unit, limit }: TextLimit): string {
    const rest = "a".repeat(limit % 2);
    if (unit === "utf16") return "😀".repeat(limit >> 1) + rest;
    return unit === "utf8Bytes" ? "é".repeat(limit >> 1) + rest : "a".repeat(limit);
  }

  test.each(limits)("[I30] %s: its number passes, one more is told by that rule", (rule, one, target) => {
    const { limit, severity, when } = one;
    const problemsBy = (text: string) =>
      measureText(text, underCondition(target, when)).problems.filter((problem) => problem.rule === rule);
    const full = filled(one);
    expect(problemsBy(full)).toEqual([]);
    expect(problemsBy(`${full}a`)).toMatchObject([{ code: "text.tooLong", severity, params: { limit, over: 1 } }]);
  });

  const entities = targets.flatMap((target) => {
    const rules = rulesAt(target);
    return ((rules && rules.entities) || []).map((limit) => [limit.rule, limit, target] as const);
  });
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const some = (count: number, { entity }: EntityLimit) =>
    Array.from({ length: count }, (_, index) => {
      if (entity === "cashtag") return `$${letters[index % 26] ?? ""}`;
      return { url: `http://a.nl/${index}`, mention: `@a${index}`, hashtag: `#a${index}` }[entity];
    }).join(" ");

  test.each(entities)("[I30] %s: so many pass, one more is told by that rule", (rule, one, target) => {
    const problemsBy = (text: string) => measureText(text, target).problems.filter((problem) => problem.rule === rule);
    expect(problemsBy(some(one.limit, one))).toEqual([]);
    const params = { limit: one.limit, over: 1 };
    expect(problemsBy(some(one.limit + 1, one))).toMatchObject([{ severity: one.severity, params }]);
  });

  test("every network has some", () => {
    const covered = new Set(limits.map(([, , { network }]) => network));
    console.info(`${limits.length} limits of text and ${entities.length} of entities on ${covered.size} networks`);
    expect(limits.length).toBeGreaterThan(40);
    expect(entities.length).toBeGreaterThan(8);
    expect(allNetworks.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });
});

const pieces = [
  ..."a|é|e\u0301|日|한|\u1112\u1161\u11ab|👨‍👩‍👧|🇳🇱|👍🏽|1️⃣|©|क्षि|\u0600|\u0301|\u200D|\uFE0F|\uD800|\uDC00|\uFEFF|\u212B|\u2ADC".split(
    "|",
  ),
  ..."https://example.com/x|https://example.com/日本|http://a.com|example.com|@anna|@anna@example.com|@anna.example.com|u/anna|@[Acme](urn:li:organization:4)|#tag|#日本|＃1·2|$ACME|$a1".split(
    "|",
  ),
  ..."(|)|.|,|:|/|@|#|$| |\n|\r\n|\u3000|\\|*".split("|"),
];
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40, size: "max" }).map((parts) => parts.join("")),
);

function expectWhole(typed: string, { count, costs }: TextMeasure): void {
  let end = 0;
  for (const [index, stretch] of costs.entries()) {
    expect(stretch.start).toBe(end);
    if (stretch.why === "contentWarning") expect([index, stretch.end]).toEqual([0, 0]);
    else expect(stretch.end).toBeGreaterThan(stretch.start);
    expect(stretch.cost).toBeGreaterThanOrEqual(0);
    end = stretch.end;
  }
  expect(end).toBe(typed.length);
  expect(costs.reduce((sum, { cost }) => sum + cost, 0)).toBe(count);
}

describe("any text", () => {
  test.each(targets.map((target) => [nameOf(target), target] as const))(
    "%s: the costs lie end to end and add up to the count",
    (_name, target) => {
      fc.assert(
        fc.property(text, text, (typed, contentWarning) => {
          expectWhole(typed, measureText(typed, target));
          expectWhole(typed, measureText(typed, { ...target, hasMedia: true, contentWarning }));
        }),
        { numRuns: 60 },
      );
    },
  );

  test("measured for all channels at once it is the same as measured for each", () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(measureEach(typed, targets)).toEqual(targets.map((target) => measureText(typed, target)));
      }),
      { numRuns: 60 },
    );
  });

  test("a stretch begins and ends between characters, and is what it is called", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("x", "threads", "bluesky", "mastodon", "linkedin"), (typed, network) => {
        const isComposed = typed.normalize("NFC") === typed;
        const urls = new TextSpans(typed).urls(network === "mastodon" ? "openPath" : "listed");
        for (const { start, end, cost, why } of measureText(typed, { network }).costs) {
          const stretch = typed.slice(start, end);
          const isHalf = /[\uD800-\uDBFF]$/.test(typed.slice(0, end)) && /^[\uDC00-\uDFFF]/.test(typed.slice(end));
          expect(isHalf, JSON.stringify(stretch)).toBe(false);
          if (why === "emoji" && isComposed) expect(findEmoji(stretch)).toEqual([{ start: 0, end: end - start }]);
          if (why === "url" && isComposed)
            expect(urls.some((url) => url.start === start && url.end === end)).toBe(true);
          if (why === "combined" && network === "bluesky") expect(charactersOf(stretch)).toBe(cost);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("shortened, it has as many characters as what a server makes of it", () => {
    fc.assert(
      fc.property(text, text, (typed, contentWarning) => {
        const spans = new TextSpans(typed);
        const links = spans.urls("openPath").filter(({ isBare }) => !isBare);
        const names = findAddresses(typed).map(({ start, end }) => ({ start: hostStart(typed, start, end), end }));
        let made = "";
        let at = 0;
        for (const { start, end } of [...links, ...names].sort((a, b) => a.start - b.start)) {
          if (start < at) continue;
          made += typed.slice(at, start) + (links.some((link) => link.start === start) ? "x".repeat(23) : "");
          at = end;
        }
        const { count } = measureText(typed, { network: "mastodon", contentWarning });
        expect(count).toBe(charactersOf(contentWarning + made + typed.slice(at)));
      }),
      { numRuns: 300 },
    );
  });

  test("half of a surrogate pair, 10,000 marks on one letter and a text of nothing but dots are counted", () => {
    for (const typed of ["\uDC00\uD800", `a${"\u0301".repeat(10_000)}`, ".".repeat(10_000)]) {
      for (const measure of measureEach(typed, targets)) expect(measure.count).toBeGreaterThan(0);
    }
  });
});

function charactersOf(stretch: string): number {
  let count = 0;
  for (let at = 0; at < stretch.length; at = graphemeEnd(stretch, at)) count += 1;
  return count;
}
