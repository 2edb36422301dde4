import { expect, test } from "vitest";
import { weekStartOf } from "./week-start.js";

test.each([
  ["nl", 1],
  ["de-CH", 1],
  ["fr", 1],
  ["fi", 1],
  ["en-GB", 1],
  ["en-US", 0],
  ["en", 0],
  ["ar-EG", 6],
  ["pt-BR", 0],
])("in %s the week begins with day %i", (locale, day) => {
  expect(weekStartOf(locale)).toBe(day);
});
