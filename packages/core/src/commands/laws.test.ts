import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { systemActor, type Actor } from "../access/actor.js";
import { between, later, minute, type FeedEvent } from "../basics.js";
import type { Interaction } from "../inbox/interaction.js";
import type { Post } from "../composer/post.js";
import { aChannel, aContext, anActor, anInteraction, aPost, start } from "../testing/world.js";
import { judge, outcomeOf, sightOf } from "./judge.js";
import {
  commandTypes,
  kindOf,
  rules,
  type AnyRecord,
  type CommandOf,
  type CommandType,
  type RecordOf,
} from "./registry.js";

const people = ["anna", "ben", "cleo"];
const tags = fc.constantFrom("a", "b", "c");
const schedule = { day: "2026-11-21", time: "10:00", timeZone: "Europe/Oslo" };
const content = fc.record({
  channelIds: fc.constantFrom(["c1"], ["c1", "c2"], ["c2"]),
  text: fc.constantFrom("", "Hello", "Hello again"),
  texts: fc.constant({}),
  media: fc.constant([]),
});
const statuses = fc.constantFrom("calling", "published", "failed", "unknown", "missed");

/** What each command may be told, made by chance. */
const inputs: Partial<Record<CommandType, fc.Arbitrary<unknown>>> = {
  "interaction.assign": fc.record({ ownerId: fc.constantFrom(...people, null) }),
  "interaction.snooze": fc.integer({ min: 1, max: 90 }).map((n) => ({ until: later(start, n * minute) })),
  "interaction.addTag": fc.record({ tag: tags }),
  "interaction.removeTag": fc.record({ tag: tags }),
  "interaction.setTopic": fc.record({ topic: fc.constantFrom("orders", "press", null) }),
  "interaction.addNote": fc.constant({ text: "Call her" }),
  "interaction.reply": fc.constant({ text: "Hi", media: [], seenThrough: null, override: true }),
  "interaction.receive": fc
    .record({ id: fc.nat(1_000), minutes: fc.integer({ min: -60, max: 60 }), direction: fc.constantFrom("in", "out") })
    .map(({ id, minutes, direction }) => incoming(`m-${id}`, direction, minutes)),
  "post.edit": content,
  "post.schedule": fc.constant({ schedule }),
  "post.deliver": fc.record({ channelId: fc.constantFrom("c1", "c2"), status: statuses }).map((outcome) => ({
    ...outcome,
    networkPostId: null,
    url: null,
    problem: null,
    detail: null,
  })),
};

function incoming(id: string, direction: "in" | "out", minutes: number) {
  const { person, post } = anInteraction();
  const at = later(start, minutes * minute);
  return {
    channelId: "c1",
    kind: "comment" as const,
    networkThreadId: "t1",
    person: { ...person, name: `Ines at ${minutes}` },
    post,
    message: {
      id,
      networkId: `n-${id}`,
      direction,
      author: person,
      text: `Text of ${id}`,
      media: [],
      at,
      language: "en",
    },
  };
}

const stepsOn = (kind: "interaction" | "post") =>
  fc.array(
    fc.constantFrom(...commandTypes.filter((type) => kindOf(type) === kind && rules[type].change)).chain((type) =>
      fc.record({
        type: fc.constant(type),
        input: inputs[type] ?? fc.constant({}),
        by: fc.constantFrom(...people),
        minutes: fc.constantFrom(0, 0, 0.1, 0.2, 5),
        of: fc.nat(3),
      }),
    ),
    { maxLength: 30 },
  );

/** Carries out what is allowed, one after another, as a server would; answers every state with what led to it. */
function life(
  first: AnyRecord,
  steps: readonly Step[],
): readonly { before: AnyRecord; after: AnyRecord; type: CommandType }[] {
  const events: FeedEvent<AnyRecord>[] = [];
  const states: { before: AnyRecord; after: AnyRecord; type: CommandType }[] = [];
  let record = first;
  let now = start;
  for (const [number, { type, input, by, minutes, of }] of steps.entries()) {
    now = later(now, minutes * minute);
    const actor: Actor = rules[type].who === "system" ? systemActor : anActor("supervisor", { id: by });
    const context = aContext(actor, {
      now,
      eventOf: (key) => events.find((event) => event.key === key),
      problemsOf: ({ text }) => (text === "" ? ["draft.empty"] : []),
    });
    const told = type.endsWith(".undo") ? { of: events.at(-1 - of)?.key ?? "none" } : input;
    const saw = sightOf(type as "interaction.resolve", record as RecordOf<"interaction.resolve">);
    const command = {
      key: `k${number}`,
      type,
      id: record.id,
      input: told,
      ...(saw && { saw }),
      by,
      at: now,
      rulesVersion: 1,
    } as CommandOf<CommandType>;
    if (!judge(actor, command, record, context).allowed) continue;
    const records = outcomeOf(record, command, { key: command.key, by: actor.id, at: now }, context);
    const after = records[0] as AnyRecord;
    events.push({ seq: number, key: command.key, type, id: record.id, by: actor.id, at: now, records, was: record });
    states.push({ before: record, after, type });
    record = after;
  }
  return states;
}

interface Step {
  readonly type: CommandType;
  readonly input: unknown;
  readonly by: string;
  readonly minutes: number;
  readonly of: number;
}

describe("laws over the table of commands", () => {
  test("[I01] [I06] [I10] [I11] [I13] hold for an interaction whatever is done with it, undo included", () => {
    const seen = new Set<CommandType>();
    fc.assert(
      fc.property(stepsOn("interaction"), (steps) => {
        for (const { before, after, type } of life(anInteraction({ autoResolveAt: later(start, minute) }), steps)) {
          seen.add(type);
          const [was, it] = [before as Interaction, after as Interaction];
          expect(it.version).toBe(was.version + 1);
          expect(["new", "pending", "resolved"]).toContain(it.queue);
          if (it.queue === "resolved") {
            expect([it.ownerId, it.snoozedUntil, it.autoResolveAt], type).toEqual([null, null, null]);
          }
          expect(it.lastActivityAt >= was.lastActivityAt, type).toBe(true);
          expect(new Set(it.tags).size).toBe(it.tags.length);
          expect(JSON.parse(JSON.stringify(it))).toEqual(it);
          expect(Object.keys(it).sort()).toEqual(Object.keys(was).sort());
        }
      }),
      { numRuns: Number(process.env.LAW_RUNS ?? 1_000) },
    );
    expect([...seen].sort()).toEqual(commandTypes.filter((type) => kindOf(type) === "interaction").sort());
  });

  test("[I57] [I60] hold for a post whatever is done with it, undo included", () => {
    const seen = new Set<CommandType>();
    const allowedTo = (post: Post) => JSON.stringify([post.channelIds, post.text, post.texts, post.media]);
    fc.assert(
      fc.property(stepsOn("post"), (steps) => {
        for (const { before, after, type } of life(aPost({ channelIds: ["c1", "c2"] }), steps)) {
          seen.add(type);
          const [was, post] = [before as Post, after as Post];
          expect(post.version).toBe(was.version + 1);
          expect(JSON.parse(JSON.stringify(post))).toEqual(post);
          const out = Object.entries(was.deliveries).filter(([, { status }]) => status === "published");
          for (const [id, delivery] of out) expect(post.deliveries[id], type).toEqual(delivery);
          if (out.length > 0 || was.status === "publishing") expect(allowedTo(post), type).toBe(allowedTo(was));
          if (post.status === "scheduled") {
            expect(post.text, type).not.toBe("");
            expect(post.at).not.toBeNull();
            expect(Object.keys(post.deliveries).sort()).toEqual([...post.channelIds].sort());
          }
          if (post.status === "published")
            for (const { status } of Object.values(post.deliveries)) expect(status).toBe("published");
        }
      }),
      { numRuns: Number(process.env.LAW_RUNS ?? 1_000) },
    );
    expect(seen.size).toBeGreaterThan(7);
  });

  test("[I07] [I08] [I23] messages leave the same interaction behind in whatever order they arrive", () => {
    const messages = fc.uniqueArray(
      fc.record({
        minutes: fc.integer({ min: -300, max: 300 }),
        direction: fc.constantFrom("in" as const, "out" as const),
      }),
      { selector: ({ minutes }) => minutes, minLength: 1, maxLength: 6 },
    );
    const arriving = messages.chain((list) =>
      fc.record({ one: fc.constant(list), other: fc.shuffledSubarray(list, { minLength: list.length }) }),
    );
    const after = (list: readonly { minutes: number; direction: "in" | "out" }[]) => {
      const context = aContext(systemActor, { channel: () => aChannel() });
      let record: AnyRecord | undefined;
      for (const { minutes, direction } of list) {
        const command: CommandOf<"interaction.receive"> = {
          key: `k${minutes}`,
          type: "interaction.receive",
          id: "i9",
          input: incoming(`m${minutes}`, direction, minutes),
          by: "system",
          at: start,
          rulesVersion: 1,
        };
        record = outcomeOf(record, command, { key: command.key, by: "system", at: start }, context)[0];
      }
      // Which of several of our own messages a colleague must have seen is the only thing that arrival decides.
      const replies = list.filter(({ direction }) => direction === "out").length;
      const it = record as Interaction;
      return { ...it, lastReplyId: replies > 1 ? it.lastReplyId !== null : it.lastReplyId, person: null };
    };
    fc.assert(
      fc.property(arriving, ({ one, other }) => {
        expect(after(one)).toEqual(after(other));
      }),
      { numRuns: 500 },
    );
  });

  test.each(["interaction.resolve", "interaction.moveToPending"] as const)(
    "%s is refused over a message that came in unseen, though it was written before our own answer",
    (type) => {
      const seen = anInteraction({ lastMessageId: "our-answer", lastActivityAt: later(start, 5 * minute) });
      const saw = sightOf(type, seen);
      const receive: CommandOf<"interaction.receive"> = {
        key: "k",
        type: "interaction.receive",
        id: seen.id,
        input: incoming("m2", "in", 3),
        by: "system",
        at: start,
        rulesVersion: 1,
      };
      const context = aContext(systemActor);
      const [it] = outcomeOf(seen, receive, { key: "k", by: "system", at: start }, context);
      expect(it).toMatchObject({ queue: "new", read: "unread", lastMessageId: "our-answer" });
      const anna = anActor("contributor");
      const act = {
        key: "k2",
        type,
        id: seen.id,
        input: {},
        ...(saw && { saw }),
        by: "anna",
        at: start,
        rulesVersion: 1,
      };
      expect(judge(anna, act, it, aContext(anna))).toEqual({
        allowed: false,
        reason: "changed",
        rule: "lastInboundAt",
      });
      expect(judge(anna, act, seen, aContext(anna))).toEqual({ allowed: true });
    },
  );

  test("[I09] a channel's own message on the network puts the end of an interaction off, never forward", () => {
    const context = aContext(systemActor);
    const give = (it: Interaction, minutes: number) => {
      const command: CommandOf<"interaction.receive"> = {
        key: "k",
        type: "interaction.receive",
        id: it.id,
        input: incoming("m2", "out", minutes),
        by: "system",
        at: start,
        rulesVersion: 1,
      };
      return outcomeOf(it, command, { key: "k", by: "system", at: start }, context)[0] as Interaction;
    };
    const it = anInteraction({ autoResolveAt: later(start, minute) });
    expect(between(give(it, 10).lastActivityAt, give(it, 10).autoResolveAt ?? "")).toBe(30 * 24 * 60 * minute);
    const far = later(start, 60 * 24 * 60 * minute);
    expect(give(anInteraction({ autoResolveAt: far }), 10).autoResolveAt).toBe(far);
  });
});
