import type { Who } from "../basics.js";

/** What a person may be on a channel, from least to most. */
export type Role = "viewer" | "contributor" | "supervisor";

export const roles: readonly Role[] = ["viewer", "contributor", "supervisor"];

const ranks: readonly Who[] = [...roles, "admin", "system"];

/** Whether one standing reaches another. */
export function reaches(has: Who, wanted: Who): boolean {
  return ranks.indexOf(has) >= ranks.indexOf(wanted);
}

/** The higher of two roles; the first where the second is missing. */
export function higher(one: Role, other: Role | undefined): Role {
  return other && reaches(other, one) ? other : one;
}
