import { expect, test } from "vitest";
import { codeUnits, unstableUnit } from "./code-units.js";

const points = Array.from({ length: 0x110000 }, (_, point) => point).filter((point) => (point & 0x1ff800) !== 0xd800);
const isStable = (point: number) =>
  ((codeUnits()[String.fromCodePoint(point).charCodeAt(0)] ?? 0) & unstableUnit) === 0;

test("what is said to stay as it is has no other composed form", () => {
  const wrong = points.filter((point) => {
    const character = String.fromCodePoint(point);
    return isStable(point) && character.normalize("NFC") !== character;
  });
  expect(wrong).toEqual([]);
});

test("it never changes places with a mark, so nothing reaches across it", () => {
  const wrong = points.filter((point) => {
    const character = String.fromCodePoint(point);
    // Marks over a letter come before those below it, and an iota below after all others.
    const moves = (text: string) => text.normalize("NFD") !== text;
    const isWhole = !moves(character);
    return isStable(point) && isWhole && (moves(`${character}\u0334`) || moves(`\u0345${character}`));
  });
  expect(wrong).toEqual([]);
});

test("it is the second part of no composed character", () => {
  const seconds = new Set<number>();
  for (const point of points) {
    const character = String.fromCodePoint(point);
    const parts = Array.from(character.normalize("NFD"));
    if (parts.length < 2 || parts.join("").normalize("NFC") !== character) continue;
    for (const part of parts.slice(1)) seconds.add(part.codePointAt(0) ?? 0);
  }
  expect(seconds.size).toBeGreaterThan(50);
  expect([...seconds].filter((point) => isStable(point))).toEqual([]);
});
