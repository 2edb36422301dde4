import { version } from "react";
import { version as domVersion } from "react-dom";
import { expect, test } from "vitest";

test("what draws is the React that this run asks for", () => {
  const wanted = String(import.meta.env["TIDEWIRE_REACT"]);
  expect([version, domVersion].map((each) => each.split(".")[0])).toEqual([wanted, wanted]);
});
