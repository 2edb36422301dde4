import type { BackendError } from "@tidewire/core/basics";
import { describe, expect, test } from "vitest";
import { parseJson } from "./http-body.js";
import { checkJson } from "./http-json.js";

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => ({ a: inner }), "x");
const named = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, at]));
const bytes = (text: string) => new TextEncoder().encode(text);

function codeOf(run: () => unknown): string {
  try {
    run();
    return "accepted";
  } catch (error) {
    const { code, facts } = error as BackendError;
    return [code, ...(facts.errors ?? []).map((each) => `${each.pointer} ${each.code}`)].join(" ");
  }
}

describe("JSON as plain data", () => {
  test.each([
    ["32 levels", nested(32), "accepted"],
    ["33 levels", nested(33), "bad-json"],
    ["a thousand names", named(1_000), "accepted"],
    ["a thousand and one names", named(1_001), "bad-json"],
    ["a list of ten thousand", { list: Array.from({ length: 10_000 }, () => 1) }, "accepted"],
    ["NUL in a text", { a: [{ b: "x\0" }] }, "invalid /a/0/b text.malformed"],
    ["half a character in a text", { a: "\uD800" }, "invalid /a text.malformed"],
    ["half a character in a name", { "\uDC00": 1 }, "invalid  text.malformed"],
    ["a whole emoji", { a: "👩‍👩‍👧" }, "accepted"],
    ["a pointer with its own signs", { "a/b": { "c~d": "\0" } }, "invalid /a~1b/c~0d text.malformed"],
  ])("%s: %3$s", (_, value, expected) => {
    expect(codeOf(() => checkJson(value))).toBe(expected);
  });

  test.each(["__proto__", "constructor", "prototype"])(
    "the name %s is refused at any depth, before anything reads it",
    (name) => {
      expect(codeOf(() => parseJson(bytes(`{"saw":[{"${name}":{"polluted":true}}]}`)))).toBe(
        `invalid /saw/0/${name} name.forbidden`,
      );
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  test("the same name twice means the last one, as in every browser", () => {
    expect(parseJson(bytes('{"a":1,"a":2}'))).toEqual({ a: 2 });
  });

  test.each([
    ["bytes that are no UTF-8", Uint8Array.of(0x22, 0xff, 0x22)],
    ["an overlong slash", Uint8Array.of(0x22, 0xc0, 0xaf, 0x22)],
    ["half a character in UTF-8", Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ["nothing", new Uint8Array()],
  ])("%s: bad-json", (_, body) => {
    expect(codeOf(() => parseJson(body))).toBe("bad-json");
  });
});
