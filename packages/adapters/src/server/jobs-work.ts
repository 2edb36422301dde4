import { BackendError, later, minute, second, type Instant } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import type { Gateways, NetworkGateway } from "../gateways/network-gateway.js";
import type { Engine, SystemCommand } from "./engine-port.js";
import type { Store } from "./store-port.js";

/** A post that is later than this goes out only by a person's hand. */
export const lateWindow: number = 60 * minute;

/** For how long a call to a network may be under way before it is taken for lost. */
export const callLease: number = 2 * minute;

/** How long a network may take to answer. */
export const callTimeout: number = 30 * second;

/** For how long something the network has no trace of is looked for. */
export const searchWindow: number = 10 * minute;

/** How long a search that found nothing rests. */
const searchRest: number = 30 * second;

/** What everybody who works on jobs has at hand. */
export interface Work {
  readonly engine: Engine;
  readonly store: Store;
  readonly gateways: Gateways;
  readonly now: () => Instant;
  readonly newKey: () => string;
  /** What this process is calling at the moment, by record. */
  readonly calling: Set<string>;
  /** What is not to be tried again before an instant. */
  readonly restUntil: Map<string, Instant>;
}

/** Whether something may be tried now; if so, it rests for a while afterwards. */
export function mayTry({ restUntil, now }: Work, what: string, rest: number = searchRest): boolean {
  const until = restUntil.get(what);
  if (until !== undefined && until > now()) return false;
  restUntil.set(what, later(now(), rest));
  return true;
}

/** Tells the engine what happened; `false` where the record has moved on and it no longer fits. */
export async function tell(
  { engine, newKey }: Work,
  workspaceId: string,
  command: Omit<SystemCommand, "key">,
  key: string = newKey(),
): Promise<boolean> {
  try {
    await engine.executeAsSystem(workspaceId, { ...command, key } as SystemCommand);
    return true;
  } catch (error) {
    if (error instanceof BackendError && (error.code === "invalid" || error.code === "not-found")) return false;
    throw error;
  }
}

/** The channel, and the gateway to its network. */
export async function lineTo(
  { store, gateways }: Work,
  workspaceId: string,
  channelId: string,
): Promise<{ channel: Channel; gateway: NetworkGateway } | undefined> {
  const channel = await store.workspace(workspaceId).read.record(channelId);
  if (channel?.is !== "channel") return undefined;
  const gateway = gateways[channel.network];
  return gateway && { channel, gateway };
}
