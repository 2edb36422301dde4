"use client";
import {
  forwardRef,
  useEffect,
  useRef,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from "react";
import { channelName } from "@tidewire/core/channels";
import { useCan } from "../hooks/use-can.js";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { Avatar } from "../primitives/avatar.js";
import { Button } from "../primitives/button.js";
import { IconButton } from "../primitives/icon-button.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useWords } from "../provider/words-context.js";
import { AssignPicker } from "./assign-picker.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { keysOf } from "./inbox-shortcuts.js";
import { showsDetails } from "./inbox-view.js";
import { QueueButtons } from "./queue-buttons.js";
import { threadSubject } from "./thread-subject.js";
import { useOwner } from "./use-owner.js";

export interface InboxThreadHeaderProps extends Omit<PartProps<"header">, "id" | "children"> {
  id: string;
  /** Acts of the host's, before ours. */
  actions?: ReactNode;
}

/** Who this conversation is with, who owns it, and what moves it on. Renders a `<header>`. */
export const InboxThreadHeader: ForwardRefExoticComponent<InboxThreadHeaderProps & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, InboxThreadHeaderProps>(function InboxThreadHeader(
    { id, actions: hostActions, ...props },
    ref,
  ) {
    const { actions } = useInbox();
    const { popup, picked, pane, detailsOpen, layout, opened } = useInboxView();
    const it = useRecord("interaction", id);
    const channel = useSession()?.channels.find((each) => each.id === it?.channelId);
    const owner = useOwner(it?.ownerId);
    const canAssign = useCan("interaction.assign", it);
    const refusalWords = useRefusalWords();
    const words = useWords();
    const { inbox } = words;
    const heading = useRef<HTMLHeadingElement>(null);
    const isNarrow = layout === "narrow";
    useEffect(() => {
      if (opened !== id) return;
      actions.remember({ opened: undefined });
      // Where both panes stand side by side, the row keeps focus.
      if (isNarrow) heading.current?.focus({ preventScroll: true });
    }, [actions, opened, isNarrow, id]);

    const isOpen = popup === "assign" && picked.length === 0;
    const ownership =
      owner && (it?.queue === "new" ? inbox.thread.waitingOn : inbox.thread.ownedBy)({ name: owner.name });
    const body = (
      <>
        <IconButton
          icon="chevronBack"
          part="inbox-back"
          label={inbox.list.region}
          onClick={() => actions.focusRow(id)}
          onClickCapture={() => actions.show("list")}
        />
        {it && <Avatar name={it.person.name} src={it.person.avatarUrl} size="md" network={channel?.network} />}
        <div data-tdw-part="inbox-thread-who">
          <h2 ref={heading} tabIndex={-1} data-tdw-truncate="">
            {it?.person.name}
          </h2>
          <p data-tdw-truncate="">{it && threadSubject(it, channel ? channelName(channel) : "", words)}</p>
        </div>
        {hostActions}
        {it && it.queue !== "resolved" && (
          <AssignPicker
            ids={[id]}
            open={isOpen && canAssign.allowed}
            onOpenChange={(open) => actions.popup(open ? "assign" : undefined)}
            trigger={
              <Button
                variant="ghost"
                part="inbox-owner"
                disabled={!canAssign.allowed}
                aria-keyshortcuts={keysOf("assign").join("+")}
                title={canAssign.allowed ? ownership : refusalWords(canAssign)}
              >
                {owner ? <Avatar name={owner.name} src={owner.avatarUrl} size="xs" /> : <Icon name="userNone" />}
                <span>{owner?.name ?? inbox.actions.assign}</span>
                <Icon name="chevronDown" end />
              </Button>
            }
          />
        )}
        {it && <QueueButtons id={id} />}
        <IconButton
          icon="panel"
          part="inbox-details-toggle"
          label={inbox.actions.details}
          aria-pressed={showsDetails({ detailsOpen, layout, pane })}
          onClick={() => actions.toggleDetails()}
        />
      </>
    );
    return usePart("header", "inbox-thread-header", { bar: true }, { ...props, children: body }, ref as never);
  });
