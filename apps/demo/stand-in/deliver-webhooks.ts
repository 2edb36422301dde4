import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { takeFault } from "./faults.ts";
import type { Delivery, Webhook } from "./state.ts";
import type { World } from "./world.ts";

const waits = [200, 500, 1000, 2000, 5000, 10_000, 30_000, 60_000];
const mostTries = 30;

const sign = (secret: string, body: string): string =>
  `sha256=${createHmac("sha256", secret).update(body, "utf8").digest("hex")}`;

async function post(
  webhook: Webhook,
  delivery: Delivery,
  badSignature: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const response = await fetch(webhook.url, {
    method: "POST",
    redirect: "manual",
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    headers: {
      "Content-Type": "application/json",
      "X-Hub-Signature-256": sign(badSignature ? `not ${webhook.secret}` : webhook.secret, delivery.body),
      "X-Stand-In-Delivery": delivery.id,
    },
    body: delivery.body,
  });
  await response.body?.cancel();
  return response.ok;
}

/** Sends what waits, each until it is taken; what is still waiting survives a restart with the state. */
export function createDeliveries(world: World): { deliver(): void; stop(): void } {
  const stopping = new AbortController();
  const underway = new Set<string>();

  async function send(delivery: Delivery, webhook: Webhook): Promise<boolean> {
    const fault = takeFault(world, webhook.network, "webhook");
    if (fault?.mode === "drop") return true;
    if (fault?.mode === "slow") await sleep(fault.delayMs, undefined, { signal: stopping.signal });
    const bad = fault?.mode === "bad-signature";
    const taken = await post(webhook, delivery, bad, stopping.signal);
    if (fault?.mode === "duplicate") await post(webhook, delivery, false, stopping.signal);
    // A wrong signature was asked for; the event itself must still arrive.
    return taken && !bad;
  }

  async function run(delivery: Delivery): Promise<void> {
    while (!stopping.signal.aborted) {
      const webhook = world.state.webhooks.find(({ id }) => id === delivery.webhook);
      const waiting = world.state.deliveries.includes(delivery);
      if (!webhook || !waiting || delivery.tries >= mostTries) break;
      const taken = await send(delivery, webhook).catch(() => false);
      if (stopping.signal.aborted) return;
      if (taken) break;
      delivery.tries += 1;
      await sleep(waits[delivery.tries - 1] ?? 60_000, undefined, { signal: stopping.signal }).catch(() => {});
    }
    if (stopping.signal.aborted) return;
    const index = world.state.deliveries.indexOf(delivery);
    if (index < 0) return;
    world.state.deliveries.splice(index, 1);
    world.save();
  }

  return {
    deliver() {
      for (const delivery of world.state.deliveries) {
        if (underway.has(delivery.id)) continue;
        underway.add(delivery.id);
        void run(delivery).finally(() => underway.delete(delivery.id));
      }
    },
    stop: () => stopping.abort(),
  };
}
