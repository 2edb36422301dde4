import { canSee, visibleChannels } from "@tidewire/core/access";
import { countLimit, pageLimit, type CallOptions, type Queries, type Session } from "@tidewire/core/backend";
import { BackendError, type Instant } from "@tidewire/core/basics";
import { commandTypes, rules, rulesVersion } from "@tidewire/core/commands";
import { actorOf, channelIdsOf } from "./engine-actor.js";
import { outcomeSeenBy } from "./engine-outcome.js";
import type { Caller } from "./engine-port.js";
import type { Store } from "./store-port.js";

/** Most records anybody may ask for by id in one call. */
export const idsLimit = 500;

/** The reads of one caller: every answer is cut to what they may see at the moment of asking. */
export function queriesOf(
  caller: Caller,
  store: Store,
  now: () => Instant,
  offers: (type: string) => boolean,
): Queries {
  const workspace = store.workspace(caller.workspaceId);

  async function whoAsks({ signal }: CallOptions = {}) {
    if (signal?.aborted) throw new BackendError("aborted");
    const directory = await workspace.read.directory();
    return { directory, actor: actorOf(directory, caller.memberId) };
  }

  async function session(options: CallOptions): Promise<Session> {
    // The place first: what is read after it can only be newer, and newer is mended by the feed.
    const { epoch, seq } = await workspace.place();
    const { directory, actor } = await whoAsks(options);
    if (!directory.workspace) throw new BackendError("not-found", { reason: "missing", rule: "not-found" });
    const visible = new Set(
      visibleChannels(
        actor,
        directory.channels.map(({ id }) => id),
      ),
    );
    return {
      workspace: directory.workspace,
      actor,
      members: directory.members,
      teams: directory.teams,
      channels: directory.channels.filter(({ id }) => visible.has(id)),
      grants: directory.grants.filter(({ channelId }) => visible.has(channelId)),
      commands: commandTypes.filter((type) => rules[type].who !== "system" && offers(type)),
      rulesVersion,
      epoch,
      asOf: seq,
      now: now(),
    };
  }

  return {
    "workspace.get": (_, options) => session(options),
    async "interactions.list"({ filter, cursor, limit }, options) {
      assertLimit(limit);
      const { actor } = await whoAsks(options);
      return workspace.interactions({ filter, channelIds: channelIdsOf(actor), cursor, limit });
    },
    async "interactions.count"({ filters }, options) {
      if (filters.length > countLimit) throw tooMany("/filters");
      const { actor } = await whoAsks(options);
      return workspace.count(filters, channelIdsOf(actor));
    },
    async "records.get"({ ids }, options) {
      if (ids.length > idsLimit) throw tooMany("/ids");
      const { actor } = await whoAsks(options);
      const { records, asOf } = await workspace.records([...new Set(ids)]);
      return { records: records.filter((record) => canSee(actor, record)), asOf };
    },
    async "thread.get"(query, options) {
      assertLimit(query.limit);
      const { actor } = await whoAsks(options);
      const page = await workspace.thread(query);
      if (!page || !canSee(actor, page.interaction))
        throw new BackendError("not-found", { reason: "missing", rule: "not-found" });
      return page;
    },
    async "posts.list"(query, options) {
      assertLimit(query.limit);
      const { actor } = await whoAsks(options);
      return workspace.posts(query, channelIdsOf(actor));
    },
    async "command.get"({ key }, options) {
      const { actor } = await whoAsks(options);
      const outcome = await workspace.outcome(key, actor.id);
      return { event: outcome ? outcomeSeenBy(actor, outcome) : null };
    },
  };
}

function assertLimit(limit: number): void {
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= pageLimit)) {
    throw new BackendError("invalid", { errors: [{ pointer: "/limit", code: "limit.range" }] });
  }
}

function tooMany(pointer: string): BackendError {
  return new BackendError("invalid", { errors: [{ pointer, code: "limit.range" }] });
}
