import { systemActor, type Actor } from "@tidewire/core/access";
import { BackendError, type FeedEvent, type Instant } from "@tidewire/core/basics";
import { rulesVersion, type AnyRecord, type CommandOf, type CommandType } from "@tidewire/core/commands";
import { actorFor } from "./engine-actor.js";
import { bodyOf } from "./engine-body.js";
import { decide, type Judgement, type ProblemsOf } from "./engine-decide.js";
import type { MediaLook } from "./engine-input.js";
import { listenTo } from "./engine-listen.js";
import type { Engine } from "./engine-port.js";
import { queriesOf } from "./engine-queries.js";
import { outcomeSeenBy } from "./engine-outcome.js";
import type { Store } from "./store-port.js";

/** The longest key a command may bear. */
export const keyLimit = 255;

/** Keys that begin so are the system's own; nobody else may use them. */
export const systemKeyPrefix = "system:";

/** What an engine is made of. */
export interface EngineOptions {
  readonly store: Store;
  /** The clock; by default the machine's. */
  readonly now?: () => Instant;
  readonly problemsOf: ProblemsOf;
  /** The commands this backend carries out; by default all. */
  readonly offers?: (type: string) => boolean;
  /** Looks up a file that a workspace keeps; absent: what a command says of its files is believed. */
  readonly mediaOf?: MediaLook;
  /** Hears every event once, after it is written. */
  readonly onFeed?: (workspaceId: string, event: FeedEvent<AnyRecord>) => void;
}

/** The machine's clock. */
export function systemClock(): Instant {
  return new Date().toISOString();
}

/** Makes the engine: rules from core, records from a store. */
export function createEngine({
  store,
  now = systemClock,
  problemsOf,
  offers = () => true,
  mediaOf,
  onFeed,
}: EngineOptions): Engine {
  const judgement: Judgement = { problemsOf, offers, mediaOf };

  async function carryOut(
    workspaceId: string,
    memberId: string | null,
    command: CommandOf<CommandType>,
  ): Promise<FeedEvent<AnyRecord>> {
    const workspace = store.workspace(workspaceId);
    const actorId = memberId ?? systemActor.id;
    let actor: Actor | undefined;
    const { outcome, fresh } = await workspace.once(
      command.key,
      actorId,
      bodyOf(workspaceId, actorId, command),
      async (read) => {
        const directory = await read.directory();
        actor = actorFor(directory, memberId);
        return decide(read, { workspaceId, actor, directory, command, at: now() }, judgement);
      },
    );
    // Heard again: rights may have gone since.
    actor ??= actorFor(await workspace.read.directory(), memberId);
    if (fresh && "event" in outcome) onFeed?.(workspaceId, outcome.event);
    return outcomeSeenBy(actor, outcome);
  }

  return {
    async execute({ workspaceId, memberId }, command) {
      if (command.rulesVersion !== rulesVersion) {
        throw new BackendError("outdated-client", {
          detail: `The command was written under rules ${command.rulesVersion}; here stand rules ${rulesVersion}.`,
        });
      }
      if (command.key.startsWith(systemKeyPrefix))
        throw new BackendError("invalid", { errors: [{ pointer: "/key", code: "key.reserved" }] });
      assertKey(command.key);
      return carryOut(workspaceId, memberId, command);
    },
    async executeAsSystem(workspaceId, { key, type, id, input }) {
      const system = key.startsWith(systemKeyPrefix) ? key : `${systemKeyPrefix}${key}`;
      assertKey(system);
      return carryOut(workspaceId, null, { key: system, type, id, input, by: "system", at: now(), rulesVersion });
    },
    queriesFor: (caller) => queriesOf(caller, store, now, offers),
    listen(caller, since, onEvent, options) {
      void listenTo(caller, store, since, onEvent, options);
    },
  };
}

function assertKey(key: string): void {
  if (key === "") throw new BackendError("idempotency-missing");
  if (key.length > keyLimit) throw new BackendError("invalid", { errors: [{ pointer: "/key", code: "key.tooLong" }] });
}
