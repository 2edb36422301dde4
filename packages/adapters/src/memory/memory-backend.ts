import type { Backend, CallOptions, Commands, Queries } from "@tidewire/core/backend";
import { BackendError, second, type BackendErrorCode, type Instant } from "@tidewire/core/basics";
import { commandTypes, rules, type AnyCommand, type CommandType } from "@tidewire/core/commands";
import { probeMedia, problemsOfOutgoing } from "@tidewire/core/composer";
import { networkIds } from "@tidewire/core/networks";
import { loopbackGateway } from "../gateways/loopback-gateway.js";
import type { Gateways } from "../gateways/network-gateway.js";
import { createEngine, systemClock } from "../server/engine.js";
import type { ProblemsOf } from "../server/engine-decide.js";
import type { Caller, Engine } from "../server/engine-port.js";
import { createWorker, type Worker } from "../server/jobs.js";
import type { Store } from "../server/store-port.js";
import { createMemoryStore } from "./memory-store.js";
import { createMemoryUploads, type Probe } from "./memory-uploads.js";
import { recordsOf, type Seed } from "./seed.js";
import { smallSeed } from "./small-seed.js";

/** One call on its way, for those who want to see it fail. */
export interface MemoryCall {
  /** The command's or query's name. */
  readonly name: string;
  /** Counts the calls of this backend, from 1. */
  readonly number: number;
}

/** What goes wrong with a call: before it is carried out, or after it, so that only its answer is lost. */
export interface MemoryFault {
  readonly before?: BackendErrorCode;
  readonly after?: BackendErrorCode;
}

export interface MemoryBackendOptions {
  /** What there is at the start; by default a small believable workspace. */
  readonly seed?: Seed;
  /** Who is signed in; by default the seed's first member. */
  readonly memberId?: string;
  readonly workspaceId?: string;
  readonly now?: () => Instant;
  /** How long every call takes, in milliseconds. */
  readonly latency?: number;
  readonly faults?: (call: MemoryCall) => MemoryFault | undefined;
  /** What stands against something that is to go out; by default what the networks allow. */
  readonly problemsOf?: ProblemsOf;
  /** Reads what a file is; by default from its bytes. */
  readonly probe?: Probe;
  /** The networks behind it; by default ones in memory that do what they are told. */
  readonly gateways?: Gateways;
  /** Whether answers and posts go out, and what is due is done; by default yes. */
  readonly works?: boolean;
}

/** A backend in memory, with what a story or a test needs beside it. */
export interface MemoryBackend extends Backend {
  readonly queries: Queries;
  /** The same workspace, seen by somebody else. */
  as(memberId: string): MemoryBackend;
  readonly caller: Caller;
  readonly engine: Engine;
  readonly store: Store;
  /** Resolves once the seed is in. */
  readonly ready: Promise<void>;
  readonly worker: Worker;
  /** Ends its timers. */
  stop(): Promise<void>;
}

const everyFiveSeconds: number = 5 * second;

/** Makes a backend in memory: the real engine over a store that forgets; in browsers, too. */
export function memoryBackend(options: MemoryBackendOptions = {}): MemoryBackend {
  const { now = systemClock, problemsOf = problemsOfOutgoing, latency = 0, faults, probe = probeMedia } = options;
  const seed = options.seed ?? smallSeed(now());
  const workspaceId = options.workspaceId ?? seed.workspace.id;
  const store = createMemoryStore();
  const media = createMemoryUploads(probe);
  const seeded = new Map(
    [...seed.posts, ...seed.messages].flatMap((record) => record.media.map((each) => [each.id, each])),
  );
  const engine = createEngine({ store, now, problemsOf, mediaOf: async (_, id) => media.look(id) ?? seeded.get(id) });
  const gateways =
    options.gateways ?? Object.fromEntries(networkIds.map((network) => [network, loopbackGateway(network)]));
  const worker = createWorker({ engine, store, gateways, now, every: everyFiveSeconds });
  const ready = store
    .workspace(workspaceId)
    .load(recordsOf(seed))
    .then(() => (options.works === false ? undefined : worker.start()));
  let calls = 0;

  async function call<A>(name: string, carryOut: () => Promise<A>, { signal }: CallOptions = {}): Promise<A> {
    const fault = faults?.({ name, number: ++calls });
    await ready;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    if (signal?.aborted) throw new BackendError("aborted");
    if (fault?.before) throw new BackendError(fault.before);
    const answer = await carryOut();
    if (fault?.after) throw new BackendError(fault.after);
    return structuredClone(answer);
  }

  function backendOf(caller: Caller): MemoryBackend {
    const queries = engine.queriesFor(caller);
    const offered = commandTypes.filter((type) => rules[type].who !== "system");
    const command = (type: CommandType) => (given: AnyCommand, callOptions?: CallOptions) =>
      call(type, () => engine.execute(caller, structuredClone(given)), callOptions);
    return {
      spec: 1,
      caller,
      engine,
      store,
      ready,
      worker,
      stop: () => worker.stop(),
      queries: {
        "workspace.get": (input, callOptions) =>
          call("workspace.get", () => queries["workspace.get"](input, callOptions), callOptions),
        "interactions.list": (input, callOptions) =>
          call("interactions.list", () => queries["interactions.list"](input, callOptions), callOptions),
        "interactions.count": (input, callOptions) =>
          call("interactions.count", () => queries["interactions.count"](input, callOptions), callOptions),
        "records.get": (input, callOptions) =>
          call("records.get", () => queries["records.get"](input, callOptions), callOptions),
        "thread.get": (input, callOptions) =>
          call("thread.get", () => queries["thread.get"](input, callOptions), callOptions),
        "posts.list": (input, callOptions) =>
          call("posts.list", () => queries["posts.list"](input, callOptions), callOptions),
        "command.get": (input, callOptions) =>
          call("command.get", () => queries["command.get"](input, callOptions), callOptions),
      },
      commands: Object.fromEntries(offered.map((type) => [type, command(type)])) satisfies Commands,
      listen(since, onEvent, listenOptions) {
        void ready.then(() => engine.listen(caller, since, (event) => onEvent(structuredClone(event)), listenOptions));
      },
      upload: media.uploads,
      as: (memberId) => backendOf({ workspaceId, memberId }),
    };
  }

  return backendOf({ workspaceId, memberId: options.memberId ?? seed.members[0]?.id ?? "" });
}
