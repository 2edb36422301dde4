import type { RecordBase, Who } from "../basics.js";
import { reaches, roles as allRoles, type Role } from "./role.js";

/** Who somebody is here: their account role, their teams and their role on each channel. */
export interface Actor {
  readonly id: string;
  readonly accountRole: "admin" | "agent" | "system";
  readonly teamIds: readonly string[];
  readonly roles: Readonly<Record<string, Role>>;
}

/** Timers and networks. */
export const systemActor: Actor = { id: "system", accountRole: "system", teamIds: [], roles: {} };

/** The channels whose rights rule a record: one, several for a post, none for what belongs to the workspace. */
export function channelsOf(record: RecordBase & { readonly channelIds?: readonly string[] }): readonly string[] {
  return record.channelIds ?? (record.channelId === null ? [] : [record.channelId]);
}

/** What an actor is on one channel, or `undefined` where they have no access. */
export function standingOn(actor: Actor, channelId: string): Who | undefined {
  return actor.accountRole === "agent" ? actor.roles[channelId] : actor.accountRole;
}

/** What an actor is on all the channels of a record at once: the least of them. A record without a channel asks for the best anywhere. */
export function standingOf(
  actor: Actor,
  record: RecordBase & { readonly channelIds?: readonly string[] },
): Who | undefined {
  if (actor.accountRole !== "agent") return actor.accountRole;
  const channels = channelsOf(record);
  const found = channels.length > 0 ? channels.map((id) => actor.roles[id]) : [best(actor)];
  if (found.some((role) => role === undefined)) return undefined;
  return allRoles.find((role) => found.includes(role));
}

/** Whether an actor may know that a record exists. */
export function canSee(actor: Actor, record: RecordBase & { readonly channelIds?: readonly string[] }): boolean {
  if (actor.accountRole !== "agent") return true;
  const channels = channelsOf(record);
  return channels.length === 0 || channels.some((id) => actor.roles[id] !== undefined);
}

/** The ids of the channels an actor may see, out of those given. */
export function visibleChannels(actor: Actor, channelIds: readonly string[]): readonly string[] {
  return channelIds.filter((id) => standingOn(actor, id) !== undefined);
}

/** Whether an actor reaches a standing on some channel. */
export function reachesSomewhere(actor: Actor, wanted: Who): boolean {
  if (actor.accountRole !== "agent") return true;
  const role = best(actor);
  return role !== undefined && reaches(role, wanted);
}

function best({ roles }: Actor): Role | undefined {
  return allRoles.toReversed().find((role) => Object.values(roles).includes(role));
}
