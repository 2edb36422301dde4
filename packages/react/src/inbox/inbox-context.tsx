"use client";
import { createContext, useContext, type ReactNode } from "react";
import type { InteractionList, InteractionListView } from "@tidewire/core/client";
import { useSnapshot } from "../hooks/use-snapshot.js";
import type { InboxActions } from "./inbox-actions.js";
import type { InboxView } from "./inbox-view.js";

/** Where the inbox asks its host to go. */
export type InboxDestination =
  | { readonly to: "channels" }
  | { readonly to: "channel"; readonly channelId: string }
  | { readonly to: "person"; readonly interactionId: string };

/** What the parts of one inbox share. */
export interface InboxContextValue {
  readonly view: InboxView;
  readonly actions: InboxActions;
  /** Begins every id in this inbox. */
  readonly id: string;
  /** Absent where the host leads nowhere; then nothing that needs it is drawn. */
  readonly onNavigate: ((destination: InboxDestination) => void) | undefined;
  /** The host's own sections of the details pane. */
  readonly details: ((interactionId: string) => ReactNode) | undefined;
}

/** The list that the inbox's filter asks for. */
export type InboxListed = InteractionListView & Pick<InteractionList, "loadMore" | "refresh" | "keep">;

export const InboxContext: React.Context<InboxContextValue | undefined> = createContext<InboxContextValue | undefined>(
  undefined,
);
export const InboxListContext: React.Context<InboxListed | undefined> = createContext<InboxListed | undefined>(
  undefined,
);

function within<Value>(value: Value | undefined): Value {
  if (value === undefined)
    throw new Error(
      "@tidewire/react: this part of the inbox stands outside an <Inbox.Root>, so it has no inbox to be part of. Put it inside one.",
    );
  return value;
}

/** The inbox around this part; throws outside an `Inbox.Root`. */
export function useInbox(): InboxContextValue {
  return within(useContext(InboxContext));
}

/** The inbox's view state, drawn anew for what is read of it. */
export function useInboxView(): Readonly<InboxView> {
  return useSnapshot(useInbox().view);
}

/** The inbox's list: ids, total, how it stands. */
export function useInboxList(): InboxListed {
  return within(useContext(InboxListContext));
}
