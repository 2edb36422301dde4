import type { RecordBase } from "../basics.js";
import type { Team } from "./member.js";
import { higher, type Role } from "./role.js";

/** Whom a grant reaches: one member, one team's members, everybody, or everybody who is in any team. */
export type GrantTarget =
  | { readonly kind: "member"; readonly id: string }
  | { readonly kind: "team"; readonly id: string }
  | { readonly kind: "allUsers" }
  | { readonly kind: "allTeams" };

/** A role on one channel, given to somebody. */
export interface Grant extends RecordBase {
  readonly is: "grant";
  readonly channelId: string;
  readonly to: GrantTarget;
  readonly role: Role;
}

/** A person's role per channel: the highest that any grant, direct, by team or to all, gives them there. */
export function rolesOf(
  memberId: string,
  teams: readonly Pick<Team, "id" | "memberIds">[],
  grants: readonly Pick<Grant, "channelId" | "to" | "role">[],
): Readonly<Record<string, Role>> {
  const teamIds = teams.filter((team) => team.memberIds.includes(memberId)).map((team) => team.id);
  const reached = {
    member: (id: string | undefined) => id === memberId,
    team: (id: string | undefined) => id !== undefined && teamIds.includes(id),
    allUsers: () => true,
    allTeams: () => teamIds.length > 0,
  };
  const found: Record<string, Role> = {};
  for (const { channelId, to, role } of grants) {
    if (reached[to.kind]("id" in to ? to.id : undefined)) found[channelId] = higher(role, found[channelId]);
  }
  return found;
}
