import type { Actor } from "../access/actor.js";
import type { Context } from "../access/context.js";
import type { Grant } from "../access/grant.js";
import type { Member, Team } from "../access/member.js";
import type { Backend } from "../backend/backend.js";
import type { Session } from "../backend/session.js";
import { BackendError, type FeedEvent } from "../basics.js";
import type { Channel } from "../channels/channel.js";
import { contextOf } from "../commands/context.js";
import { judge, momentOf, outcomeOf } from "../commands/judge.js";
import {
  commandTypes,
  type AnyCommand,
  type AnyRecord,
  type CommandOf,
  type CommandType,
} from "../commands/registry.js";
import type { Post } from "../composer/post.js";
import { matches, newestFirst, placeOf } from "../inbox/interaction-list.js";
import type { Interaction } from "../inbox/interaction.js";

export const start = "2026-11-20T09:00:00.000Z";

/** A channel, valid by default. */
export function aChannel(own: Partial<Channel> = {}): Channel {
  const id = own.id ?? "c1";
  return {
    is: "channel",
    id,
    version: 1,
    channelId: id,
    network: "instagram",
    account: { accountType: "business", followers: 1200 },
    networkAccountId: `acc-${id}`,
    accountName: "Halden Coffee",
    handle: "haldencoffee",
    avatarUrl: null,
    displayName: null,
    connection: "connected",
    cadence: { kind: "push" },
    fetchedAt: null,
    nextFetchAt: null,
    syncStartedAt: [start],
    autoOwnership: true,
    autoResolveDays: { new: 30, pending: 30 },
    ...own,
  };
}

/** An interaction, valid by default. */
export function anInteraction(own: Partial<Interaction> = {}): Interaction {
  return {
    is: "interaction",
    id: "i1",
    version: 1,
    channelId: "c1",
    kind: "comment",
    queue: "new",
    read: "unread",
    ownerId: null,
    snoozedUntil: null,
    tags: [],
    topic: null,
    person: { id: "p1", name: "Ines", handle: "ines", avatarUrl: null, followers: null },
    post: { networkPostId: "np1", text: "Our post", imageUrl: null, url: null, at: start, isOwn: true, isAd: false },
    networkThreadId: "t1",
    excerpt: "Hello",
    language: "en",
    lastMessageId: "m1",
    lastReplyId: null,
    lastInboundAt: start,
    lastActivityAt: start,
    createdAt: start,
    autoResolveAt: null,
    ...own,
  };
}

/** A post, valid by default. */
export function aPost(own: Partial<Post> = {}): Post {
  return {
    is: "post",
    id: "po1",
    version: 1,
    channelId: null,
    channelIds: ["c1"],
    text: "Hello",
    texts: {},
    media: [],
    status: "draft",
    schedule: null,
    at: null,
    deliveries: {},
    createdBy: "anna",
    createdAt: start,
    editedAt: start,
    editedBy: "anna",
    removedAt: null,
    ...own,
  };
}

/** A member of the directory. */
export function aMember(id: string, accountRole: Member["accountRole"] = "agent"): Member {
  return { is: "member", id, version: 1, channelId: null, name: id, avatarUrl: null, accountRole };
}

/** An actor with one role on the given channels. */
export function anActor(
  role: "viewer" | "contributor" | "supervisor",
  own: Partial<Actor> = {},
  channelIds: readonly string[] = ["c1", "c2"],
): Actor {
  return {
    id: "anna",
    accountRole: "agent",
    teamIds: [],
    roles: Object.fromEntries(channelIds.map((id) => [id, role])),
    ...own,
  };
}

/** A context in which everything is allowed and known. */
export function aContext(actor: Actor, own: Partial<Context> = {}): Context {
  const channels = [aChannel(), aChannel({ id: "c2" })];
  return {
    now: start,
    actor,
    networkAllows: () => ({ allowed: true }),
    offers: () => true,
    channel: (id) => channels.find((each) => each.id === id),
    canOwn: () => true,
    problemsOf: () => [],
    eventOf: () => undefined,
    ...own,
  };
}

/** A server in miniature, for tests. */
export interface TestServer {
  readonly store: Map<string, AnyRecord>;
  readonly events: readonly FeedEvent<AnyRecord>[];
  carryOut<T extends CommandType>(actor: Actor, command: CommandOf<T>): FeedEvent<AnyRecord>;
  backendFor(memberId: string, faults?: { before: () => void; after: () => void }): Backend;
  actorOf(id: string): Actor;
}

/** A server in miniature: the same judge and the same change, over Maps; for tests of the client alone. */
export function aServer(records: readonly AnyRecord[], members: readonly Member[], now: () => string): TestServer {
  const store = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  const outcomes = new Map<string, FeedEvent<AnyRecord> | BackendError>();
  const events: FeedEvent<AnyRecord>[] = [];
  const listeners = new Set<(event: FeedEvent<AnyRecord>) => void>();
  const of = <K extends AnyRecord["is"]>(is: K) =>
    [...store.values()].filter((record): record is Extract<AnyRecord, { is: K }> => record.is === is);
  const actorOf = (id: string): Actor => anActor("supervisor", { id });
  const grants: Grant[] = [
    { is: "grant", id: "g1", version: 1, channelId: "c1", to: { kind: "allUsers" }, role: "supervisor" },
  ];
  const teams: Team[] = [];

  function carryOut<T extends CommandType>(actor: Actor, command: CommandOf<T>): FeedEvent<AnyRecord> {
    const known = outcomes.get(command.key);
    if (known instanceof BackendError) throw known;
    if (known) return known;
    const record = store.get(command.id);
    const context = contextOf({
      now: now(),
      actor,
      members,
      teams,
      grants,
      offers: () => true,
      problemsOf: () => [],
      channel: (id) => of("channel").find((each) => each.id === id),
      interaction: (id) => of("interaction").find((each) => each.id === id),
      eventOf: (key) => events.find((event) => event.key === key),
    });
    const verdict = judge(actor, command, record, context);
    if (!verdict.allowed) {
      const error = new BackendError(
        verdict.rule === "newer-reply" ? "newer-reply" : verdict.reason === "changed" ? "version-conflict" : "invalid",
        { reason: verdict.reason, rule: verdict.rule },
      );
      outcomes.set(command.key, error);
      throw error;
    }
    const made = outcomeOf(record, command, momentOf(command, actor, context), context);
    for (const each of made) store.set(each.id, each);
    const event: FeedEvent<AnyRecord> = {
      seq: events.length + 1,
      key: command.key,
      type: command.type,
      id: command.id,
      by: actor.id,
      at: context.now,
      records: made,
      was: record ?? null,
    };
    events.push(event);
    outcomes.set(command.key, event);
    for (const heard of listeners) heard(event);
    return event;
  }

  function backendFor(
    memberId: string,
    faults: { before: () => void; after: () => void } = { before: () => {}, after: () => {} },
  ): Backend {
    const session = (): Session => ({
      workspace: {
        is: "workspace",
        id: "w1",
        version: 1,
        channelId: null,
        name: "Halden",
        timeZone: "Europe/Oslo",
        intake: "channels",
      },
      actor: actorOf(memberId),
      members,
      teams,
      grants,
      channels: of("channel"),
      commands: commandTypes,
      rulesVersion: 1,
      epoch: "e",
      asOf: events.length,
      now: now(),
    });
    const call = async (command: AnyCommand): Promise<FeedEvent<AnyRecord>> => {
      faults.before();
      const event = carryOut(actorOf(memberId), command);
      faults.after();
      return event;
    };
    return {
      spec: 1,
      queries: {
        "workspace.get": async () => session(),
        "interactions.list": async ({ filter, cursor, limit }) => {
          const all = of("interaction")
            .filter((it) => matches(it, filter))
            .sort(newestFirst);
          const from = cursor === null ? all : all.filter((it) => placeOf(it) < cursor);
          const page = from.slice(0, limit);
          const last = page.at(-1);
          return {
            records: page,
            next: from.length > limit && last ? placeOf(last) : null,
            total: all.length,
            asOf: events.length,
          };
        },
        "interactions.count": async ({ filters }) => ({
          totals: filters.map((filter) => of("interaction").filter((it) => matches(it, filter)).length),
          asOf: events.length,
        }),
        "thread.get": async ({ interactionId }) => {
          const interaction = of("interaction").find(({ id }) => id === interactionId);
          if (!interaction) throw new BackendError("not-found");
          return {
            interaction,
            history: [],
            next: null,
            asOf: events.length,
            messages: of("message").filter((each) => each.interactionId === interactionId),
            notes: of("note").filter((each) => each.interactionId === interactionId),
          };
        },
        "posts.list": async () => ({ records: of("post"), next: null, total: of("post").length, asOf: events.length }),
      },
      commands: Object.fromEntries(commandTypes.map((type) => [type, call])),
      listen(since, onEvent, { signal, onStatus }) {
        const from = Number(since?.split(".")[1] ?? 0);
        for (const event of events) if (event.seq > from) onEvent(event);
        listeners.add(onEvent);
        signal.addEventListener("abort", () => listeners.delete(onEvent));
        onStatus("live");
      },
    };
  }

  return { store, events, carryOut, backendFor, actorOf };
}
