"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { useRecord } from "../hooks/use-record.js";
import { IconButton } from "../primitives/icon-button.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { InboxContact } from "./inbox-contact.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { InboxHistory } from "./inbox-history.js";
import { InboxProperties } from "./inbox-properties.js";

export interface InboxDetailsProps extends Omit<PartProps<"aside">, "children"> {
  /** Draws the sections; by default contact, properties, the host's own and earlier conversations. */
  children?: ((id: string) => ReactNode) | undefined;
}

/** Who this is, how the conversation stands, and what was before. Renders an `<aside>`. */
export const InboxDetails: ForwardRefExoticComponent<InboxDetailsProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxDetailsProps
>(function InboxDetails({ children, ...props }, ref) {
  const { actions, details, onNavigate } = useInbox();
  const { selectedId } = useInboxView();
  const it = useRecord("interaction", selectedId);
  const { inbox } = useWords();
  const sections =
    selectedId !== undefined && it ? (
      (children?.(selectedId) ?? (
        <>
          <InboxContact id={selectedId} />
          <InboxProperties id={selectedId} />
          {details?.(selectedId)}
          <InboxHistory id={selectedId} />
        </>
      ))
    ) : (
      <p data-tdw-part="inbox-section" data-tdw-text="subtle">
        {inbox.thread.noneOpen}
      </p>
    );
  const body = (
    <>
      <header data-tdw-bar="" data-tdw-part="inbox-details-header">
        <IconButton
          icon="chevronBack"
          part="inbox-back"
          label={inbox.list.region}
          onClick={() => actions.show("thread")}
        />
        <h2 data-tdw-part="inbox-list-title">{inbox.details.title}</h2>
        <span data-tdw-part="spacer" />
        {onNavigate && selectedId !== undefined && (
          <IconButton
            icon="external"
            label={inbox.details.contact}
            onClick={() => onNavigate({ to: "person", interactionId: selectedId })}
          />
        )}
        <IconButton
          icon="x"
          part="inbox-details-close"
          label={inbox.details.close}
          onClick={() => actions.toggleDetails()}
        />
      </header>
      <div data-tdw-scroll="">{sections}</div>
    </>
  );
  return usePart(
    "aside",
    "inbox-details",
    { pane: true },
    { "aria-label": inbox.details.title, ...props, children: body },
    ref as never,
  );
});
