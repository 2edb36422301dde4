import { hour, type Instant } from "@tidewire/core/basics";
import { problemsOfOutgoing } from "@tidewire/core/composer";
import { createEngine, type EngineOptions } from "./engine.js";
import type { Engine } from "./engine-port.js";
import { httpApp, type HttpBindings } from "./http-app.js";
import type { Authenticate } from "./http-guard.js";
import type { Worker } from "./jobs.js";
import type { MediaStore } from "./media-store.js";
import type { Webhooks } from "./routes-webhooks.js";
import type { Store } from "./store-port.js";

/** What a server is made of. */
export interface ServerOptions {
  readonly store: Store;
  /** Who a request comes from, as the host knows; `null` for nobody. */
  readonly authenticate: Authenticate;
  /** By default one over the store. */
  readonly engine?: Engine;
  /** Where files are kept; absent: nothing can be uploaded. */
  readonly mediaStore?: MediaStore;
  /** Timers, jobs and networks, which go on beside the answering of requests. */
  readonly worker?: Pick<Worker, "start" | "stop"> & Partial<Pick<Worker, "webhooks">>;
  /** Answers a network's calls; by default the worker does. */
  readonly webhooks?: Webhooks;
  /** The clock; by default the machine's. */
  readonly now?: () => Instant;
  /** What stops a text from going out; by default the networks' own rules. */
  readonly problemsOf?: EngineOptions["problemsOf"];
  /** The path the server is reached under, e.g. `/api/tidewire`. */
  readonly basePath?: string;
  /** Web origins, beside the server's own, whose pages may call. */
  readonly origins?: readonly string[];
  /** Whether a write that comes with cookies must prove that one of our pages sent it; by default yes. */
  readonly csrf?: boolean;
  /** By default 15. */
  readonly heartbeatSeconds?: number;
  /** Hears of failures that nobody foresaw, with the number their answer bears; by default they go to the console. */
  readonly onFault?: (error: unknown, requestId: string) => void;
}

/** A server: a function from request to answer, and the work beside it. */
export interface TidewireServer {
  fetch(request: Request, at?: HttpBindings): Promise<Response>;
  start(): Promise<void>;
  /** Says goodbye to open streams, lets the work end, closes the store. */
  stop(): Promise<void>;
  readonly engine: Engine;
}

/** Makes the server: the HTTP contract over the engine over a store. */
export function createServer(options: ServerOptions): TidewireServer {
  const {
    store,
    authenticate,
    mediaStore,
    worker,
    webhooks = worker?.webhooks,
    now,
    basePath = "",
    origins = [],
    csrf = true,
    heartbeatSeconds = 15,
  } = options;
  const {
    problemsOf = problemsOfOutgoing,
    onFault = (error, requestId) => console.error(`request ${requestId}`, error),
  } = options;
  const mediaOf = mediaStore && ((workspaceId: string, id: string) => mediaStore.find(workspaceId, id));
  const engine =
    options.engine ?? createEngine({ store, problemsOf, ...(now && { now }), ...(mediaOf && { mediaOf }) });
  const stopped = new AbortController();
  const app = httpApp({
    engine,
    store,
    authenticate,
    mediaStore,
    webhooks,
    origins,
    csrf,
    heartbeatSeconds,
    onFault,
    signal: stopped.signal,
  });
  let opened: Promise<void> | undefined;
  let sweep: ReturnType<typeof setInterval> | undefined;
  const open = () => (opened ??= store.open());

  return {
    engine,
    async fetch(request, at) {
      await open();
      return app.fetch(request, { basePath, ...at });
    },
    async start() {
      await open();
      await worker?.start();
      sweep ??=
        mediaStore &&
        setInterval(() => void mediaStore.expire().catch((error: unknown) => onFault(error, "uploads")), hour);
    },
    async stop() {
      stopped.abort();
      clearInterval(sweep);
      await worker?.stop();
      if (opened) await opened.then(() => store.close());
    },
  };
}
