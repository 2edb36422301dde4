"use client";
import { useSession } from "../hooks/use-session.js";

/** Who owns something: a member with a picture, or a team by its name. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly isTeam: boolean;
}

/** The member or team behind an owner's id. */
export function useOwner(id: string | null | undefined): Owner | undefined {
  const session = useSession();
  if (!id || !session) return undefined;
  const member = session.members.find((each) => each.id === id);
  if (member) return { id, name: member.name, avatarUrl: member.avatarUrl, isTeam: false };
  const team = session.teams.find((each) => each.id === id);
  return team && { id, name: team.name, avatarUrl: null, isTeam: true };
}
