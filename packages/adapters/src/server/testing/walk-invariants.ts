import type { Interaction, InteractionFilter, Message, MessageStatus } from "@tidewire/core/inbox";
import { comparePlaces } from "../engine-place.js";
import { hidden, type Walk } from "./random-walk.js";
import type { View } from "./walk-view.js";

// What a message may become; what is sent, discarded or theirs stays so.
const onward: Readonly<Partial<Record<MessageStatus, readonly MessageStatus[]>>> = {
  sending: ["sent", "failed", "unknown"],
  unknown: ["sent", "failed", "sending", "discarded"],
  failed: ["sent", "sending", "discarded"],
};

/** What must be true of every state, however it came about; tells what is not. */
export async function* brokenAlways({ world }: Walk, before: View, after: View): AsyncGenerator<string> {
  const { members, teams, grants } = await world.workspace.read.directory();
  const mayReply = (memberId: string, channelId: string) =>
    members.some(({ id, accountRole }) => id === memberId && accountRole === "admin") ||
    grants.some(
      ({ channelId: on, role, to }) =>
        on === channelId &&
        role !== "viewer" &&
        (to.kind === "member"
          ? to.id === memberId
          : to.kind === "team" && teams.some(({ id, memberIds }) => id === to.id && memberIds.includes(memberId))),
    );
  for (const it of after.interactions.values()) {
    const was = before.interactions.get(it.id);
    if (was === it) continue;
    if (it.queue === "resolved" && it.ownerId !== null) yield `I01 ${it.id}`;
    const owners = teams.find(({ id }) => id === it.ownerId)?.memberIds ?? [it.ownerId];
    if (it.ownerId !== null && !owners.some((id) => id !== null && mayReply(id, it.channelId))) yield `I02 ${it.id}`;
    if (!["new", "pending", "resolved"].includes(it.queue)) yield `I06 ${it.id}`;
    if (was && it.lastActivityAt < was.lastActivityAt) yield `I11 ${it.id}`;
  }
  for (const [id, messages] of after.threads) {
    const known = before.threads.get(id);
    if (known !== messages) yield* brokenInThread(known ?? [], messages);
  }
  const networkIds = [...after.threads.values()]
    .flat()
    .flatMap(({ channelId, networkId }) => (networkId === null ? [] : `${channelId} ${networkId}`));
  if (new Set(networkIds).size !== networkIds.length) yield "I22";
}

function* brokenInThread(before: readonly Message[], after: readonly Message[]): Generator<string> {
  const known = new Map(before.map((message) => [message.id, message]));
  for (const [index, message] of after.entries()) {
    const { id, direction, status, networkId } = message;
    const earlier = after[index - 1];
    if (earlier && comparePlaces(earlier, message) >= 0) yield `I23 ${id}`;
    const was = known.get(id)?.status;
    if (was !== undefined && was !== status && !onward[was]?.includes(status))
      yield `I24 ${id}: ${was}, then ${status}`;
    if (direction === "out" && (status === "sent") !== (networkId !== null)) yield `I24 ${id}: ${status}, ${networkId}`;
    known.delete(id);
  }
  for (const id of known.keys()) yield `${id} is gone`;
}

const counted: readonly InteractionFilter[] = [
  { read: "unread" },
  { read: "unread", queues: ["new", "pending"] },
  ...(["new", "pending", "resolved"] as const).map((queue) => ({ queues: [queue] })),
];
const holds = ({ queue, read }: Interaction, filter: InteractionFilter) =>
  (!filter.queues || filter.queues.includes(queue)) && (!filter.read || filter.read === read);

/** What must be true of the lists and counts that each member reads; tells what is not. */
export async function* brokenLists({ world }: Walk, view: View): AsyncGenerator<string> {
  const { members } = await world.workspace.read.directory();
  for (const { id: memberId } of members) {
    const own = [...view.interactions.values()].filter(
      ({ channelId }) => memberId !== hidden.memberId || channelId !== hidden.channelId,
    );
    const queries = world.engine.queriesFor({ workspaceId: world.workspaceId, memberId });
    const { totals } = await queries["interactions.count"]({ filters: counted }, {});
    for (const [index, filter] of counted.entries()) {
      const found = own.filter((it) => holds(it, filter)).length;
      if (totals[index] !== found) yield `I16, I17, I21 ${memberId}: ${totals[index]} instead of ${found}`;
    }
    const listed: Interaction[] = [];
    let cursor: string | null = null;
    do {
      const page = await queries["interactions.list"]({ filter: {}, cursor, limit: 5 }, {});
      listed.push(...page.records);
      cursor = page.next;
    } while (cursor !== null);
    const order = own.toSorted((one, other) =>
      comparePlaces({ at: other.lastActivityAt, id: other.id }, { at: one.lastActivityAt, id: one.id }),
    );
    if (listed.map(({ id }) => id).join() !== order.map(({ id }) => id).join()) yield `I20, I48 ${memberId}`;
  }
}
