import type { Actor, Context } from "@tidewire/core/access";
import { refused, type FeedEvent, type Instant, type Refused, type Verdict } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import {
  concerns,
  contextOf,
  judge,
  outcomeOf,
  rules,
  type AnyRecord,
  type CommandOf,
  type CommandType,
} from "@tidewire/core/commands";
import type { Interaction } from "@tidewire/core/inbox";
import { foreignIds, withKnownMedia, type MediaLook } from "./engine-input.js";
import { receiveTarget } from "./engine-receive.js";
import { refusalOf } from "./engine-refusal.js";
import type { Decision, Directory, Job, Read } from "./store-port.js";

/** Something that is to go out, as checks need it. */
export type Outgoing = Parameters<Context["problemsOf"]>[0];

/** The codes of the errors that stop something from going out. */
export type ProblemsOf = (outgoing: Outgoing, channel: (id: string) => Channel | undefined) => readonly string[];

/** What the engine judges with, beside its store. */
export interface Judgement {
  readonly problemsOf: ProblemsOf;
  readonly offers: (type: string) => boolean;
  readonly mediaOf?: MediaLook | undefined;
}

/** A command with everything that is known when it is decided. */
export interface Asked {
  readonly workspaceId: string;
  readonly actor: Actor;
  readonly directory: Directory;
  readonly command: CommandOf<CommandType>;
  readonly at: Instant;
}

/** Judges a command on the records as they are, and says what it does; nothing is written here. */
export async function decide(read: Read, asked: Asked, { problemsOf, offers, mediaOf }: Judgement): Promise<Decision> {
  const { workspaceId, actor, directory, at } = asked;
  const bySystem = actor.accountRole === "system";
  const target = bySystem ? await receiveTarget(read, asked.command) : asked.command;
  if ("reason" in target) return { refusal: refusalOf(target, []) };

  const record = await read.record(target.id);
  const foreign = bySystem ? undefined : foreignIds(actor, target, directory);
  if (foreign) return { refusal: refusalOf(foreign, []) };
  const command = bySystem ? target : await withKnownMedia(workspaceId, target, mediaOf);
  if (!command) return { refusal: refusalOf(refused("input", "media.unknown"), []) };

  const interaction = await interactionOf(read, record);
  const event = await undoneBy(read, command);
  const channel = (id: string) => directory.channels.find((each) => each.id === id);
  const context = contextOf({
    ...directory,
    now: at,
    actor,
    channel,
    interaction: (id) => (interaction?.id === id ? interaction : undefined),
    offers: bySystem ? () => true : offers,
    eventOf: (key) => (event?.key === key ? event : undefined),
    problemsOf: (outgoing) => problemsOf(outgoing, channel),
  });

  const verdict = judged(() => judge(actor, command, record, context));
  if (!verdict.allowed) return { refusal: refusalOf(verdict, await presentState(read, record, verdict)) };

  const was = concerns(command.type, record) ? record : undefined;
  const moment = { key: asked.command.key, by: actor.id, at };
  const records = outcomeOf(was, command, moment, context);
  for (const added of records.slice(1)) {
    if (added.id === command.id || !(await mayStand(read, added)))
      return { refusal: refusalOf(refused("input", "id.taken"), []) };
  }
  const happened: Omit<FeedEvent<AnyRecord>, "seq"> = {
    type: command.type,
    id: command.id,
    ...moment,
    records,
    was: was ?? null,
  };
  const job = jobOf(workspaceId, command);
  return { happened, ...(job && { job }) };
}

// A day or a zone that no calendar has: core says so with a RangeError.
function judged(ask: () => Verdict): Verdict {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return refused("input", "schedule.unknown");
    throw error;
  }
}

// Ids come from outside: what a command adds may replace its own earlier version and nothing else.
async function mayStand(read: Read, added: AnyRecord): Promise<boolean> {
  const there = await read.record(added.id);
  return (
    !there || (there.is === added.is && there.channelId === added.channelId && added.version === there.version + 1)
  );
}

async function interactionOf(read: Read, record: AnyRecord | undefined): Promise<Interaction | undefined> {
  if (record?.is !== "message") return record?.is === "interaction" ? record : undefined;
  const found = await read.record(record.interactionId);
  return found?.is === "interaction" ? found : undefined;
}

async function undoneBy(read: Read, { input }: CommandOf<CommandType>): Promise<FeedEvent<AnyRecord> | undefined> {
  return "of" in input && typeof input.of === "string" ? read.event(input.of) : undefined;
}

/** The records whose present state a refused writer must see: the record, and the answer they had not seen. */
async function presentState(
  read: Read,
  record: AnyRecord | undefined,
  { rule }: Refused,
): Promise<readonly AnyRecord[]> {
  if (!record) return [];
  if (rule !== "newer-reply" || record.is !== "interaction" || record.lastReplyId === null) return [record];
  const reply = await read.record(record.lastReplyId);
  return reply ? [record, reply] : [record];
}

function jobOf(workspaceId: string, { type, id, key }: CommandOf<CommandType>): Job | undefined {
  const { job } = rules[type];
  return job === "publish" || job === "sendReply" || job === "act"
    ? { name: job, workspaceId, id, key, type }
    : undefined;
}
