"use client";
import { useMemo } from "react";
import type {
  InteractionCounts,
  InteractionList,
  InteractionListView,
  Thread,
  ThreadView,
} from "@tidewire/core/client";
import type { InteractionFilter } from "@tidewire/core/inbox";
import { useClient } from "../provider/client-context.js";
import { useStore } from "./use-store.js";

/** The list that a filter asks for: ids, total, whether there is more. */
export function useInteractionList(
  filter: InteractionFilter,
): InteractionListView & Pick<InteractionList, "loadMore" | "refresh" | "keep"> {
  const client = useClient();
  const asked = JSON.stringify(filter);
  const list = useMemo(() => client.interactions(JSON.parse(asked) as InteractionFilter), [client, asked]);
  const view = useStore(list);
  return { ...view, loadMore: list.loadMore, refresh: list.refresh, keep: list.keep };
}

/** How many there are in each of several lists. */
export function useInteractionCounts(filters: readonly InteractionFilter[]): readonly (number | undefined)[] {
  const client = useClient();
  const asked = JSON.stringify(filters);
  const counts = useMemo<InteractionCounts>(
    () => client.counts(JSON.parse(asked) as InteractionFilter[]),
    [client, asked],
  );
  return useStore(counts).totals;
}

/** One interaction's messages, notes and history. */
export function useThread(interactionId: string): ThreadView & Pick<Thread, "loadMore" | "refresh"> {
  const client = useClient();
  const thread = useMemo(() => client.thread(interactionId), [client, interactionId]);
  const view = useStore(thread);
  return { ...view, loadMore: thread.loadMore, refresh: thread.refresh };
}
