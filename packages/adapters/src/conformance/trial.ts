import type { Backend, InteractionsQuery, ListenStatus, Session } from "@tidewire/core/backend";
import type { Cursor, FeedEvent, Page } from "@tidewire/core/basics";
import { later } from "@tidewire/core/basics";
import {
  concerns,
  rulesVersion,
  sightOf,
  type AnyCommand,
  type AnyRecord,
  type CommandType,
  type Inputs,
} from "@tidewire/core/commands";
import type { Incoming, Interaction, InteractionFilter } from "@tidewire/core/inbox";
import { networkAllows } from "@tidewire/core/networks";
import { NotApplicable } from "./case.js";
import { holds } from "./check.js";
import { hear, type Heard } from "./hear.js";
import { incomingOn } from "./incoming.js";
import type { World } from "./world.js";

/** How a command is given, apart from its input. */
export interface Giving {
  readonly by?: Backend;
  readonly key?: string;
  /** By default what the record says now; `null` sends none. */
  readonly saw?: Readonly<Record<string, unknown>> | null;
  readonly signal?: AbortSignal;
  readonly rulesVersion?: number;
}

/** What a case works with. */
export interface Trial extends World {
  session(by?: Backend): Promise<Session>;
  page(filter?: InteractionFilter, more?: Partial<InteractionsQuery>, by?: Backend): Promise<Page<Interaction>>;
  /** Every interaction of a list, page by page. */
  all(filter?: InteractionFilter, limit?: number, by?: Backend): Promise<readonly Interaction[]>;
  interaction(id: string, by?: Backend): Promise<Interaction>;
  give<T extends CommandType>(type: T, id: string, input: Inputs[T], giving?: Giving): Promise<FeedEvent<AnyRecord>>;
  /** Has a message come in; answers with its interaction. */
  told(message?: Partial<Incoming["message"]>, about?: Partial<Incoming>): Promise<Interaction>;
  /** So many open interactions to work on; new ones where messages can come in. */
  some(count: number): Promise<readonly Interaction[]>;
  /** One that can be answered now. */
  answerable(): Promise<Interaction>;
  newKey(): string;
  listen(since?: Cursor, by?: Backend): Heard;
  /** Hears from now on: resolves when the line is live. */
  live(by?: Backend): Promise<Heard>;
  end(): void;
}

/** The statuses a line may be in when nothing more is missing. */
export const liveStatus: ListenStatus = "live";

/** Makes the tools for one case in one world. */
export function createTrial(world: World): Trial {
  const { backend, receive } = world;
  const lines: Heard[] = [];
  const run = crypto.randomUUID().slice(0, 8);
  let count = 0;
  const newKey = () => `conformance-${run}-${(count += 1)}`;

  const session = async (by = backend) => by.queries["workspace.get"]({}, {});
  const page: Trial["page"] = (filter = {}, more = {}, by = backend) =>
    by.queries["interactions.list"]({ filter, cursor: null, limit: 100, ...more }, {});

  const all: Trial["all"] = async (filter = {}, limit = 100, by = backend) => {
    const found: Interaction[] = [];
    let cursor: Cursor | null = null;
    for (let pages = 0; pages < 500; pages += 1) {
      const { records, next }: Page<Interaction> = await page(filter, { cursor, limit }, by);
      found.push(...records);
      if (next === null) return found;
      cursor = next;
    }
    throw new Error("the pages of a list never end");
  };

  async function interaction(id: string, by = backend): Promise<Interaction> {
    const found = await recordOf(id, by);
    holds(found?.is === "interaction", `the interaction ${id} is not there`);
    return found;
  }

  async function recordOf(id: string, by: Backend): Promise<AnyRecord | undefined> {
    const get = by.queries["records.get"];
    return get ? (await get({ ids: [id] }, {})).records[0] : (await all({}, 100, by)).find((each) => each.id === id);
  }

  const give: Trial["give"] = async (
    type,
    id,
    input,
    { by = backend, key = newKey(), saw, signal, rulesVersion: version = rulesVersion } = {},
  ) => {
    const shown = saw === undefined ? await sight(type, id, by) : (saw ?? undefined);
    // The border where a type is believed: type and input belong together by this function's own signature.
    const command = {
      key,
      type,
      id,
      input,
      by: "nobody",
      at: "2001-01-01T00:00:00.000Z",
      rulesVersion: version,
      ...(shown && { saw: shown }),
    } as AnyCommand;
    const method = by.commands[type] as
      | ((command: AnyCommand, options: { signal?: AbortSignal }) => Promise<FeedEvent<AnyRecord>>)
      | undefined;
    holds(method, `the backend has no ${type}`);
    return method(command, { ...(signal && { signal }) });
  };

  async function sight(
    type: CommandType,
    id: string,
    by: Backend,
  ): Promise<Readonly<Record<string, unknown>> | undefined> {
    const record = await recordOf(id, by).catch(() => undefined);
    return concerns(type, record) ? sightOf(type, record) : undefined;
  }

  async function told(message: Partial<Incoming["message"]> = {}, about: Partial<Incoming> = {}): Promise<Interaction> {
    if (!receive) throw new NotApplicable("no message can come in");
    const { channels, now } = await session();
    const incoming = incomingOn(channels, newKey(), now, message, about);
    await receive(incoming);
    for (let tries = 0; tries < 100; tries += 1) {
      const found = (await page({ channelIds: [incoming.channelId] })).records.find(
        ({ networkThreadId }) => networkThreadId === incoming.networkThreadId,
      );
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("a message that came in stands in no list");
  }

  async function some(wanted: number): Promise<readonly Interaction[]> {
    if (receive) {
      const made: Interaction[] = [];
      const { now } = await session();
      for (let at = 0; at < wanted; at += 1) made.push(await told({ at: later(now, at * 1_000 - wanted * 1_000) }));
      return made;
    }
    const open = await all({ queues: ["new", "pending"] });
    if (open.length < wanted) throw new NotApplicable(`${open.length} of ${wanted} interactions to work on`);
    return open.slice(0, wanted);
  }

  async function answerable(): Promise<Interaction> {
    const { channels, now, actor } = await session();
    const candidates = receive ? await some(1) : await all({ queues: ["new", "pending"] });
    const found = candidates.find(({ channelId, kind, lastInboundAt, post }) => {
      const channel = channels.find(({ id }) => id === channelId);
      const standing = actor.accountRole === "admin" || (actor.roles[channelId] ?? "viewer") !== "viewer";
      if (!channel || !standing || channel.connection !== "connected") return false;
      const facts = {
        network: channel.network,
        kind,
        account: channel.account,
        now,
        byHuman: true,
        lastInboundAt,
        rootPostIsOwn: post?.isOwn ?? null,
        isAd: post?.isAd ?? false,
      };
      return networkAllows("reply", facts).allowed;
    });
    if (!found) throw new NotApplicable("no interaction that can be answered");
    return found;
  }

  function listen(since?: Cursor, by = backend): Heard {
    const heard = hear(by, since);
    lines.push(heard);
    return heard;
  }

  return {
    ...world,
    session,
    page,
    all,
    interaction,
    give,
    told,
    some,
    answerable,
    newKey,
    listen,
    async live(by = backend) {
      const heard = listen(undefined, by);
      await heard.until(({ statuses }) => statuses.includes(liveStatus), "the line never gets live");
      return heard;
    },
    end: () => lines.forEach((line) => line.stop()),
  };
}
