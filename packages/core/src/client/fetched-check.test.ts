import { describe, expect, test } from "vitest";
import type { Outgoing } from "../access/context.js";
import { createFetchedCheck } from "./fetched-check.js";

const empty: Outgoing = { is: "post", channelIds: [], text: "", texts: {}, media: [] };
const noChannel = () => undefined;

describe("the check of what goes out", () => {
  test("refuses nothing until it is there, then what core refuses, and says so once", async () => {
    let times = 0;
    const check = createFetchedCheck(() => void times++);
    expect(check.problemsOf(empty, noChannel)).toEqual([]);
    await Promise.all([check.fetch(), check.fetch()]);
    expect(check.problemsOf(empty, noChannel)).toEqual(["draft.noChannel"]);
    expect(times).toBe(1);
  });
});
