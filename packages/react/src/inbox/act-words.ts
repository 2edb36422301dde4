import type { CommandType } from "@tidewire/core/commands";
import type { Messages } from "../messages/messages.js";
import type { WordFormat } from "@tidewire/core/messages";

/** What an act is called, as its button is. */
export function actName(type: CommandType, { inbox, common }: Messages): string {
  const { actions } = inbox;
  const names: Partial<Record<CommandType, string>> = {
    "interaction.resolve": actions.resolve,
    "interaction.moveToPending": actions.pend,
    "interaction.reopen": actions.reopen,
    "interaction.assign": actions.assign,
    "interaction.markRead": actions.markRead,
    "interaction.markUnread": actions.markUnread,
    "interaction.snooze": actions.snooze,
    "interaction.wake": actions.wake,
    "interaction.addTag": actions.tag,
    "interaction.removeTag": actions.removeTag,
    "interaction.setTopic": actions.setTopic,
    "interaction.addNote": actions.note,
    "interaction.reply": actions.reply,
    "message.like": actions.like,
    "message.unlike": actions.unlike,
    "message.hide": actions.hide,
    "message.unhide": actions.unhide,
    "message.retry": common.actions.tryAgain,
    "message.discard": common.actions.discard,
    "note.edit": inbox.thread.editNote,
    "note.remove": inbox.thread.deleteNote,
  };
  return names[type] ?? common.actions.undo;
}

/** What was done, for the toast: the act and how many it reached. */
export function doneWords(
  type: CommandType,
  count: number,
  owner: string | undefined,
  { inbox, common }: Messages,
  format: WordFormat,
): string {
  const { done } = inbox;
  switch (type) {
    case "interaction.resolve":
      return done.resolved({ count }, format);
    case "interaction.moveToPending":
      return done.pended({ count }, format);
    case "interaction.reopen":
      return done.reopened({ count }, format);
    case "interaction.assign":
      return owner === undefined ? done.released({ count }, format) : done.assigned({ count, name: owner }, format);
    case "interaction.addTag":
    case "interaction.removeTag":
      return done.tagged({ count }, format);
    case "interaction.markRead":
      return done.markedRead({ count }, format);
    case "interaction.markUnread":
      return done.markedUnread({ count }, format);
    case "interaction.snooze":
      return done.snoozed({ count }, format);
    default:
      return common.states.saved;
  }
}
