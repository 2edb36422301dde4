import type { Session } from "@tidewire/core/backend";
import { channelName, type Channel } from "@tidewire/core/channels";
import type { InteractionFilter, Queue } from "@tidewire/core/inbox";
import {
  interactionKinds,
  networkAllows,
  networkInteractions,
  type InteractionKind,
} from "@tidewire/core/networks/interactions";

/** Somewhere the nav leads: a whole filter, and what stands for it. */
export type NavPlace = { readonly id: string; readonly filter: InteractionFilter; readonly current: boolean } & (
  | { readonly group: "queue"; readonly queue: Queue | "snoozed" }
  | { readonly group: "owner"; readonly owner: "mine" | "teams" | "nobody" | "everyone" }
  | { readonly group: "kind"; readonly kind: InteractionKind }
  | { readonly group: "channel"; readonly channel: Channel; readonly name: string }
);

const queues: readonly (Queue | "snoozed")[] = ["new", "pending", "snoozed", "resolved"];

/** The part of a filter that says which queue; what is snoozed has left New until it wakes. */
export function queueFilter(queue: Queue | "snoozed"): InteractionFilter {
  if (queue === "snoozed") return { snoozed: true };
  return queue === "new" ? { queues: ["new"], snoozed: false } : { queues: [queue] };
}

/** The queue that a filter shows, if it is one. */
export function queueOf({ queues: shown, snoozed }: InteractionFilter): Queue | "snoozed" | undefined {
  if (snoozed === true) return "snoozed";
  return shown?.length === 1 ? shown[0] : undefined;
}

/** A filter with some of its parts replaced; `undefined` takes a part away. */
export function withParts(
  filter: InteractionFilter,
  parts: { readonly [Part in keyof InteractionFilter]: InteractionFilter[Part] | undefined },
): InteractionFilter {
  const joined = Object.entries({ ...filter, ...parts }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(joined);
}

/** The same filter for another queue. */
export function inQueue(filter: InteractionFilter, queue: Queue | "snoozed"): InteractionFilter {
  return { ...withParts(filter, { queues: undefined, snoozed: undefined }), ...queueFilter(queue) };
}

/** The kinds that reach these channels at all; what a network does not have is no place to go. */
export function kindsOf(channels: readonly Channel[], now: string): readonly InteractionKind[] {
  return interactionKinds.filter((kind) =>
    channels.some(
      ({ network, account }) =>
        networkInteractions(network)[kind] && networkAllows("receive", { network, kind, account, now }).allowed,
    ),
  );
}

/** All places the nav offers to this person. */
export function navPlaces({ actor, channels, now }: Session, filter: InteractionFilter): readonly NavPlace[] {
  const has = (ids: InteractionFilter["ownerIds"]) => JSON.stringify(filter.ownerIds) === JSON.stringify(ids);
  const owner = (name: "mine" | "teams" | "nobody" | "everyone", ids: InteractionFilter["ownerIds"]): NavPlace => ({
    id: `owner ${name}`,
    group: "owner",
    owner: name,
    filter: withParts(filter, { ownerIds: ids }),
    // Everyone is the absence of a filter: nothing to mark.
    current: ids !== undefined && has(ids),
  });
  const among = channels.filter(({ id }) => !filter.channelIds || filter.channelIds.includes(id));
  return [
    ...queues.map((queue): NavPlace => ({
      id: `queue ${queue}`,
      group: "queue",
      queue,
      filter: inQueue(filter, queue),
      current: queueOf(filter) === queue,
    })),
    owner("mine", [actor.id]),
    ...(actor.teamIds.length > 0 ? [owner("teams", actor.teamIds)] : []),
    owner("nobody", [null]),
    owner("everyone", undefined),
    ...kindsOf(among, now).map((kind): NavPlace => {
      const current = filter.kinds?.includes(kind) ?? false;
      return {
        id: `kind ${kind}`,
        group: "kind",
        kind,
        current,
        filter: withParts(filter, { kinds: current ? undefined : [kind] }),
      };
    }),
    ...channels.map((channel): NavPlace => {
      const current = filter.channelIds?.includes(channel.id) ?? false;
      // A kind that this channel does not have would only lead to an empty list.
      const kinds = filter.kinds?.filter((kind) => current || kindsOf([channel], now).includes(kind));
      const filterTo = withParts(filter, {
        channelIds: current ? undefined : [channel.id],
        kinds: kinds?.length ? kinds : undefined,
      });
      return {
        id: `channel ${channel.id}`,
        group: "channel",
        channel,
        name: channelName(channel),
        current,
        filter: filterTo,
      };
    }),
  ];
}

/** The filter that a place's number counts: what one sees after pressing it, or for a pressed one what one sees now. */
export function countedFilter({ group, current, filter }: NavPlace, now: InteractionFilter): InteractionFilter {
  return withParts(current && group !== "queue" && group !== "owner" ? now : filter, { text: undefined });
}
