import { BackendError, day, later, type FeedEvent } from "@tidewire/core/basics";
import { sightOf, type AnyRecord, type CommandOf, type CommandType } from "@tidewire/core/commands";
import type { Message } from "@tidewire/core/inbox";
import fc from "fast-check";
import { createMemoryStore } from "../../memory/memory-store.js";
import { smallSeed } from "../../memory/small-seed.js";
import type { SystemCommand } from "../engine-port.js";
import type { Job } from "../store-port.js";
import { engineWorld, start, type EngineWorld } from "./engine-world.js";

const members = ["noor", "samir", "lotte", "eero", "vera"] as const;
const ids = ["it-01", "it-03", "it-05", "it-08", "it-10", "instagram~new"] as const;

/** One thing that somebody tries. */
export interface Step {
  readonly who: (typeof members)[number];
  readonly id: (typeof ids)[number];
  readonly what: string;
  readonly text: string;
  /** Relies on what was seen before the last change. */
  readonly stale: boolean;
  readonly wait: number;
}

const whats = [
  "markRead",
  "markUnread",
  "assign",
  "resolve",
  "resolveAged",
  "moveToPending",
  "reopen",
  "snooze",
  "wake",
  "addTag",
  "removeTag",
  "setTopic",
  "addNote",
  "reply",
  "replyAnyway",
  "undo",
  "undo",
  "undo",
  "receive",
  "receiveOwn",
  "again",
  "twoAssigns",
  "twoTags",
  "sent",
  "failed",
  "failed",
  "unknown",
  "echo",
  "retry",
  "retry",
  "retry",
  "discard",
  "discard",
] as const;

export const steps: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(...members),
  id: fc.constantFrom(...ids),
  what: fc.constantFrom(...whats),
  text: fc.constantFrom("a", "b", "c"),
  stale: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
  wait: fc.constantFrom(0, 0, 0, 1_000, 20_000, day, 31 * day),
});

export type Answer = { readonly event: FeedEvent<AnyRecord> } | { readonly error: BackendError };

/** What a step tried, and how it ended. */
export interface Walked {
  readonly step: Step;
  readonly tries: readonly {
    readonly type: CommandType;
    readonly id: string;
    readonly key: string;
    readonly by: string;
    readonly input: object;
    readonly answer: Answer;
  }[];
}

/** A world to walk in, with what the walk remembers. */
export interface Walk {
  readonly world: EngineWorld;
  readonly jobs: Job[];
  take(step: Step): Promise<Walked>;
}

const days: Readonly<Record<string, { readonly new: number | null; readonly pending: number | null }>> = {
  instagram: { new: 1, pending: 3 },
  facebook: { new: null, pending: 2 },
  x: { new: 5, pending: null },
};

/** Who must not know of which channel. */
export const hidden = { memberId: "vera", channelId: "linkedin" } as const;

/** Channels that resolve at different speeds, one of them never, one without auto-ownership, and one that a member must not know of. */
export async function startWalk(): Promise<Walk> {
  const store = createMemoryStore();
  const seed = smallSeed(start);
  const channels = seed.channels.map((channel) => ({
    ...channel,
    autoResolveDays: days[channel.id] ?? channel.autoResolveDays,
  }));
  const interactions = seed.interactions.map((it) => {
    const found =
      it.queue === "resolved"
        ? null
        : (channels.find(({ id }) => id === it.channelId)?.autoResolveDays[it.queue] ?? null);
    return { ...it, autoResolveAt: found === null ? null : later(it.lastActivityAt, found * day) };
  });
  const grants = seed.grants.filter(
    ({ channelId, to }) => channelId !== hidden.channelId || to.kind !== "member" || to.id !== hidden.memberId,
  );
  const world = await engineWorld(store, { seed: { ...seed, channels, interactions, grants } });
  const jobs: Job[] = [];
  await store.jobs.work(async (job) => void jobs.push(job));

  const seen = new Map<string, AnyRecord>();
  const given: {
    type: CommandType;
    id: string;
    /** The interaction it was about. */
    about: string;
    input: object;
    key: string;
    by: string;
    saw: Record<string, unknown> | null;
  }[] = [];
  const accepted = new Set<string>();
  let number = 0;

  type Try = Walked["tries"][number];
  async function attempt(asked: Promise<FeedEvent<AnyRecord>>, about: Omit<Try, "answer">): Promise<Try> {
    const answer = await asked.then(
      (event) => ({ event }),
      (error: unknown) => {
        if (error instanceof BackendError) return { error };
        throw error;
      },
    );
    if ("event" in answer && about.type !== "interaction.undo") accepted.add(about.key);
    return { ...about, answer };
  }

  async function give<T extends CommandType>(
    step: Step,
    type: T,
    input: CommandOf<T>["input"],
    { id = step.id, old }: { id?: string; old?: { key: string; saw: Record<string, unknown> | null } } = {},
  ): Promise<Try> {
    const key = old?.key ?? `k${++number}`;
    const now = await world.workspace.read.record(id);
    const shown = step.stale ? (seen.get(id) ?? now) : now;
    const saw = old ? old.saw : ((shown && sightOf(type, shown as never)) ?? null);
    if (!old) given.push({ type, id, about: step.id, input, key, by: step.who, saw });
    return attempt(world.act(step.who, type, id, input, { key, saw }), { type, id, key, by: step.who, input });
  }

  async function executed<T extends CommandType>(type: T, id: string, input: CommandOf<T>["input"]): Promise<Try> {
    const key = `s${++number}`;
    const command = { key, type, id, input } as SystemCommand;
    return attempt(world.engine.executeAsSystem(world.workspaceId, command), { type, id, key, by: "system", input });
  }

  /** What a network tells: theirs, ours that was written there, or ours that was written here. */
  async function told(step: Step, ours?: Message): Promise<Try> {
    const key = `s${++number}`;
    const it = await world.workspace.read.record(step.id);
    const thread =
      it?.is === "interaction"
        ? { channelId: it.channelId, networkThreadId: it.networkThreadId }
        : { channelId: "instagram", networkThreadId: "new" };
    const message = {
      networkId: step.stale ? `n${step.text}` : `n${number}`,
      direction: step.what === "receive" ? ("in" as const) : ("out" as const),
      text: step.text,
      // Some are told late.
      at: step.text === "c" ? later(world.now(), -2 * day) : world.now(),
      ...(ours && { id: ours.id, text: ours.text, at: ours.at }),
    };
    return attempt(world.receive({ ...thread, message }, key), {
      type: "interaction.receive",
      id: step.id,
      key,
      by: "system",
      input: message,
    });
  }

  async function carryOut(step: Step): Promise<readonly Try[]> {
    const it = await world.workspace.read.record(step.id);
    const lastReplyId = it?.is === "interaction" ? it.lastReplyId : null;
    const reply = { text: step.text, media: [], seenThrough: step.stale ? "never" : lastReplyId };
    const mine = given.findLast(({ by, about }) => by === step.who && about === step.id);
    const last = lastReplyId === null ? undefined : await world.workspace.read.record(lastReplyId);
    const ours = last?.is === "message" && last.by !== null ? last : undefined;
    // Now and then somebody tries to take back what another did.
    const undoable = given.findLast(
      ({ key, by, id }) => accepted.has(key) && (step.stale || by === step.who) && id === step.id,
    );
    switch (step.what) {
      case "assign": {
        // To nobody, to a team, to themselves, or to somebody who may not answer.
        const ownerId = step.text === "a" ? null : step.text === "b" ? "care" : step.stale ? "vera" : step.who;
        return [await give(step, "interaction.assign", { ownerId })];
      }
      case "snooze":
        return [
          await give(step, "interaction.snooze", { until: new Date(Date.parse(world.now()) + day).toISOString() }),
        ];
      case "addTag":
        return [await give(step, "interaction.addTag", { tag: step.text })];
      case "removeTag":
        return [await give(step, "interaction.removeTag", { tag: step.text })];
      case "setTopic":
        return [await give(step, "interaction.setTopic", { topic: step.text })];
      case "addNote":
        return [await give(step, "interaction.addNote", { text: step.text })];
      case "reply":
        return [await give(step, "interaction.reply", reply)];
      case "replyAnyway":
        return [await give(step, "interaction.reply", { ...reply, override: true })];
      case "undo":
        return undoable ? [await give(step, "interaction.undo", { of: undoable.key })] : [];
      case "again":
        return mine ? [await give(step, mine.type, mine.input as never, { id: mine.id, old: mine })] : [];
      case "twoAssigns":
        return Promise.all([
          give(step, "interaction.assign", { ownerId: "lotte" }),
          give({ ...step, who: "eero" }, "interaction.assign", { ownerId: "eero" }),
        ]);
      case "twoTags":
        return Promise.all([
          give(step, "interaction.addTag", { tag: `${step.text}1` }),
          give({ ...step, who: "eero" }, "interaction.addTag", { tag: `${step.text}2` }),
        ]);
      case "resolveAged":
        return [await executed("interaction.resolveAged", step.id, {})];
      case "receive":
      case "receiveOwn":
        return [await told(step)];
      case "echo":
        return ours ? [await told(step, ours)] : [];
      case "sent":
        return ours ? [await executed("message.sent", ours.id, { networkId: `o${++number}` })] : [];
      case "failed":
        return ours ? [await executed("message.failed", ours.id, { problem: "provider-down" })] : [];
      case "unknown":
        return ours ? [await executed("message.unknown", ours.id, {})] : [];
      case "retry":
      case "discard":
        return ours ? [await give(step, `message.${step.what}` as "message.retry", {}, { id: ours.id })] : [];
      default:
        return [await give(step, `interaction.${step.what}` as "interaction.markRead", {})];
    }
  }

  return {
    world,
    jobs,
    async take(step) {
      world.advance(step.what === "undo" ? Math.min(step.wait, 20_000) : step.wait);
      const tries = await carryOut(step);
      const now = await world.workspace.read.record(step.id);
      if (now && !step.stale) seen.set(step.id, now);
      return { step, tries };
    },
  };
}
