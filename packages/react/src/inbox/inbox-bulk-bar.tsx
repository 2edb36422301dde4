"use client";
import { forwardRef, useEffect, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useAnnounce } from "../primitives/announcer.js";
import { IconButton } from "../primitives/icon-button.js";
import { Menu } from "../primitives/menu.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { AssignPicker } from "./assign-picker.js";
import { useInbox, useInboxList, useInboxView } from "./inbox-context.js";
import { PickBox } from "./pick-box.js";
import { useSnoozeTimes } from "./snooze-times.js";
import { TagPicker } from "./tag-picker.js";

/** What can be done with the ticked rows at once; undone as one. Renders a `<div role="toolbar">`. */
export const InboxBulkBar: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"div">
>(function InboxBulkBar(props, ref) {
  const { actions } = useInbox();
  const { picked, popup } = useInboxView();
  const { ids } = useInboxList();
  const { inbox, common } = useWords();
  const format = useFormat();
  const announce = useAnnounce();
  const times = useSnoozeTimes();
  const says = common.states.selected({ count: picked.length }, format);
  useEffect(() => announce(says), [announce, says]);
  const all = ids.length > 0 && ids.every((id) => picked.includes(id));
  const body = (
    <>
      <PickBox
        stop
        checked={all ? true : "mixed"}
        label={all ? inbox.list.clearSelection : inbox.list.selectAll}
        onPick={() => (all ? actions.clearPicked() : actions.pickAll())}
      />
      <b>{says}</b>
      <span data-tdw-part="spacer" />
      <IconButton icon="check" label={inbox.actions.resolve} onClick={() => actions.move("resolved", picked)} />
      <IconButton icon="clock" label={inbox.actions.pend} onClick={() => actions.move("pending", picked)} />
      <AssignPicker
        ids={picked}
        open={popup === "assign"}
        onOpenChange={(open) => actions.popup(open ? "assign" : undefined)}
        trigger={<IconButton icon="user" label={inbox.actions.assign} />}
      />
      <TagPicker
        ids={picked}
        open={popup === "tag"}
        onOpenChange={(open) => actions.popup(open ? "tag" : undefined)}
        trigger={<IconButton icon="tag" label={inbox.actions.tag} />}
      />
      <Menu
        label={inbox.snooze.title}
        placement="bottom-end"
        open={popup === "snooze"}
        onOpenChange={(open) => actions.popup(open ? "snooze" : undefined)}
        trigger={<IconButton icon="moon" label={inbox.snooze.title} />}
        items={times.map(({ key, label, until }) => ({
          id: key,
          icon: "clock",
          label,
          onSelect: () => actions.snooze(until(), picked),
        }))}
      />
      <Menu
        label={inbox.actions.moreActions}
        placement="bottom-end"
        trigger={<IconButton icon="dots" label={inbox.actions.moreActions} />}
        items={[
          {
            id: "read",
            icon: "eye",
            label: inbox.actions.markRead,
            onSelect: () => void actions.act("interaction.markRead", picked, {}),
          },
          {
            id: "unread",
            icon: "eyeOff",
            label: inbox.actions.markUnread,
            onSelect: () => void actions.act("interaction.markUnread", picked, {}),
          },
          { id: "reopen", icon: "refresh", label: inbox.actions.reopen, onSelect: () => actions.move("new", picked) },
        ]}
      />
      <IconButton icon="x" label={inbox.list.clearSelection} onClick={() => actions.clearPicked()} />
    </>
  );
  return usePart(
    "div",
    "inbox-bulk-bar",
    { bar: true },
    { role: "toolbar", "aria-label": says, ...props, children: body },
    ref as never,
  );
});
