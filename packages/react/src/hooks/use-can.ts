"use client";
import type { Verdict } from "@tidewire/core/basics";
import type { CommandType, RecordOf } from "@tidewire/core/commands";
import { useClient } from "../provider/client-context.js";
import { useNow } from "../provider/format-context.js";
import { useSnapshot } from "./use-snapshot.js";

/** Whether this person may do this now, and if not, why; drawn anew with the session and the clock. */
export function useCan<T extends CommandType>(type: T, target: RecordOf<T> | undefined): Verdict {
  const client = useClient();
  // Read, so that a new session or a new minute asks again.
  void useSnapshot(client.view).session;
  useNow();
  return client.can(type, target);
}
