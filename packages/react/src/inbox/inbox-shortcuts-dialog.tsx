"use client";
import { useId, type ReactElement } from "react";
import { Dialog } from "../primitives/dialog.js";
import { Kbd } from "../primitives/kbd.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { inboxShortcuts, type InboxShortcutGroup, type InboxShortcutId } from "./inbox-shortcuts.js";

const groups: readonly InboxShortcutGroup[] = ["move", "act", "select", "write"];
const signs: Readonly<Record<string, string>> = { Escape: "Esc", Shift: "⇧", Enter: "↵", Mod: "Ctrl" };

/** All keys of the inbox, and the switch that turns single ones off. */
export function InboxShortcutsDialog(): ReactElement {
  const { actions: inboxActions } = useInbox();
  const { shortcutsOpen, singleKeys } = useInboxView();
  const { inbox, common } = useWords();
  const labelId = useId();
  const { shortcuts, actions } = inbox;
  const names: Readonly<Record<InboxShortcutId, string>> = {
    ...shortcuts,
    search: common.actions.search,
    resolve: actions.resolve,
    pend: actions.pend,
    assign: actions.assign,
    tag: actions.tag,
    markUnread: actions.markUnread,
    snooze: actions.snooze,
    undo: common.actions.undo,
    reply: actions.reply,
    note: actions.note,
    send: common.actions.send,
  };
  return (
    <Dialog
      open={shortcutsOpen}
      onOpenChange={(open) => inboxActions.remember({ shortcutsOpen: open })}
      title={common.shortcuts.title}
      part="inbox-shortcuts-dialog"
      footer={
        <>
          <span id={labelId} data-tdw-text="subtle">
            {shortcuts.singleKeys}
          </span>
          <span data-tdw-part="spacer" />
          <button
            type="button"
            role="switch"
            aria-checked={singleKeys}
            aria-labelledby={labelId}
            data-tdw-part="switch"
            onClick={() => inboxActions.remember({ singleKeys: !singleKeys })}
          >
            <i />
          </button>
        </>
      }
    >
      <div data-tdw-part="shortcuts">
        {groups.map((group) => (
          <section key={group}>
            <h3>{shortcuts[group]}</h3>
            <dl>
              {inboxShortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ id, keys }) => (
                  <div key={id}>
                    <dt>{names[id]}</dt>
                    <dd>
                      <Kbd keys={(keys[0] ?? []).map((key) => signs[key] ?? key)} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
