import { describe, expect, test } from "vitest";
import { hueOf, initialsOf } from "./initials.js";

describe("initials", () => {
  test.each([
    ["Ines Carvalho", "IC"],
    ["Nordlys Hotels", "NH"],
    ["Åse", "Å"],
    ["Jean-Luc van der Berg", "JB"],
    ["山田 太郎", "山太"],
    ["@haldencoffee", "H"],
    ["", ""],
    ["🎄🎄", ""],
  ])("%o gives %o", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  test("a name keeps its hue, one of eight", () => {
    for (const name of ["Ines", "Tomás", "", "🎄"]) {
      expect(hueOf(name)).toBe(hueOf(name));
      expect(hueOf(name)).toBeGreaterThanOrEqual(1);
      expect(hueOf(name)).toBeLessThanOrEqual(8);
    }
  });
});
