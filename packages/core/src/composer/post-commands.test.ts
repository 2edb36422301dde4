import { describe, expect, test } from "vitest";
import { systemActor, type Actor } from "../access/actor.js";
import { later, second, type FeedEvent } from "../basics.js";
import { judge, outcomeOf, sightOf } from "../commands/judge.js";
import type { AnyRecord, CommandOf, CommandType, Inputs, RecordOf } from "../commands/registry.js";
import { aContext, anActor, aPost, start } from "../testing/world.js";
import { statusOf, waiting, type Delivery, type DeliveryStatus } from "./delivery.js";
import type { Post } from "./post.js";

const anna = anActor("supervisor");
const tomorrow = { day: "2026-11-21", time: "10:00", timeZone: "Europe/Oslo" };
const saturday = { day: "2026-11-28", time: "10:00", timeZone: "Europe/Oslo" };
const delivery = (status: DeliveryStatus): Delivery => ({ ...waiting, status });

/** One post and what is done with it, a second apart. */
function aLife(first: Post, problemsOf: (text: string) => readonly string[] = () => []) {
  const events: FeedEvent<AnyRecord>[] = [];
  let post: Post = first;
  let now = start;
  function give<T extends CommandType>(
    actor: Actor,
    type: T,
    input: Inputs[T],
    key: string = type,
  ): string | undefined {
    now = later(now, second);
    const saw = sightOf(type, post as RecordOf<T>);
    const command: CommandOf<T> = {
      key,
      type,
      id: post.id,
      input,
      ...(saw && { saw }),
      by: actor.id,
      at: now,
      rulesVersion: 1,
    };
    const context = aContext(actor, {
      now,
      eventOf: (of) => events.find((event) => event.key === of),
      problemsOf: ({ text }) => problemsOf(text),
    });
    const verdict = judge(actor, command, post, context);
    if (!verdict.allowed) return verdict.rule;
    const records = outcomeOf(post, command, { key, by: actor.id, at: now }, context);
    events.push({ seq: events.length + 1, key, type, id: post.id, by: actor.id, at: now, records, was: post });
    post = records[0] as Post;
    return undefined;
  }
  const deliver = (channelId: string, status: DeliveryStatus) =>
    give(systemActor, "post.deliver", {
      channelId,
      status,
      networkPostId: null,
      url: null,
      problem: null,
      detail: null,
    });
  return { give, deliver, post: () => post, now: () => now };
}

describe("posts", () => {
  test("a drag in the calendar is taken back whole: time, schedule, status and deliveries", () => {
    const life = aLife(aPost());
    life.give(anna, "post.schedule", { schedule: tomorrow }, "k1");
    const before = life.post();
    life.give(anna, "post.schedule", { schedule: saturday }, "k2");
    expect(life.post()).toMatchObject({ schedule: saturday, at: "2026-11-28T09:00:00.000Z" });
    expect(life.give(anna, "post.undo", { of: "k2" })).toBeUndefined();
    const { schedule, at, status, deliveries } = life.post();
    expect({ schedule, at, status, deliveries }).toEqual({
      schedule: before.schedule,
      at: before.at,
      status: before.status,
      deliveries: before.deliveries,
    });
  });

  test("[I60] an edit is not taken back under a post that goes out or is out", () => {
    const edit = { channelIds: ["c1"], text: "New text", texts: {}, media: [] };
    const going = aLife(aPost());
    going.give(anna, "post.edit", edit, "k1");
    going.give(anna, "post.publish", {});
    expect(going.give(anna, "post.undo", { of: "k1" })).toBe("status");
    const partly = aLife(aPost());
    partly.give(anna, "post.edit", { ...edit, channelIds: ["c1", "c2"] }, "k1");
    partly.give(anna, "post.publish", {});
    partly.deliver("c1", "calling");
    partly.deliver("c1", "published");
    partly.deliver("c2", "failed");
    expect(partly.post().status).toBe("failed");
    expect(partly.give(anna, "post.undo", { of: "k1" })).toBe("post.partlyPublished");
  });

  test("[I64] a scheduled post is not made unpublishable by taking an edit back", () => {
    const life = aLife(aPost({ text: "" }), (text) => (text === "" ? ["draft.empty"] : []));
    life.give(anna, "post.edit", { channelIds: ["c1"], text: "Something to say", texts: {}, media: [] }, "k1");
    life.give(anna, "post.schedule", { schedule: tomorrow });
    expect(life.give(anna, "post.undo", { of: "k1" })).toBe("draft.empty");
  });

  test("[I67] a post that is scheduled again by an undo goes to the channels that it has now", () => {
    const life = aLife(aPost({ channelIds: ["c1", "c2"] }));
    life.give(anna, "post.schedule", { schedule: tomorrow });
    life.give(anna, "post.unschedule", {}, "k1");
    life.give(anna, "post.edit", { channelIds: ["c1"], text: "Hello", texts: {}, media: [] });
    expect(life.give(anna, "post.undo", { of: "k1" })).toBeUndefined();
    expect(life.post()).toMatchObject({ status: "scheduled", channelIds: ["c1"] });
    expect(Object.keys(life.post().deliveries)).toEqual(["c1"]);
  });

  test("a post says who wrote on it last, by whichever act", () => {
    const ben = anActor("supervisor", { id: "ben" });
    const edit = { channelIds: ["c1"], text: "New text", texts: {}, media: [] };
    const acts = [
      (life: ReturnType<typeof aLife>) => life.give(ben, "post.edit", edit),
      (life: ReturnType<typeof aLife>) => life.give(ben, "post.submit", {}),
      (life: ReturnType<typeof aLife>) => life.give(ben, "post.schedule", { schedule: tomorrow }),
    ];
    for (const act of acts) {
      const life = aLife(aPost());
      expect(act(life)).toBeUndefined();
      expect(life.post()).toMatchObject({ createdBy: "anna", editedBy: "ben", editedAt: life.now() });
    }
    const planned = aLife(aPost());
    planned.give(anna, "post.schedule", { schedule: tomorrow });
    planned.give(ben, "post.unschedule", {});
    expect(planned.post()).toMatchObject({ editedBy: "ben", editedAt: planned.now() });
  });

  test("who takes an edit back has written on the post last; a removed post that returns was not written on", () => {
    const ben = anActor("supervisor", { id: "ben" });
    const life = aLife(aPost());
    life.give(ben, "post.edit", { channelIds: ["c1"], text: "New text", texts: {}, media: [] }, "k1");
    life.give(anna, "post.schedule", { schedule: tomorrow });
    expect(life.post().editedBy).toBe("anna");
    expect(life.give(ben, "post.undo", { of: "k1" })).toBeUndefined();
    expect(life.post()).toMatchObject({ text: "Hello", editedBy: "ben", editedAt: life.now() });
    const before = life.post();
    life.give(anna, "post.remove", {}, "k2");
    life.give(anna, "post.undo", { of: "k2" });
    expect(life.post()).toMatchObject({ editedBy: "ben", editedAt: before.editedAt });
  });

  test("a removed post can be taken back, partly published or not", () => {
    const post = aPost({ status: "failed", deliveries: { c1: delivery("published"), c2: delivery("failed") } });
    const life = aLife(post);
    expect(life.give(anna, "post.remove", {}, "k1")).toBeUndefined();
    expect(life.give(anna, "post.undo", { of: "k1" })).toBeUndefined();
    expect(life.post().removedAt).toBeNull();
  });

  test("[I65] publishing again leaves what is out where it is, in its channel and in the calendar", () => {
    const at = "2026-11-18T08:00:00.000Z";
    const out = { ...delivery("published"), at };
    const life = aLife(
      aPost({ status: "failed", channelIds: ["c1", "c2"], at, deliveries: { c1: out, c2: delivery("unknown") } }),
    );
    expect(life.give(anna, "post.publish", {})).toBeUndefined();
    expect(life.post()).toMatchObject({ at, status: "publishing", deliveries: { c1: out, c2: waiting } });
    const never = aLife(aPost({ status: "failed", at, deliveries: { c1: delivery("failed") } }));
    never.give(anna, "post.publish", {});
    expect(never.post().at).toBe(never.now());
  });

  test("what became of an unknown delivery is written down although the post was removed meanwhile", () => {
    const life = aLife(aPost({ status: "failed", deliveries: { c1: delivery("unknown") } }));
    life.give(anna, "post.remove", {});
    expect(life.deliver("c1", "published")).toBeUndefined();
    expect(life.post()).toMatchObject({ status: "published", deliveries: { c1: { status: "published" } } });
  });

  test("a post that goes out can't be removed, edited or scheduled", () => {
    const life = aLife(aPost());
    life.give(anna, "post.publish", {});
    expect(life.give(anna, "post.remove", {})).toBe("status");
    expect(life.give(anna, "post.schedule", { schedule: tomorrow })).toBe("status");
    expect(life.give(anna, "post.edit", { channelIds: ["c1"], text: "x", texts: {}, media: [] })).toBe("status");
  });

  test("[I62] a time that the clocks skip is as far after the skip; a day or a zone that no calendar has is refused", () => {
    const life = aLife(aPost());
    const skipped = { day: "2027-03-28", time: "02:30", timeZone: "Europe/Oslo" };
    expect(life.give(anna, "post.schedule", { schedule: skipped })).toBeUndefined();
    expect(life.post()).toMatchObject({ at: "2027-03-28T01:30:00.000Z", schedule: skipped });
    const nowhere = { ...tomorrow, timeZone: "Europe/Atlantis" };
    expect(life.give(anna, "post.schedule", { schedule: nowhere })).toBe("schedule.unknown");
    expect(life.give(anna, "post.schedule", { schedule: { ...tomorrow, day: "2026-02-31" } })).toBe("schedule.unknown");
  });

  test("a post that goes nowhere is not published", () => {
    expect(statusOf({})).toBe("failed");
    expect(statusOf({ c1: delivery("published") })).toBe("published");
    expect(statusOf({ c1: delivery("published"), c2: delivery("calling") })).toBe("publishing");
  });
});
