import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { networkIds } from "../../packages/core/src/networks.js";

test("every network has its page of facts", () => {
  const stories = readFileSync("apps/storybook/src/networks/networks.stories.tsx", "utf8");
  const pages = [...stories.matchAll(/^export const \w+: StoryObj = pageOf\("(\w+)"\);$/gm)].map(([, id]) => id);
  expect(pages).toEqual([...networkIds]);
});
