import type { InteractionFilter } from "@tidewire/core/inbox";
import type { InboxActionsOptions } from "./inbox-actions.js";

/** What the host holds of an inbox, and whom it wants told. */
export interface InboxHost {
  readonly selectedId?: string | null | undefined;
  readonly filter?: InteractionFilter | undefined;
  readonly onSelectedIdChange?: ((id: string | null) => void) | undefined;
  readonly onFilterChange?: ((filter: InteractionFilter) => void) | undefined;
}

export interface HostLink extends Pick<InboxActionsOptions, "ids" | "onSelect" | "onFilter"> {
  /** The host's newest props. */
  link(host: InboxHost): void;
  /** The list's newest ids. */
  list(ids: readonly string[]): void;
}

/** Lets acts reach the newest props and rows without being made anew for each. */
export function createHostLink(): HostLink {
  let host: InboxHost = {};
  let listed: readonly string[] = [];
  return {
    ids: () => listed,
    link(next) {
      host = next;
    },
    list(ids) {
      listed = ids;
    },
    onSelect(id) {
      host.onSelectedIdChange?.(id ?? null);
      return host.selectedId === undefined;
    },
    onFilter(filter) {
      host.onFilterChange?.(filter);
      return host.filter === undefined;
    },
  };
}
