import type { MiddlewareHandler } from "hono";
import { networkOf, type Call, type Environment } from "./environment.ts";
import type { NetworkId } from "./network-rules.ts";
import { Refusal } from "./refusal.ts";
import type { Fault } from "./state.ts";
import type { World } from "./world.ts";

const callsKept = 5_000;
const never = (): Promise<never> => new Promise(() => {});

/** The first fault set for this operation, spent by one. */
export function takeFault(world: World, network: NetworkId, on: string): Fault | undefined {
  const { faults } = world.state;
  const fault = faults.find(
    (row) => (row.network === "*" || row.network === network) && (row.on === "*" ? on !== "webhook" : row.on === on),
  );
  if (!fault) return undefined;
  fault.times -= 1;
  if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
  return fault;
}

function record(world: World, c: Call, network: NetworkId, operation: string, status: number): void {
  const { calls } = world.state;
  calls.push({
    at: world.time(),
    network,
    operation,
    account: c.get("account") ?? null,
    attempt: c.get("attempt") ?? null,
    status,
    id: c.get("made") ?? null,
  });
  if (calls.length > callsKept) calls.splice(0, calls.length - callsKept);
}

function cut(c: Call): void {
  if (!c.env?.outgoing) throw new Refusal(500, "no_socket", "A cut needs a socket.");
  c.env.outgoing.destroy();
}

/** Names the operation of a route: its calls are recorded under it and its faults strike here, after the effect is kept. */
export const operation =
  (world: World, name: string): MiddlewareHandler<Environment> =>
  async (c, next) => {
    const network = networkOf(c);
    const fault = takeFault(world, network, name);
    const mode = fault?.mode;
    if (fault && (mode === "timeout" || mode === "500" || mode === "429")) {
      record(world, c, network, name, mode === "timeout" ? 0 : Number(mode));
      world.save();
      if (mode === "timeout") return await never();
      if (mode === "500") throw new Refusal(500, "internal", "Something went wrong.");
      throw new Refusal(429, "rate_limited", "Too many calls.", undefined, fault.retryAfter);
    }
    if (fault && mode === "slow") await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    await next();
    record(world, c, network, name, c.res.status);
    if (c.req.method !== "GET") world.save();
    if (mode === "accept-then-cut") cut(c);
    if (mode === "accept-then-timeout") return await never();
    if (mode === "garbage") c.res = new Response("<html>\u0000{upstream", { status: 200 });
    return undefined;
  };
