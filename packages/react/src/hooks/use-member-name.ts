"use client";
import type { Member } from "@tidewire/core/access";
import { useSession } from "./use-session.js";

/** A member's name by id, for sentences; `undefined` for somebody unknown here. */
export function useMemberName(): (id: string | null) => string | undefined {
  const members: readonly Member[] = useSession()?.members ?? [];
  return (id) => members.find((each) => each.id === id)?.name;
}
