import type { Backend } from "../backend/backend.js";
import { BackendError, type FeedEvent } from "../basics.js";
import {
  isCommandType,
  rulesVersion,
  type AnyCommand,
  type AnyRecord,
  type CommandOf,
  type CommandType,
} from "../commands/registry.js";
import type { Outbox, OutboxOptions } from "../sync/outbox-port.js";
import { createOutbox } from "../sync/outbox.js";
import type { Platform } from "../sync/platform.js";
import { createRecentKeys } from "../sync/recent-keys.js";
import type { Records } from "../sync/records.js";
import type { Draft, Storage } from "../sync/storage.js";
import type { RefusedCommand } from "./client.js";
import { draftsBehind } from "./draft-places.js";
import type { StoredDrafts } from "./drafts.js";

export interface SendingOptions {
  readonly backend: Backend;
  readonly platform: Platform;
  readonly storage: Storage<AnyCommand>;
  readonly records: Records<AnyRecord, AnyCommand>;
  readonly drafts: StoredDrafts;
  readonly signal: () => AbortSignal;
  /** What a command did, before it is learnt. */
  readonly onAnswer: (event: FeedEvent<AnyRecord>) => void;
  readonly onRefused: (refused: RefusedCommand) => void;
  readonly onState: OutboxOptions<AnyCommand, FeedEvent<AnyRecord>>["onState"];
}

/** The outbox of a client, which also takes over the drafts that its commands are made of. */
export interface Sending extends Outbox<AnyCommand> {
  /** What this person did, here or in another tab. */
  heard(event: FeedEvent<AnyRecord>): void;
}

/** The outbox of a client: what is answered becomes truth, what is refused goes back to its writer. */
export function createSending({
  backend,
  platform,
  storage,
  records,
  drafts,
  signal,
  onAnswer,
  onRefused,
  onState,
}: SendingOptions): Sending {
  const ask = backend.queries["command.get"];
  const refusedKeys = createRecentKeys();
  // Whose drafts were taken over here: the same words typed again are something new.
  const takenOver = createRecentKeys();

  function settle(key: string, event: FeedEvent<AnyRecord> | null): void {
    if (event) {
      onAnswer(event);
      records.learn(event.records);
    }
    records.settle(key);
  }

  function forget(key: string, written: readonly Draft[]): void {
    if (takenOver.has(key)) return;
    takenOver.add(key);
    void drafts.forget(written);
  }

  // Whoever has taken back what was refused has what they wanted.
  function isTakenBack(command: AnyCommand): boolean {
    const of = undoneBy(command);
    return of === undefined ? records.pending().some((each) => undoneBy(each) === command.key) : refusedKeys.has(of);
  }

  const outbox = createOutbox<AnyCommand, FeedEvent<AnyRecord>>({
    storage,
    platform,
    send: (command, aborted) => send(backend, command, aborted),
    ...(ask && {
      confirm: async ({ key }, aborted) => (await ask({ key }, { signal: aborted })).event ?? undefined,
    }),
    isOutdated: (command) => command.rulesVersion < rulesVersion,
    knows: ({ type }) => isCommandType(type),
    // Nothing that somebody wrote is lost with a refusal.
    giveBack: (command) => drafts.giveBack(behind(command)),
    onAnswer(command, event) {
      drafts.tidy(behind(command));
      settle(command.key, event);
    },
    onRefusal: (command, error) => {
      const { code, reason, rule } = error instanceof BackendError ? { code: error.code, ...error.facts } : error;
      if (error instanceof BackendError) records.learn((error.facts.current ?? []).filter(isRecord));
      records.settle(command.key);
      refusedKeys.add(command.key);
      if (!isTakenBack(command)) onRefused({ command, code, reason, rule });
    },
    onHeard(commands) {
      for (const command of commands) forget(command.key, behind(command));
      records.press(...commands);
    },
    onVanished: ({ key }) => {
      if (!ask) return settle(key, null);
      ask({ key }, { signal: signal() }).then(
        ({ event }) => settle(key, event),
        () => settle(key, null),
      );
    },
    onState,
  });

  return {
    ...outbox,
    async add(command) {
      takenOver.add(command.key);
      const carried = drafts.carry(behind(command));
      const isWritten = await outbox.add(command, carried);
      if (carried && isWritten) drafts.carried(carried);
      return isWritten;
    },
    heard({ key, type, id, records: made }) {
      forget(
        key,
        draftsBehind(
          type,
          id,
          made.find((each) => each.id === key),
        ),
      );
    },
  };
}

function behind({ type, id, input }: AnyCommand): readonly Draft[] {
  return draftsBehind(type, id, input);
}

async function send<T extends CommandType>(
  { commands }: Backend,
  command: CommandOf<T>,
  aborted: AbortSignal,
): Promise<FeedEvent<AnyRecord>> {
  const method = commands[command.type];
  if (!method)
    throw new BackendError("not-found", {
      detail: `This backend does not answer ${command.type}.`,
      reason: "host",
      rule: command.type,
    });
  return method(command, { signal: aborted });
}

function undoneBy({ type, input }: AnyCommand): string | undefined {
  return type.endsWith(".undo") && "of" in input ? input.of : undefined;
}

function isRecord(value: unknown): value is AnyRecord {
  const { id, is, version } = (value ?? {}) as Partial<AnyRecord>;
  return typeof id === "string" && typeof is === "string" && typeof version === "number";
}
