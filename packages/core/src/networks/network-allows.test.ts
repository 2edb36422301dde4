import { describe, expect, test } from "vitest";
import { interactionKinds, type Ability, type InteractionKind } from "./interaction-rules.js";
import { networkAllows, type InteractionFacts } from "./network-allows.js";
import type { NetworkId } from "./network.js";
import { replyWindowEnds } from "./reply-window-ends.js";
import { rulesFor } from "./rules-for.js";

const now = "2026-11-20T12:00:00.000Z";
const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const ask = (ability: Ability, about: Pick<InteractionFacts, "network" | "kind"> & Partial<InteractionFacts>) =>
  networkAllows(ability, { account: {}, now, ...about });
const refusedBy = (rule: string) => ({ allowed: false, reason: "network", rule });
const yes = { allowed: true };

describe("[LO-02] what arrives from which account", () => {
  const grid = [
    ["facebook", { accountType: "page" }, { comment: true, mention: true, tag: false, directMessage: true }],
    // Mentions: Loomly lists tags alone, Sparkcentral mentions; both are in the model.
    [
      "instagram",
      { accountType: "business", followers: 5_000_000 },
      { comment: true, mention: true, tag: true, directMessage: true },
    ],
    [
      "instagram",
      { accountType: "creator", followers: 499_999 },
      { comment: true, mention: true, tag: true, directMessage: true },
    ],
    [
      "instagram",
      { accountType: "creator", followers: 500_000 },
      { comment: true, mention: true, tag: true, directMessage: false },
    ],
    ["x", { accountType: "profile" }, { comment: true, mention: true, tag: false, directMessage: true }],
    ["linkedin", { accountType: "profile" }, { comment: true, mention: false, tag: false, directMessage: false }],
    ["linkedin", { accountType: "page" }, { comment: true, mention: true, tag: false, directMessage: false }],
  ] as const;
  const cells = grid.flatMap(([network, account, kinds]) =>
    Object.entries(kinds).map(([kind, expected]) => [network, account, kind as InteractionKind, expected] as const),
  );

  test.each(cells)("%s %o: %s arrives: %s", (network, account, kind, expected) => {
    expect(ask("receive", { network, account, kind }).allowed).toBe(expected);
  });
});

describe("[LO-03] private messages of a creator on Instagram", () => {
  const message = (account: InteractionFacts["account"]) =>
    ask("reply", { network: "instagram", kind: "directMessage", account, lastInboundAt: hoursAgo(1) });

  test.each([
    ["creator", 499_999, yes],
    ["creator", 500_000, refusedBy("instagram.directMessage.followers")],
    ["business", 5_000_000, yes],
    ["creator", null, yes],
    [null, 5_000_000, yes],
  ])("%s with %s followers", (accountType, followers, verdict) => {
    expect(message({ accountType, followers })).toEqual(verdict);
  });
});

describe("[LO-04] what hangs on advertisements and boosted posts on Instagram", () => {
  test.each(["comment", "mention", "tag", "directMessage"] as const)(
    "%s does not come in, with the rule named",
    (kind) => {
      expect(ask("receive", { network: "instagram", kind, isAd: true })).toEqual(refusedBy("instagram.notAd"));
      expect(ask("receive", { network: "instagram", kind, isAd: false })).toEqual(yes);
      expect(ask("receive", { network: "instagram", kind, isAd: null })).toEqual(yes);
    },
  );

  test("on Facebook it does", () => {
    expect(ask("receive", { network: "facebook", kind: "comment", isAd: true })).toEqual(yes);
  });
});

describe("Threads", () => {
  const comment = { network: "threads", kind: "comment" } as const;

  test.each([
    ["[SE-19] an answer under an own post", "reply", true, yes],
    ["[SE-19] an answer under another's post", "reply", false, refusedBy("threads.comment.reply.ownPosts")],
    ["[SE-19] an answer where the root is not known", "reply", null, yes],
    ["[SE-20] a like", "like", true, refusedBy("threads.comment.like")],
    ["[SE-21] a repost", "repost", true, refusedBy("threads.comment.repost")],
    ["[SE-22] a quote", "quote", true, refusedBy("threads.comment.quote")],
    ["[SE-23] a comment under an own post", "receive", true, yes],
    [
      "[SE-25] a comment under another's post, where the account answered",
      "receive",
      false,
      refusedBy("threads.comment.receive.ownPosts"),
    ],
  ] as const)("%s", (_name, ability, rootPostIsOwn, verdict) => {
    expect(ask(ability, { ...comment, rootPostIsOwn })).toEqual(verdict);
  });

  test("[SE-24] there are no mentions", () => {
    expect(ask("receive", { network: "threads", kind: "mention" })).toEqual(refusedBy("threads.mention"));
  });

  test.each(["receive", "start", "reply"] as const)("[SE-26] there are no private messages: %s", (ability) => {
    expect(ask(ability, { network: "threads", kind: "directMessage" })).toEqual(refusedBy("threads.directMessage"));
  });

  test("[SE-17] it is asked every hour", () => {
    expect(rulesFor("threads").cadence).toEqual({ kind: "poll", everySeconds: 3600 });
  });

  test("a mailbox is asked every five minutes", () => {
    expect(rulesFor("email").cadence).toEqual({ kind: "poll", everySeconds: 300 });
  });

  test("[SE-18] others tell at once, in the same shape", () => {
    expect(rulesFor("facebook").cadence).toEqual({ kind: "push" });
  });
});

describe("[SC-02] what Sparkcentral lists", () => {
  test.each([
    ["facebook", "comment"],
    ["facebook", "directMessage"],
    ["instagram", "comment"],
    ["instagram", "mention"],
    ["instagram", "directMessage"],
  ] as const)("%s %s", (network, kind) => {
    expect(ask("receive", { network, kind }).allowed).toBe(true);
  });

  test("[SC-01] a Facebook group can be connected and carries nothing", () => {
    expect(rulesFor("facebook").accountTypes).toContain("group");
    expect(ask("receive", { network: "facebook", kind: "comment", account: { accountType: "group" } })).toEqual(
      refusedBy("facebook.pagesOnly"),
    );
  });
});

describe("windows in time", () => {
  const message = (network: NetworkId, hours: number | null, byHuman: boolean) =>
    ask("reply", { network, kind: "directMessage", byHuman, lastInboundAt: hours === null ? null : hoursAgo(hours) });

  test.each([
    [23.99, false, true],
    [24, false, true],
    [24.01, false, false],
    [24.01, true, true],
    [168, true, true],
    [168.01, true, false],
    [null, true, false],
  ])("a message of %s hours ago, answered by a person %s: %s", (hours, byHuman, expected) => {
    for (const network of ["instagram", "facebook"] as const) {
      const verdict = message(network, hours, byHuman);
      expect(verdict).toEqual(expected ? yes : refusedBy(`${network}.directMessage.window`));
    }
  });

  test("where nobody knows when they wrote, nothing is refused", () => {
    expect(ask("reply", { network: "instagram", kind: "directMessage" })).toEqual(yes);
  });

  test("a private answer to a comment has seven days", () => {
    const answer = (hours: number) =>
      ask("privateReply", { network: "instagram", kind: "comment", lastInboundAt: hoursAgo(hours) });
    expect(answer(168)).toEqual(yes);
    expect(answer(169)).toEqual(refusedBy("instagram.comment.privateReply.window"));
  });

  test.each([
    ["instagram", "directMessage", false, "2026-11-21T12:00:00.000Z"],
    ["facebook", "directMessage", true, "2026-11-27T12:00:00.000Z"],
    ["x", "directMessage", false, null],
    ["instagram", "comment", false, null],
    ["threads", "directMessage", false, null],
  ] as const)("%s %s, by a person %s: ends %s", (network, kind, byHuman, end) => {
    expect(replyWindowEnds(network, kind, now, byHuman)).toBe(end);
  });

  test("no clock runs before they wrote", () => {
    expect(replyWindowEnds("instagram", "directMessage", null)).toBeNull();
  });
});

describe("further conditions", () => {
  test("who pays for it may edit an answer on X", () => {
    const edit = (tier: string | null) => ask("editOwn", { network: "x", kind: "comment", account: { tier } });
    expect([edit("premium"), edit(null)]).toEqual([yes, yes]);
    expect(edit("free")).toEqual(refusedBy("x.edit.premium"));
  });

  test("a comment on LinkedIn can be deleted under the posts of one's own page", () => {
    const remove = (accountType: string, rootPostIsOwn: boolean) =>
      ask("delete", { network: "linkedin", kind: "comment", account: { accountType }, rootPostIsOwn });
    expect(remove("page", true)).toEqual(yes);
    expect(remove("page", false)).toEqual(refusedBy("linkedin.comment.delete.ownPosts"));
    expect(remove("profile", true)).toEqual(refusedBy("linkedin.comment.delete.page"));
  });

  test("of a network or a kind that nobody has looked at nothing is refused", () => {
    for (const kind of interactionKinds) expect(ask("reply", { network: "elsewhere" as NetworkId, kind })).toEqual(yes);
    expect(ask("receive", { network: "email", kind: "campaignMessage" })).toEqual(yes);
    expect(ask("react", { network: "facebook", kind: "comment" })).toEqual(yes);
  });
});

describe("the networks beyond the first six", () => {
  const can = true;
  const grid: readonly (readonly [NetworkId, InteractionKind, Readonly<Partial<Record<Ability, boolean>>>])[] = [
    [
      "tiktok",
      "comment",
      { reply: can, like: can, hide: can, deleteOwn: can, editOwn: false, repost: false, quote: false },
    ],
    ["tiktok", "directMessage", { receive: can, start: false, reply: can }],
    ["youtube", "comment", { reply: can, like: false, hide: can, delete: false, deleteOwn: can, editOwn: can }],
    ["youtube", "mention", { receive: false }],
    ["youtube", "directMessage", { receive: false }],
    ["pinterest", "comment", { receive: false, reply: false }],
    ["pinterest", "directMessage", { receive: false }],
    ["bluesky", "comment", { reply: can, like: can, repost: can, quote: can, hide: can, editOwn: false }],
    ["bluesky", "mention", { reply: can, hide: false }],
    ["bluesky", "directMessage", { start: can, react: can, editOwn: false }],
    [
      "mastodon",
      "comment",
      { reply: can, like: can, repost: can, quote: can, hide: false, deleteOwn: can, editOwn: can },
    ],
    ["mastodon", "directMessage", { start: can, like: can, repost: false }],
    ["googleBusiness", "review", { reply: can, like: false, hide: false, editOwn: can, deleteOwn: can, delete: false }],
    ["googleBusiness", "comment", { receive: false }],
    ["telegram", "comment", { reply: can, react: can, hide: false, repost: can, quote: false, editOwn: can }],
    ["telegram", "directMessage", { start: false, reply: can }],
    ["reddit", "comment", { reply: can, like: false, deleteOwn: can, editOwn: can, delete: false }],
    ["reddit", "directMessage", { start: can, reply: can }],
  ];
  const cells = grid.flatMap(([network, kind, abilities]) =>
    Object.entries(abilities).map(([ability, expected]) => [network, kind, ability as Ability, expected] as const),
  );

  test.each(cells)("%s %s: %s is possible: %s", (network, kind, ability, expected) => {
    expect(ask(ability, { network, kind, rootPostIsOwn: true, lastInboundAt: hoursAgo(1) }).allowed).toBe(expected);
  });

  test("a personal account on TikTok answers nothing, one that nobody knows anything of is not stopped", () => {
    const as = (accountType: string | null) =>
      ask("reply", { network: "tiktok", kind: "comment", account: { accountType } });
    expect([as("personal"), as("business"), as(null)]).toEqual([refusedBy("tiktok.businessOnly"), yes, yes]);
  });

  test.each([
    ["NL", refusedBy("tiktok.directMessage.country")],
    ["GB", refusedBy("tiktok.directMessage.country")],
    ["US", yes],
    [null, yes],
    [undefined, yes],
  ])("private messages on TikTok for an account in %s", (country, verdict) => {
    expect(ask("receive", { network: "tiktok", kind: "directMessage", account: { country } })).toEqual(verdict);
  });

  test.each([
    ["youtube", "comment", "hide", "youtube.comment.hide.ownPosts"],
    ["bluesky", "comment", "hide", "bluesky.comment.hide.ownPosts"],
  ] as const)("%s: a %s under somebody else's post: no %s", (network, kind, ability, rule) => {
    expect(ask(ability, { network, kind, rootPostIsOwn: false })).toEqual(refusedBy(rule));
  });

  test("a message on Telegram can be deleted for 48 hours", () => {
    const at = (hours: number) =>
      ask("delete", { network: "telegram", kind: "comment", lastInboundAt: hoursAgo(hours) });
    expect([at(48), at(48.01)]).toEqual([yes, refusedBy("telegram.comment.delete.age")]);
  });

  test("only a moderator takes out what others wrote on Reddit", () => {
    const as = (accountType: string | null) =>
      ask("hide", { network: "reddit", kind: "comment", account: { accountType } });
    expect([as("profile"), as("moderator"), as(null)]).toEqual([refusedBy("reddit.hide.moderator"), yes, yes]);
  });
});
