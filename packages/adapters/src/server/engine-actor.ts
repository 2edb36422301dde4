import { rolesOf, systemActor, type Actor } from "@tidewire/core/access";
import { BackendError } from "@tidewire/core/basics";
import type { Directory } from "./store-port.js";

/** Who somebody is in this workspace, now. Rejects whoever is not in it, without saying whether it exists. */
export function actorOf({ workspace, members, teams, grants }: Directory, memberId: string): Actor {
  const member = workspace && members.find(({ id }) => id === memberId);
  if (!member)
    throw new BackendError("forbidden", {
      reason: "role",
      rule: "member",
      detail: "The caller is not a member of this workspace.",
    });
  return {
    id: member.id,
    accountRole: member.accountRole,
    teamIds: teams.filter(({ memberIds }) => memberIds.includes(memberId)).map(({ id }) => id),
    roles: rolesOf(memberId, teams, grants),
  };
}

/** The actor behind an id in the engine: a member, or the system itself. */
export function actorFor(directory: Directory, memberId: string | null): Actor {
  return memberId === null ? systemActor : actorOf(directory, memberId);
}

/** The channels an actor may see: `null` is all. */
export function channelIdsOf({ accountRole, roles }: Actor): readonly string[] | null {
  return accountRole === "agent" ? Object.keys(roles).toSorted() : null;
}

/** What an actor may see and do, as text: another text means that what they were shown must be read anew. */
export function standingKey({ accountRole, teamIds, roles }: Actor): string {
  return JSON.stringify([
    accountRole,
    teamIds.toSorted(),
    Object.entries(roles).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);
}
