import { networkRules, type Need, type NetworkId } from "./network-rules.ts";
import { presentItem } from "./present.ts";
import type { EventType, Item, StoredEvent } from "./state.ts";
import type { World } from "./world.ts";

const needOf: Record<Item["kind"], Need> = {
  comment: "readComments",
  mention: "readMentions",
  message: "readMessages",
};

/** The permission without which an event of this kind is neither polled nor pushed. */
export const scopeForKind = (network: NetworkId, kind: string): string | null => {
  const need = Object.entries(needOf).find(([name]) => name === kind)?.[1];
  return need ? networkRules[network].needs[need] : null;
};

export const isOwn = (item: Item): boolean =>
  item.kind === "message" ? item.own : item.kind === "comment" && item.person === null;

export function changed(world: World, network: NetworkId): void {
  for (const watcher of world.watchers) watcher(network);
}

function enqueue(world: World, event: StoredEvent): void {
  const scope = scopeForKind(event.network, String(event.item["kind"]));
  const granted = world.state.grants.some(
    (grant) =>
      grant.network === event.network &&
      grant.accounts.includes(event.account) &&
      grant.scopes.some((held) => held === scope),
  );
  if (!granted) return;
  const { own: _, ...shown } = event;
  const body = JSON.stringify({ network: event.network, deliveredAt: world.time(), events: [shown] });
  for (const webhook of world.state.webhooks) {
    if (webhook.network !== event.network) continue;
    world.state.deliveries.push({ id: world.newId("dlv"), webhook: webhook.id, body, tries: 0 });
  }
}

/** Puts what happened into the feed and, on a network that pushes, on its way to the webhooks. */
export function tell(
  world: World,
  type: EventType,
  item: Item,
  options: { silent?: boolean; byAccount?: boolean } = {},
): void {
  const event: StoredEvent = {
    id: world.newId("evt"),
    type,
    network: item.network,
    account: item.account,
    at: options.silent ? item.createdAt : world.time(),
    own: options.byAccount ?? isOwn(item),
    item: presentItem(world, item),
  };
  world.state.events.push(event);
  if (options.silent) return;
  if (networkRules[item.network].push && !event.own) enqueue(world, event);
  changed(world, item.network);
}
