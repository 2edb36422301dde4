"use client";
import {
  forwardRef,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from "react";
import type { InteractionFilter } from "@tidewire/core/inbox";
import { useInteractionList } from "../hooks/use-interactions.js";
import { inbox } from "../messages/en/inbox.js";
import { Announcer } from "../primitives/announcer.js";
import { Root, type RootProps } from "../primitives/root.js";
import { useMergedRef } from "../primitives/use-merged-ref.js";
import { useClient } from "../provider/client-context.js";
import { ScreenWords } from "../provider/words-context.js";
import { createInboxActions } from "./inbox-actions.js";
import { InboxContext, InboxListContext, useInbox, useInboxView, type InboxContextValue } from "./inbox-context.js";
import { rescueFocus } from "./focus-pane.js";
import { createHostLink } from "./host-link.js";
import { createInboxView, firstFilter, layoutAt, showsDetails } from "./inbox-view.js";
import { useDrawnEffect } from "./use-drawn-effect.js";
import { useInboxKeys } from "./use-inbox-keys.js";

export interface InboxRootProps extends Omit<RootProps, "part" | "portal" | "state" | "children"> {
  children?: ReactNode;
  /** The open interaction, where the host holds it; `null` is none. */
  selectedId?: string | null | undefined;
  defaultSelectedId?: string | undefined;
  onSelectedIdChange?: ((id: string | null) => void) | undefined;
  /** What the list shows, where the host holds it. */
  filter?: InteractionFilter | undefined;
  defaultFilter?: InteractionFilter | undefined;
  onFilterChange?: ((filter: InteractionFilter) => void) | undefined;
  /** Leads to places outside the inbox, e.g. where a channel is connected; without it those buttons are not drawn. */
  onNavigate?: InboxContextValue["onNavigate"];
  /** The host's own sections in the details pane. */
  details?: InboxContextValue["details"];
}

const english = { inbox };

/** Holds one inbox: its selection, its filter and its list. Everything else of the inbox goes inside. Renders a `<div>`. */
export const InboxRoot: ForwardRefExoticComponent<InboxRootProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  InboxRootProps
>(function InboxRoot(
  {
    children,
    selectedId,
    defaultSelectedId,
    onSelectedIdChange,
    filter,
    defaultFilter,
    onFilterChange,
    onNavigate,
    details,
    ...props
  },
  outerRef,
) {
  const client = useClient();
  const id = useId();
  const [view] = useState(() =>
    createInboxView({ selectedId: selectedId ?? defaultSelectedId, filter: filter ?? defaultFilter ?? firstFilter }),
  );
  const [host] = useState(() => createHostLink());
  const actions = useMemo(() => createInboxActions({ client, view, ...host }), [client, view, host]);
  useEffect(() => {
    host.link({ selectedId, filter, onSelectedIdChange, onFilterChange });
    actions.follow(selectedId, filter);
  });

  const value = useMemo<InboxContextValue>(
    () => ({ view, actions, id, onNavigate, details }),
    [view, actions, id, onNavigate, details],
  );

  return (
    <InboxContext.Provider value={value}>
      <InboxListProvider onListed={host.list}>
        <ScreenWords screen="inbox" english={english}>
          <Announcer>
            <InboxFrame ref={outerRef} {...props}>
              {children}
            </InboxFrame>
          </Announcer>
        </ScreenWords>
      </InboxListProvider>
    </InboxContext.Provider>
  );
});

/** Reads the list that the filter asks for; the open row stays in it until another is opened. */
function InboxListProvider({
  children,
  onListed,
}: {
  children: ReactNode;
  onListed: (ids: readonly string[]) => void;
}): ReactElement {
  const { filter, selectedId } = useInboxView();
  const list = useInteractionList(filter);
  const { ids, keep } = list;
  useEffect(() => onListed(ids), [onListed, ids]);
  useEffect(() => keep(selectedId), [keep, selectedId]);
  return <InboxListContext.Provider value={list}>{children}</InboxListContext.Provider>;
}

/** The element that styles, keys and the width of the component hang on. */
const InboxFrame: ForwardRefExoticComponent<Omit<RootProps, "part" | "state"> & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, RootProps>(function InboxFrame({ children, ...props }, outerRef) {
    const { actions } = useInbox();
    const { pane, detailsOpen, layout } = useInboxView();
    const node = useRef<HTMLDivElement>(null);
    const merged = useMergedRef<HTMLDivElement>(node, outerRef);
    useInboxKeys(node);

    useEffect(() => {
      const element = node.current;
      if (!element) return undefined;
      const measure = () => {
        actions.remember({ layout: layoutAt(element.clientWidth) });
      };
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    }, [actions]);

    useDrawnEffect(() => {
      if (node.current) rescueFocus(node.current, pane === "details" && layout !== "narrow" ? "thread" : pane);
    }, [pane, detailsOpen, layout]);

    const overlay = layout === "medium" && showsDetails({ detailsOpen, layout, pane });
    return (
      <Root
        ref={merged}
        part="inbox"
        state={{ view: pane, details: detailsOpen === undefined ? undefined : detailsOpen ? "open" : "closed" }}
        {...props}
      >
        <div data-tdw-part="inbox-frame">
          {children}
          {overlay && <div data-tdw-part="inbox-details-scrim" onPointerDown={actions.toggleDetails} />}
        </div>
      </Root>
    );
  });
