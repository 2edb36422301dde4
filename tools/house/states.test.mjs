import { readFileSync } from "node:fs";
import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawnParts } from "../../apps/storybook/src/reference/states.js";

const kebab = (text) =>
  text
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-");

/** The ids of all stories, as Storybook makes them from titles and names. */
function storyIds() {
  return globSync("apps/storybook/src/**/*.stories.tsx").flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const title = /title: "([^"]+)"/.exec(text)?.[1] ?? "";
    const slug = title.toLowerCase().replace(/[^a-z\d]+/g, "-");
    return [...text.matchAll(/^export const ([A-Z]\w*)/gm)].map(([, name]) => `${slug}--${kebab(name)}`);
  });
}

describe("the page of states", () => {
  const ids = new Set(storyIds());

  test.each(
    drawnParts.flatMap(({ component, part, states }) =>
      Object.entries(states).map(([state, id]) => [component, part, state, id]),
    ),
  )("%s, %s, %s: has its story", (_component, _part, _state, id) => {
    expect([...ids]).toContain(id);
  });

  test("a state without a story is noticed", () => {
    expect(ids.has("inbox-inbox--no-such-state")).toBe(false);
    expect(ids.size).toBeGreaterThan(80);
  });
});
