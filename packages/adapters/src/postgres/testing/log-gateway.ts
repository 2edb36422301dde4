import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { NetworkId } from "@tidewire/core/networks";
import { loopbackGateway } from "../../gateways/loopback-gateway.js";
import type { CallOutcome, NetworkGateway } from "../../gateways/network-gateway.js";

/** A network whose memory is a file, so that it outlives whoever calls it. */
export function logGateway(network: NetworkId, file: string): NetworkGateway {
  async function make(attempt: string): Promise<CallOutcome> {
    appendFileSync(file, `${network} ${attempt}\n`);
    await new Promise((resolve) => setTimeout(resolve, 80));
    return { outcome: "published", networkId: attempt, url: null };
  }
  return {
    ...loopbackGateway(network),
    publish: (_, __, { attempt }) => make(attempt),
    reply: (_, __, { attempt }) => make(attempt),
    findAttempt: async (_, attempt) =>
      attemptsIn(file).includes(`${network} ${attempt}`) ? { networkId: attempt, url: null } : null,
  };
}

/** Everything that happened, one line for each attempt. */
export function attemptsIn(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
}
