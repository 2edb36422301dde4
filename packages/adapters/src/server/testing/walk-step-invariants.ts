import { isDeepStrictEqual } from "node:util";
import { day, later, type FeedEvent } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import { rules, type AnyRecord } from "@tidewire/core/commands";
import { historyOf, type Interaction, type Message } from "@tidewire/core/inbox";
import { hidden, type Walk, type Walked } from "./random-walk.js";
import { isSameView, recordIn, type View } from "./walk-view.js";

type Event = FeedEvent<AnyRecord>;
type Try = Walked["tries"][number];

const eventOf = ({ answer }: Try): Event | undefined => ("event" in answer ? answer.event : undefined);
const endOf = ({ answer }: Try) => ("event" in answer ? answer.event : answer.error.code);
const contributors: readonly string[] = [
  "interaction.assign",
  "interaction.reopen",
  "interaction.reply",
  "message.retry",
  "message.discard",
];

/** What must be true of how a step ended; tells what is not. `answers` remembers what each key was told. */
export function* brokenByStep(
  walk: Walk,
  { step, tries }: Walked,
  before: View,
  after: View,
  answers: Map<string, unknown>,
): Generator<string> {
  if (step.what === "again") {
    for (const each of tries)
      if (!isDeepStrictEqual(endOf(each), answers.get(each.key))) yield `I35 ${each.key} was told otherwise`;
    if (!isSameView(before, after)) yield "I35 the same key had an effect again";
    return;
  }
  for (const each of tries) answers.set(each.key, endOf(each));
  const events = tries.flatMap((each) => eventOf(each) ?? []);
  if (after.seq !== before.seq + events.length)
    yield `I12, I80 ${events.length} accepted, ${after.seq - before.seq} told`;
  if (events.length === 0 && !isSameView(before, after)) yield "I13, I44 a refused command changed something";
  for (const each of tries) {
    yield* brokenByRefusal(step.what, each, after);
    if (eventOf(each) && each.by === "vera" && contributors.includes(each.type)) yield `I45 ${each.type} by a viewer`;
  }
  yield* brokenJobs(walk, tries);
  const it = before.interactions.get(step.id);
  if (it?.channelId === hidden.channelId)
    for (const { by, key, answer } of tries)
      if (by === hidden.memberId && !("error" in answer && answer.error.code === "not-found")) yield `I48 ${key}`;
  if (step.what === "reply" && step.stale && it && events.length > 0)
    yield "I42 an answer nobody had seen was passed over";
  if (step.what === "twoAssigns" && events.length > 1) yield "I41 both were made owner";
  const tags = after.interactions.get(step.id)?.tags ?? [];
  if (step.what === "twoTags")
    for (const { input, answer } of tries)
      if ("event" in answer && !tags.includes((input as { tag: string }).tag)) yield "I43 a tag went lost";
}

function* brokenByRefusal(what: string, { type, id, input, answer }: Try, after: View): Generator<string> {
  if ("event" in answer) return;
  const { code, facts } = answer.error;
  if (code === "version-conflict" && !isDeepStrictEqual(facts.current?.[0], recordIn(after, id))) yield `I44 ${id}`;
  const override = (input as { override?: true }).override;
  if (code === "newer-reply" && (override || type !== "interaction.reply" || what === "replyAnyway"))
    yield "I42 sending anyway was refused";
}

/** Work follows from exactly those commands that name it, and from people's only. */
function* brokenJobs({ jobs }: Walk, tries: readonly Try[]): Generator<string> {
  const due = tries.filter((each) => eventOf(each) && rules[each.type].job).map(({ key }) => key);
  const named = jobs.splice(0).map(({ key }) => key);
  if (due.join() !== named.join()) yield `I81 ${named.join()} instead of ${due.join()}`;
  if (named.some((key) => !key.startsWith("k"))) yield "I45 work that nobody asked for";
}

/** What must be true of the only accepted command of a step; tells what is not. */
export async function* brokenByEvent(walk: Walk, tried: Try, before: View, after: View): AsyncGenerator<string> {
  const event = eventOf(tried);
  if (!event) return;
  const was = recordIn(before, event.id);
  const is = event.records[0];
  if (!is) {
    yield "I80 an event without its change";
    return;
  }
  if (is.version !== (was?.version ?? 0) + 1) yield `I13 ${event.id}: version ${is.version} after ${was?.version}`;
  if (!isDeepStrictEqual(event.was, was ?? null)) yield `I12 ${event.id}: not what it was`;
  for (const record of event.records)
    if (record.is !== "note" && !isDeepStrictEqual(recordIn(after, record.id), record)) yield `I80 ${record.id}`;
  if (is.is === "message" && is.status === "sent" && (event.type !== "message.sent" || event.by !== "system"))
    yield `I24 ${is.id} is sent without its network's word`;
  if (is.is !== "interaction") return;
  const says = (after.threads.get(is.id)?.length ?? 0) - (before.threads.get(is.id)?.length ?? 0);
  if (says !== (event.type === "interaction.reply" || event.type === "interaction.receive" ? 1 : 0))
    yield `I22, I25, I32 ${event.type} made ${says} messages`;
  if (was?.is !== "interaction") return;
  const channel = await walk.world.workspace.read.record(was.channelId);
  const awaited = (before.threads.get(is.id) ?? []).filter(
    ({ status, networkId }) => networkId === null && (status === "sending" || status === "unknown"),
  );
  if (channel?.is === "channel") yield* brokenByType(event, was, is, channel, awaited);
  if (event.type === "interaction.undo") yield* brokenUndo(walk, event, (tried.input as { of: string }).of);
}

function* brokenByType(
  event: Event,
  was: Interaction,
  is: Interaction,
  channel: Channel,
  awaited: readonly Message[],
): Generator<string> {
  const stays = was.queue === is.queue && was.read === is.read;
  switch (event.type) {
    case "interaction.reply": {
      const ofTheirTeam = was.ownerId === "care" && ["lotte", "eero"].includes(event.by);
      const owner = channel.autoOwnership && (was.ownerId === null || ofTheirTeam) ? event.by : was.ownerId;
      if (is.ownerId !== (was.queue === "resolved" ? null : owner)) yield `I04, I05 ${is.ownerId} after ${was.ownerId}`;
      if (is.queue !== was.queue) yield "I08 an answer moved it";
      return;
    }
    case "interaction.receive": {
      const message = event.records[1];
      const inbound = message?.is === "message" && message.direction === "in";
      if (inbound && (is.queue !== "new" || is.read !== "unread")) yield "I07 not brought back";
      if (!inbound && !stays) yield "I08 our own message moved it";
      if (!inbound && message?.is === "message" && awaited.some(({ text }) => text === message.text))
        yield `I26 ${message.id} is an answer of ours, told`;
      if (is.ownerId !== (was.queue === "resolved" ? null : was.ownerId)) yield `I05, I07 ${is.ownerId}`;
      return;
    }
    case "interaction.addNote":
      if (!stays) yield "I08 a note moved it";
      return;
    case "interaction.resolveAged": {
      const days = was.queue === "resolved" ? null : channel.autoResolveDays[was.queue];
      if (days === null) yield "I10 resolved though it never does";
      else if (was.lastActivityAt > later(event.at, -days * day)) yield "I09 resolved before its time";
    }
  }
}

/** What is undone is as it was before the act, on every axis that the act moved, for its giver, within the window. */
async function* brokenUndo({ world }: Walk, event: Event, of: string): AsyncGenerator<string> {
  const act = await world.workspace.read.event(of);
  if (!act?.was) {
    yield `undo of ${of}, which changed nothing`;
    return;
  }
  if (act.by !== event.by) yield `undo of ${of} by somebody else`;
  if (later(act.at, 30_000) < event.at) yield `undo of ${of} after the window`;
  const [is, was]: readonly Readonly<Record<string, unknown>>[] = [{ ...event.records[0] }, { ...act.was }];
  for (const field of Object.keys(historyOf(act).changed))
    if (!isDeepStrictEqual(is?.[field], was?.[field])) yield `undo of ${of} left ${field}`;
}

/** The history of every interaction, put together again, is what it is now; tells what is not. */
export async function* brokenHistory({ world }: Walk, first: View, last: View): AsyncGenerator<string> {
  const events = await world.workspace.events(0, 100_000);
  for (const it of last.interactions.values()) {
    const own = events.filter(({ id }) => id === it.id);
    const created = own[0]?.was === null ? own[0].records[0] : undefined;
    const folded: Record<string, unknown> = { ...(first.interactions.get(it.id) ?? created) };
    for (const event of own.filter(({ was }) => was !== null))
      for (const [field, { is }] of Object.entries(historyOf(event).changed)) folded[field] = is;
    for (const field of told) if (!isDeepStrictEqual(folded[field], it[field])) yield `I12 ${it.id} ${field}`;
  }
}

const told = [
  "queue",
  "read",
  "ownerId",
  "snoozedUntil",
  "tags",
  "topic",
  "lastMessageId",
  "lastReplyId",
] as const satisfies readonly (keyof Interaction)[];
