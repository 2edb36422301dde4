import type { Authenticate } from "@tidewire/adapters/server";
import { members, workspaceId } from "../seed/seed-people.ts";

const cookieName = "halden_member";

/** The member a request's cookie names; a real host asks its own session here. */
export function memberIn(request: Request): string | undefined {
  const found = /(?:^|;\s*)halden_member=([\w-]+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  return members.find(({ id }) => id === found)?.id;
}

export const authenticate: Authenticate = (request) => {
  const memberId = memberIn(request);
  return memberId === undefined ? null : { workspaceId, memberId };
};

export function cookieFor(memberId: string): string {
  return `${cookieName}=${memberId}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`;
}
