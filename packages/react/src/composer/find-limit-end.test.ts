import fc from "fast-check";
import { measureText, type TextTarget } from "@tidewire/core/composer";
import { describe, expect, test } from "vitest";
import { findLimitEnd } from "./find-limit-end.js";

const threads: TextTarget = { network: "threads" };
const x: TextTarget = { network: "x" };
const endOf = (text: string, target: TextTarget) => findLimitEnd(text, measureText(text, target), target);

describe("where a network stops", () => {
  test.each([
    ["a".repeat(500), threads, undefined],
    ["a".repeat(501), threads, 500],
    [`${"a".repeat(498)}🍲`, threads, 498],
    ["汉".repeat(141), x, 140],
    [`${"a".repeat(270)} https://example.com/a-long-address`, x, 271],
    ["", threads, undefined],
  ])("[SE-08] %# lies between two characters", (text, target, end) => {
    expect(endOf(text, target)).toBe(end);
  });

  test("what stands before it always fits, and one character more never does", () => {
    const letters = fc.constantFrom("a", "’", "🍲", "汉", " ", "👨‍👩‍👧", "é");
    fc.assert(
      fc.property(fc.array(letters, { minLength: 300, maxLength: 700 }), (parts) => {
        const text = parts.join("");
        const end = endOf(text, threads);
        const isOver = (measureText(text, threads).remaining ?? 0) < 0;
        expect(end !== undefined).toBe(isOver);
        if (end === undefined) return;
        expect(measureText(text.slice(0, end), threads).remaining).toBeGreaterThanOrEqual(0);
        const [next] = new Intl.Segmenter().segment(text.slice(end));
        expect(measureText(text.slice(0, end + (next?.segment.length ?? 0)), threads).remaining).toBeLessThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
