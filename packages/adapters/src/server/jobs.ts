import { second, type Instant } from "@tidewire/core/basics";
import type { NetworkId } from "@tidewire/core/networks";
import type { Gateways, WebhookRequest } from "../gateways/network-gateway.js";
import { systemClock } from "./engine.js";
import type { Engine } from "./engine-port.js";
import { actOnMessage } from "./jobs-act.js";
import { publishPost } from "./jobs-publish.js";
import { answerWebhook, receiveWebhook, type WebhookAnswer } from "./jobs-receive.js";
import { sendReply } from "./jobs-send-reply.js";
import type { Work } from "./jobs-work.js";
import type { Job, Store } from "./store-port.js";
import { sweep, type SweepProblem } from "./sweep.js";

export interface WorkerOptions {
  readonly engine: Engine;
  readonly store: Store;
  readonly gateways: Gateways;
  readonly now?: () => Instant;
  /** Makes keys that nobody else makes. */
  readonly newKey?: () => string;
  /** How often it looks for what is due, in milliseconds. */
  readonly every?: number;
  /** Hears what failed; the work itself is found again. */
  readonly onProblem?: SweepProblem;
}

/** Timers, networks and jobs of all workspaces of a store. */
export interface Worker {
  /** Begins to work on jobs and to look for what is due. */
  start(): Promise<void>;
  /** Takes on nothing more, and resolves when what it had taken on is done. */
  stop(): Promise<void>;
  /** Does everything that is due by the clock, now, and resolves when it is done. */
  wake(): Promise<void>;
  receiveWebhook(network: NetworkId, request: WebhookRequest): Promise<WebhookAnswer>;
  /** The same for an HTTP server: takes in what is told by `POST`, answers a challenge by `GET`. */
  webhooks(network: string, request: Request): Promise<Response>;
}

/** Makes a worker; several may stand on one store. */
export function createWorker({
  engine,
  store,
  gateways,
  now = systemClock,
  newKey = () => crypto.randomUUID(),
  every = 2 * second,
  onProblem = () => {},
}: WorkerOptions): Worker {
  const work: Work = { engine, store, gateways, now, newKey, calling: new Set(), restUntil: new Map() };
  const busy = new Set<Promise<void>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = true;

  async function track(done: Promise<void>): Promise<void> {
    busy.add(done);
    await done.finally(() => busy.delete(done));
  }

  async function handle(job: Job): Promise<void> {
    if (job.name === "publish") return publishPost(work, job.workspaceId, job.id);
    if (job.name === "sendReply")
      return sendReply(work, job.workspaceId, job.type === "interaction.reply" ? job.key : job.id);
    return actOnMessage(work, job);
  }

  async function wake(): Promise<void> {
    await track(sweep(work, onProblem).catch((error: unknown) => onProblem(error, "sweep")));
    while (busy.size > 0) await Promise.allSettled(busy);
  }

  function tick(): void {
    if (stopped) return;
    timer = setTimeout(() => void wake().then(tick), every);
    // A worker alone keeps no process alive.
    if (typeof timer === "object" && "unref" in timer) timer.unref();
  }

  return {
    wake,
    async start() {
      if (!stopped) return;
      stopped = false;
      await store.jobs.work((job) =>
        track(handle(job).catch((error: unknown) => onProblem(error, `${job.name} ${job.id}`))),
      );
      void wake().then(tick);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await store.jobs.stop();
      await Promise.allSettled(busy);
    },
    receiveWebhook: (network, request) => receiveWebhook(work, network, request),
    webhooks: (network, request) => answerWebhook(work, network, request),
  };
}
