import type { Backend } from "@tidewire/core/backend";
import { BackendError } from "@tidewire/core/basics";
import type { AnyCommand, CommandType } from "@tidewire/core/commands";
import type { World } from "../world.js";

type Give = (command: AnyCommand, options: { readonly signal?: AbortSignal }) => Promise<unknown>;

function withCommands(backend: Backend, broken: (give: Give) => Give): Backend {
  const commands = Object.entries(backend.commands).map(
    ([type, give]) => [type as CommandType, broken(give as Give)] as const,
  );
  return { ...backend, commands: Object.fromEntries(commands) };
}

/** A world with one fault, and the case that names it. */
export interface BrokenWorld {
  readonly fault: string;
  readonly caughtBy: string;
  readonly breakIt: (world: World) => World;
}

let count = 0;

export const brokenWorlds: readonly BrokenWorld[] = [
  {
    fault: "forgets the key",
    caughtBy: "idempotency.twice",
    breakIt: (world) => ({
      ...world,
      backend: withCommands(
        world.backend,
        (give) => (command, options) => give({ ...command, key: `${command.key}-${(count += 1)}` }, options),
      ),
    }),
  },
  {
    fault: "ignores the cursor",
    caughtBy: "paging.by-2",
    breakIt: ({ backend, ...world }) => ({
      ...world,
      backend: {
        ...backend,
        queries: {
          ...backend.queries,
          "interactions.list": (query, options) =>
            backend.queries["interactions.list"]({ ...query, cursor: null }, options),
        },
      },
    }),
  },
  {
    fault: "drops an event",
    caughtBy: "feed.order",
    breakIt: ({ backend, ...world }) => ({
      ...world,
      backend: {
        ...backend,
        listen: (since, onEvent, options) =>
          backend.listen?.(since, (event) => event.seq % 7 !== 0 && onEvent(event), options),
      },
    }),
  },
  {
    fault: "shows another workspace's row",
    caughtBy: "permission.elsewhere",
    breakIt: ({ elsewhere, ...world }) => ({
      ...world,
      ...(elsewhere && {
        elsewhere: {
          ...elsewhere,
          queries: { ...elsewhere.queries, "interactions.list": world.backend.queries["interactions.list"] },
        },
      }),
    }),
  },
  {
    fault: "does the effect twice",
    caughtBy: "idempotency.adds",
    breakIt: (world) => ({
      ...world,
      backend: withCommands(world.backend, (give) => async (command, options) => {
        if (command.type === "interaction.addNote") await give({ ...command, key: `${command.key}-again` }, options);
        return give(command, options);
      }),
    }),
  },
  {
    fault: "answers with the wrong code",
    caughtBy: "error.unknown-id",
    breakIt: (world) => ({
      ...world,
      backend: withCommands(
        world.backend,
        (give) => (command, options) =>
          give(command, options).catch((error: unknown) => {
            throw error instanceof BackendError && error.code === "not-found"
              ? new BackendError("forbidden", error.facts)
              : error;
          }),
      ),
    }),
  },
];
