import type { ListenOptions, Queries } from "@tidewire/core/backend";
import type { Cursor, FeedEvent } from "@tidewire/core/basics";
import type { AnyCommand, AnyRecord, CommandOf, CommandType } from "@tidewire/core/commands";

/** Who asks: a member of a workspace, as the host's `authenticate` said. */
export interface Caller {
  readonly workspaceId: string;
  readonly memberId: string;
}

/** A command of a timer, a network or a job. */
export type SystemCommand = { [T in CommandType]: Pick<CommandOf<T>, "key" | "type" | "id" | "input"> }[CommandType];

/** The rules over a store: the same engine answers in memory, over HTTP and on Postgres. */
export interface Engine {
  /** Judges and carries out a command once per key; `by` and `at` are the engine's. Rejects with `BackendError`. */
  execute(caller: Caller, command: AnyCommand): Promise<FeedEvent<AnyRecord>>;
  /** The same for timers, networks and jobs; their keys are kept apart from those of people. */
  executeAsSystem(workspaceId: string, command: SystemCommand): Promise<FeedEvent<AnyRecord>>;
  /** Reads as this caller may see them. */
  queriesFor(caller: Caller): Queries;
  /** The feed as this caller may see it: ordered, without gaps, from a cursor on. */
  listen(
    caller: Caller,
    since: Cursor | undefined,
    onEvent: (event: FeedEvent<AnyRecord>) => void,
    options: ListenOptions,
  ): void;
}
