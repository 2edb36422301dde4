import { loopbackGateway, type LoopbackGateway } from "../../gateways/loopback-gateway.js";
import { createWorker, type Worker } from "../jobs.js";
import type { Store } from "../store-port.js";
import { engineWorld, type EngineWorld } from "./engine-world.js";

/** A world with networks in memory and a worker whose clock is the world's. */
export interface WorkerWorld extends EngineWorld {
  readonly worker: Worker;
  readonly threads: LoopbackGateway;
  readonly instagram: LoopbackGateway;
  readonly facebook: LoopbackGateway;
  readonly x: LoopbackGateway;
  /** Another worker on the same store, as after a restart. */
  another(on?: Store): Worker;
  readonly problems: unknown[];
}

export async function workerWorld(store: Store): Promise<WorkerWorld> {
  const world = await engineWorld(store);
  const networks = {
    threads: loopbackGateway("threads"),
    instagram: loopbackGateway("instagram"),
    facebook: loopbackGateway("facebook"),
    x: loopbackGateway("x"),
  };
  const problems: unknown[] = [];
  const another = (on: Store = store) =>
    createWorker({
      engine: world.engine,
      store: on,
      gateways: networks,
      now: world.now,
      every: 3_600_000,
      onProblem: (error) => problems.push(error),
    });
  return { ...world, ...networks, another, worker: another(), problems };
}
