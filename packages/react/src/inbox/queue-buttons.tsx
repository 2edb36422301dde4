"use client";
import { useState, type ReactElement } from "react";
import { useCan } from "../hooks/use-can.js";
import { useRecord } from "../hooks/use-record.js";
import { Icon } from "../icons/icon.js";
import { Button } from "../primitives/button.js";
import { IconButton } from "../primitives/icon-button.js";
import { Menu } from "../primitives/menu.js";
import { isItem, type MenuEntry } from "../primitives/menu-items.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { keysOf } from "./inbox-shortcuts.js";
import { SnoozeDialog } from "./snooze-dialog.js";
import { useSnoozeTimes } from "./snooze-times.js";

/** Resolve or reopen, and a menu with the other ways on: Pending, snooze, unread. */
export function QueueButtons({ id }: { id: string }): ReactElement {
  const { actions } = useInbox();
  const { popup, picked } = useInboxView();
  const client = useClient();
  const it = useRecord("interaction", id);
  const { inbox, common } = useWords();
  const refusalWords = useRefusalWords();
  const isResolved = it?.queue === "resolved";
  const resolve = useCan("interaction.resolve", it);
  const reopen = useCan("interaction.reopen", it);
  const [picking, setPicking] = useState(false);
  const times = useSnoozeTimes();
  const verdict = isResolved ? reopen : resolve;
  const reasonOf = (
    type:
      | "interaction.moveToPending"
      | "interaction.markUnread"
      | "interaction.reopen"
      | "interaction.wake"
      | "interaction.snooze",
  ) => {
    const can = client.can(type, it);
    return can.allowed ? undefined : refusalWords(can);
  };
  const snooze = times.map(({ key, label, until }): MenuEntry => ({
    id: key,
    icon: "clock",
    label,
    reason: reasonOf("interaction.snooze"),
    onSelect: () => actions.snooze(until(), [id]),
  }));
  const items: readonly MenuEntry[] = [
    ...(it?.queue === "pending"
      ? [
          {
            id: "reopen",
            icon: "refresh",
            label: inbox.actions.reopen,
            reason: reasonOf("interaction.reopen"),
            onSelect: () => actions.move("new", [id]),
          } as const,
        ]
      : [
          {
            id: "pend",
            icon: "clock",
            label: inbox.actions.pend,
            keys: keysOf("pend"),
            reason: reasonOf("interaction.moveToPending"),
            onSelect: () => actions.move("pending", [id]),
          } as const,
        ]),
    ...(isResolved
      ? []
      : [
          {
            id: "unread",
            icon: "eyeOff",
            label: inbox.actions.markUnread,
            keys: keysOf("markUnread"),
            reason: reasonOf("interaction.markUnread"),
            onSelect: () => void actions.act("interaction.markUnread", [id], {}),
          } as const,
        ]),
    ...(it?.snoozedUntil
      ? [
          { divider: true } as const,
          {
            id: "wake",
            icon: "bell",
            label: inbox.actions.wake,
            reason: reasonOf("interaction.wake"),
            onSelect: () => void actions.act("interaction.wake", [id], {}),
          } as const,
        ]
      : []),
    ...(isResolved
      ? []
      : [
          { divider: true, label: inbox.snooze.title } as const,
          ...snooze,
          {
            id: "pick",
            icon: "calendar",
            label: inbox.snooze.pick,
            reason: reasonOf("interaction.snooze"),
            onSelect: () => setPicking(true),
          } as const,
        ]),
  ];
  return (
    <>
      <span data-tdw-part="button-group">
        <Button
          part="inbox-resolve"
          disabled={!verdict.allowed}
          title={verdict.allowed ? undefined : refusalWords(verdict)}
          aria-keyshortcuts={isResolved ? undefined : keysOf("resolve").join("+")}
          onClick={() => actions.move(isResolved ? "new" : "resolved", [id])}
        >
          <Icon name={isResolved ? "refresh" : "check"} />
          <span>{isResolved ? inbox.actions.reopen : inbox.actions.resolve}</span>
        </Button>
        {items.some(isItem) && (
          <Menu
            label={inbox.actions.moreFor({ name: it?.person.name ?? common.states.unknownPerson })}
            items={items}
            placement="bottom-end"
            open={popup === "snooze" && picked.length === 0}
            onOpenChange={(open) => actions.popup(open ? "snooze" : undefined)}
            trigger={
              <IconButton
                icon="chevronDown"
                variant="secondary"
                label={inbox.actions.moreFor({ name: it?.person.name ?? common.states.unknownPerson })}
              />
            }
          />
        )}
      </span>
      <SnoozeDialog ids={[id]} open={picking} onOpenChange={setPicking} />
    </>
  );
}
