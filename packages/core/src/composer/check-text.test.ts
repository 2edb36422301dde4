import { describe, expect, test } from "vitest";
import { isAcceptable } from "../basics/problem.js";
import type { NetworkId } from "../networks.js";
import { checkText } from "./check-text.js";

describe("what speaks against sending a text", () => {
  test.each([
    ["threads", "post", "", false, "threads.post.empty"],
    ["threads", "post", " \n ", false, "threads.post.empty"],
    ["threads", "post", "", true, undefined],
    ["instagram", "post", "", false, undefined],
    ["instagram", "comment", "", true, "instagram.comment.empty"],
    ["x", "comment", "", false, "x.comment.empty"],
    ["linkedin", "post", "hello", false, undefined],
    ["threads", "post", "a".repeat(501), false, "threads.post.text"],
  ] as const)("%s %s %j, with files %s: %s", (network, surface, text, hasMedia, rule) => {
    const problems = checkText(text, { network, surface, hasMedia });
    expect(problems[0]?.rule).toBe(rule);
    expect(isAcceptable(problems)).toBe(rule === undefined);
  });

  test("a network of which nothing is known refuses nothing, not even an empty text", () => {
    expect(checkText("", { network: "elsewhere" as NetworkId })).toEqual([]);
  });
});
