import { day, later, type FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import { historyOf, type Interaction } from "@tidewire/core/inbox";
import fc from "fast-check";
import { expect, test } from "vitest";
import { startWalk, steps, type Walk, type Walked } from "./testing/random-walk.js";

const long = process.env["LONG"] !== undefined;
const length = long ? 250 : 50;
const runs = Number(process.env["MODEL_RUNS"] ?? (long ? 4_000 : 40));

interface View {
  readonly records: ReadonlyMap<string, AnyRecord>;
  readonly seq: number;
}

async function viewOf({ world }: Walk): Promise<View> {
  const page = await world.workspace.interactions({ filter: {}, channelIds: null, cursor: null, limit: 100 });
  const threads = await Promise.all(
    page.records.map(({ id }) => world.workspace.thread({ interactionId: id, cursor: null, limit: 1000 })),
  );
  const records = new Map<string, AnyRecord>(page.records.map((it) => [it.id, it]));
  for (const thread of threads) for (const message of thread?.messages ?? []) records.set(message.id, message);
  return { records, seq: (await world.workspace.place()).seq };
}

function interactionsOf({ records }: View): readonly Interaction[] {
  return [...records.values()].filter((record) => record.is === "interaction");
}

/** What must be true of every state, however it came about. */
async function holdsAlways({ world, jobs }: Walk, before: View, after: View): Promise<void> {
  const { members, teams, grants } = await world.workspace.read.directory();
  const mayOwn = (ownerId: string, channelId: string) =>
    (teams.find(({ id }) => id === ownerId)?.memberIds ?? [ownerId]).some(
      (id) =>
        members.some((member) => member.id === id && member.accountRole === "admin") ||
        grants.some(
          ({ channelId: on, role, to }) =>
            on === channelId &&
            role !== "viewer" &&
            (to.kind === "member"
              ? to.id === id
              : to.kind === "team" && teams.some((team) => team.id === to.id && team.memberIds.includes(id))),
        ),
    );
  for (const it of interactionsOf(after)) {
    expect(it.queue === "resolved" && it.ownerId !== null, "I01").toBe(false);
    expect(it.ownerId === null || mayOwn(it.ownerId, it.channelId), "I02").toBe(true);
    expect(["new", "pending", "resolved"], "I06").toContain(it.queue);
    const was = before.records.get(it.id);
    if (was?.is === "interaction") expect(it.lastActivityAt >= was.lastActivityAt, "I11").toBe(true);
  }
  const networkIds = [...after.records.values()].flatMap((record) =>
    record.is === "message" && record.networkId !== null ? [`${record.channelId} ${record.networkId}`] : [],
  );
  expect(new Set(networkIds).size, "I22").toBe(networkIds.length);
  expect(
    jobs.filter(({ key }) => !key.startsWith("k")),
    "I45",
  ).toEqual([]);
}

/** What must be true of one accepted event. */
function holdsOf(
  event: FeedEvent<AnyRecord>,
  now: string,
  before: View,
  days: (channelId: string) => { new: number | null; pending: number | null },
  autoOwnership: (channelId: string) => boolean,
): void {
  const was = before.records.get(event.id);
  const is = event.records[0];
  if (is?.is !== "interaction") return;
  expect(is.version, "I13").toBe((was?.version ?? 0) + 1);
  if (was?.is !== "interaction") return;
  expect(event.was, "I12").toEqual(was);
  if (event.type === "interaction.reply") {
    const team = was.ownerId === "care";
    const owner =
      was.queue === "resolved"
        ? null
        : !autoOwnership(was.channelId)
          ? was.ownerId
          : was.ownerId === null || (team && ["lotte", "eero"].includes(event.by))
            ? event.by
            : was.ownerId;
    expect(is.ownerId, "I04, I05").toBe(owner);
    expect(is.queue, "I08").toBe(was.queue);
  }
  if (event.type === "interaction.receive") {
    const message = event.records[1];
    if (message?.is === "message" && message.direction === "in")
      expect(is, "I07").toMatchObject({
        queue: "new",
        read: "unread",
        ...(was.queue === "resolved" && { ownerId: null }),
      });
    else expect([is.queue, is.read, is.ownerId], "I08").toEqual([was.queue, was.read, was.ownerId]);
  }
  if (event.type === "interaction.addNote") expect([is.queue, is.read], "I08").toEqual([was.queue, was.read]);
  if (event.type === "interaction.resolveAged") {
    const limit = was.queue === "resolved" ? null : days(was.channelId)[was.queue];
    expect(limit, "I10").not.toBeNull();
    expect(was.lastActivityAt <= later(now, -(limit ?? 0) * day), "I09").toBe(true);
  }
}

/** How each step must have ended. */
function holdsOfStep({ step, tries }: Walked, before: View, after: View, answers: Map<string, unknown>): void {
  const events = tries.flatMap(({ answer }) => ("event" in answer ? [answer.event] : []));
  if (step.what === "again") {
    for (const { key, answer } of tries)
      expect("event" in answer ? answer.event : answer.error.code, "I35").toEqual(answers.get(key));
    expect(after.seq, "I35").toBe(before.seq);
    return;
  }
  for (const { key, answer } of tries) answers.set(key, "event" in answer ? answer.event : answer.error.code);
  expect(after.seq, "I12").toBe(before.seq + events.length);
  if (events.length === 0) expect([...after.records], "I13, I44").toEqual([...before.records]);
  for (const { type, answer, input } of tries) {
    if ("event" in answer) continue;
    if (answer.error.code === "version-conflict")
      expect(answer.error.facts.current, "I44").toContainEqual(after.records.get(step.id));
    if (answer.error.code === "newer-reply") expect((input as { override?: true }).override, "I42").toBeUndefined();
    if (type === "interaction.reply" && step.what === "replyAnyway")
      expect(answer.error.code, "I42").not.toBe("newer-reply");
  }
  const it = before.records.get(step.id);
  if (step.what === "reply" && step.stale && it?.is === "interaction") expect(events, "I42").toEqual([]);
  if (step.what === "twoAssigns") expect(events.length, "I41").toBeLessThan(2);
  if (step.what === "twoTags") {
    const now = after.records.get(step.id);
    for (const { type, input, answer } of tries)
      if (type === "interaction.addTag" && "event" in answer && now?.is === "interaction")
        expect(now.tags, "I43").toContain((input as { tag: string }).tag);
  }
}

/** What is undone is as it was before the act, on every axis that the act moved, and within the window. */
async function takesBack({ world }: Walk, { tries }: Walked, event: FeedEvent<AnyRecord>): Promise<void> {
  const { of } = (tries[0]?.input ?? {}) as { of: string };
  const act = await world.workspace.read.event(of);
  const is: Record<string, unknown> = { ...event.records[0] };
  const was: Record<string, unknown> = { ...act?.was };
  expect(act?.by, "undo").toBe(event.by);
  expect(later(act?.at ?? "", 30_000) >= event.at, "undo").toBe(true);
  for (const field of Object.keys(act ? historyOf(act).changed : {}))
    expect(is[field], `undo ${field}`).toEqual(was[field]);
}

/** The history of every interaction, put together again, is what it is now. */
async function foldsToNow({ world }: Walk, first: View, last: View): Promise<void> {
  const events = await world.workspace.events(0, 100_000);
  for (const it of interactionsOf(last)) {
    const own = events.filter(({ id }) => id === it.id);
    const created = own[0]?.was === null ? own[0].records[0] : undefined;
    const folded: Record<string, unknown> = { ...(first.records.get(it.id) ?? created) };
    for (const event of own.filter(({ was }) => was !== null))
      for (const [field, { is }] of Object.entries(historyOf(event).changed)) folded[field] = is;
    for (const field of [
      "queue",
      "read",
      "ownerId",
      "snoozedUntil",
      "tags",
      "topic",
      "lastMessageId",
      "lastReplyId",
    ] as const)
      expect(folded[field], `I12 ${field}`).toEqual(it[field]);
  }
}

test(
  `[I01] [I12] [I13] [I35] [I41] [I44] ${runs * length} random steps keep every invariant`,
  { timeout: runs > 40 ? 7_200_000 : 60_000 },
  async () => {
    const accepted = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: length, maxLength: length }), async (path) => {
        const walk = await startWalk();
        const { channels } = await walk.world.workspace.read.directory();
        const channel = (id: string) => channels.find((each) => each.id === id)!;
        const first = await viewOf(walk);
        const answers = new Map<string, unknown>();
        let before = first;
        for (const step of path) {
          const walked = await walk.take(step);
          const after = await viewOf(walk);
          await holdsAlways(walk, before, after);
          holdsOfStep(walked, before, after, answers);
          const events = walked.tries.flatMap(({ answer }) => ("event" in answer ? [answer.event] : []));
          if (step.what === "undo" && events[0]) await takesBack(walk, walked, events[0]);
          if (events.length === 1 && step.what !== "again")
            holdsOf(
              events[0]!,
              walk.world.now(),
              before,
              (id) => channel(id).autoResolveDays,
              (id) => channel(id).autoOwnership,
            );
          for (const { type } of events) accepted.set(type, (accepted.get(type) ?? 0) + 1);
          before = after;
        }
        await foldsToNow(walk, first, before);
      }),
      { numRuns: runs, seed: runs > 40 ? Date.now() % 2 ** 31 : 20_261_120 },
    );
    // A walk in which nothing is ever accepted would prove nothing.
    expect([...accepted].filter(([, count]) => count >= 5).map(([type]) => type)).toEqual(
      expect.arrayContaining(
        [
          "assign",
          "resolve",
          "resolveAged",
          "reopen",
          "reply",
          "receive",
          "undo",
          "addTag",
          "moveToPending",
          "wake",
        ].map((name) => `interaction.${name}`),
      ),
    );
  },
);
