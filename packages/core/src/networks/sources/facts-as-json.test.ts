import { expect, test } from "vitest";
import { networkIds } from "../networks-by-id.js";
import { factsAsJson } from "./facts-as-json.js";

test("the facts as JSON hold every network with all four parts, dated by their youngest source", () => {
  const facts = factsAsJson("1.2.3");
  const read = JSON.parse(JSON.stringify(facts)) as typeof facts;
  expect(read).toEqual(facts);
  expect(read.version).toBe("1.2.3");
  expect(read.networks.map(({ id }) => id)).toEqual(networkIds);
  for (const network of read.networks)
    expect(Object.keys(network)).toEqual(
      expect.arrayContaining(["name", "surfaces", "entities", "media", "interactions", "permissions"]),
    );
  const days = Object.values(read.sources).map(({ checkedOn }) => checkedOn);
  expect(read.date).toBe(days.toSorted().at(-1));
  expect(read.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
});
