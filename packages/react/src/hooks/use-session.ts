"use client";
import type { Session } from "@tidewire/core/backend";
import type { ClientView } from "@tidewire/core/client";
import { useClient } from "../provider/client-context.js";
import { useSnapshot } from "./use-snapshot.js";

/** Who is here and what there is, or `undefined` until the backend has said. */
export function useSession(): Session | undefined {
  return useSnapshot(useClient().view).session;
}

/** How the client as a whole stands: its line, what is unsent, what was refused. */
export function useClientView(): Readonly<ClientView> {
  return useSnapshot(useClient().view);
}
