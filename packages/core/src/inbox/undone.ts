import type { Context } from "../access/context.js";
import { undoChange, undoRefusal, type UndoInput } from "../access/undo.js";
import type { Moment, Refusal } from "../basics.js";
import { autoResolveAt } from "./auto-resolve.js";
import type { Interaction } from "./interaction.js";

/** An interaction's fields as they were before an act; its timer is always one of the queue it is in. */
export function undone(it: Interaction, input: UndoInput, moment: Moment, context: Context): Partial<Interaction> {
  const change = undoChange(it, input, moment, context);
  if ((change.queue ?? it.queue) === "resolved") return { ...change, autoResolveAt: null };
  // Something newer has wound the timer in the queue that is left: it is wound anew for the one gone back to.
  if (change.queue === undefined || "autoResolveAt" in change) return change;
  return { ...change, autoResolveAt: autoResolveAt(change.queue, it.channelId, it.lastActivityAt, context) };
}

/** What stands against taking an act back: what any undo minds, and that it would leave what no interaction may be. */
export function undoneRefusal(it: Interaction, input: UndoInput, moment: Moment, context: Context): Refusal {
  const refusal = undoRefusal(it, input, moment, context);
  if (refusal) return refusal;
  const { queue, ownerId, snoozedUntil, channelId } = { ...it, ...undone(it, input, moment, context) };
  // Somebody has taken it, or put it off, after the act.
  if (queue === "resolved" && (ownerId !== null || snoozedUntil !== null)) return "undo.changedSince";
  return ownerId !== null && ownerId !== it.ownerId && !context.canOwn(ownerId, channelId)
    ? "owner.cannotReply"
    : undefined;
}
