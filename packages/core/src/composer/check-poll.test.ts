import { describe, expect, test } from "vitest";
import { allNetworks, type NetworkId } from "../networks.js";
import { checkPoll } from "./check-poll.js";

const day = 86_400;
const options = (count: number) => Array.from({ length: count }, (_, index) => `Answer ${index + 1}`);
const rulesOf = (poll: Parameters<typeof checkPoll>[0], network: NetworkId) =>
  checkPoll(poll, { network }).map(({ rule }) => rule);

describe("a poll", () => {
  test.each([
    ["two answers on X", { options: options(2) }, "x", []],
    ["one answer on X", { options: options(1) }, "x", ["x.poll.options"]],
    ["five answers on X", { options: options(5) }, "x", ["x.poll.options"]],
    ["an answer of 26 characters on X", { options: ["a".repeat(26), "b"] }, "x", ["x.poll.option"]],
    ["an empty answer on X", { options: ["", "b"] }, "x", ["x.poll.option.empty"]],
    ["a week on X", { options: options(2), seconds: 7 * day }, "x", []],
    ["eight days on X", { options: options(2), seconds: 8 * day }, "x", ["x.poll.seconds"]],
    ["four minutes on X", { options: options(2), seconds: 240 }, "x", ["x.poll.seconds"]],
    ["a day on Threads", { options: options(2), seconds: day }, "threads", []],
    ["two days on Threads", { options: options(2), seconds: 2 * day }, "threads", ["threads.poll.seconds"]],
    ["three days on LinkedIn", { question: "Why?", options: options(2), seconds: 3 * day }, "linkedin", []],
    ["two days on LinkedIn", { options: options(2), seconds: 2 * day }, "linkedin", ["linkedin.poll.seconds"]],
    [
      "a question of 141 on LinkedIn",
      { question: "?".repeat(141), options: options(2) },
      "linkedin",
      ["linkedin.poll.question"],
    ],
    [
      "a picture beside it on Mastodon",
      { options: options(2), hasMedia: true },
      "mastodon",
      ["mastodon.poll.withMedia"],
    ],
    ["a picture beside it on Telegram", { question: "Why?", options: options(12), hasMedia: true }, "telegram", []],
    ["no question on Telegram", { question: " ", options: options(1) }, "telegram", ["telegram.poll.question.empty"]],
    ["a poll where there are none", { options: options(2) }, "bluesky", ["bluesky.poll"]],
    ["a poll where nobody has looked", { options: options(99), seconds: 1 }, "instagram", []],
  ] as const)("%s", (_name, poll, network, rules) => {
    expect(rulesOf(poll, network)).toEqual(rules);
  });

  test("an instance that takes more answers is believed", () => {
    const account = { limits: { "mastodon.poll.options": 10 } };
    expect(checkPoll({ options: options(10) }, { network: "mastodon", account })).toEqual([]);
    expect(checkPoll({ options: options(11) }, { network: "mastodon", account })).toMatchObject([
      { code: "poll.tooManyOptions", params: { network: "Mastodon", count: 11, limit: 10 } },
    ]);
  });

  test.each(
    allNetworks.flatMap(({ id, surfaces: { poll } }) => (poll && poll.poll ? [[id, poll.poll.options] as const] : [])),
  )("%s: as many answers as it takes pass, one more or less does not", (network, { min, max }) => {
    const own = (count: number) => rulesOf({ options: options(count) }, network).includes(`${network}.poll.options`);
    expect([own(min - 1), own(min), own(max), own(max + 1)]).toEqual([true, false, false, true]);
  });
});
