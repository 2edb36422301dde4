import type { Message, ThreadEntry } from "@tidewire/core/inbox";

/** A line of a thread. */
export type ThreadRow =
  | { readonly is: "day"; readonly key: string; readonly at: string }
  | { readonly is: "new"; readonly key: string }
  | { readonly is: "entry"; readonly key: string; readonly entry: ThreadEntry; readonly followsNote: boolean };

/** What a person does to an interaction that its thread tells; the rest shows as a message, a note or a dot. */
const told = new Set([
  "interaction.resolve",
  "interaction.resolveAged",
  "interaction.moveToPending",
  "interaction.reopen",
  "interaction.assign",
  "interaction.addTag",
  "interaction.removeTag",
  "interaction.snooze",
  "interaction.wake",
  "interaction.setTopic",
  "interaction.undo",
]);

/** The first message that its reader had not seen: what came in after our last answer. */
export function firstNew(entries: readonly ThreadEntry[]): string | undefined {
  const messages = entries.flatMap((entry): readonly Message[] => (entry.is === "message" ? [entry.message] : []));
  const lastOut = messages.findLastIndex(({ direction }) => direction === "out");
  return messages[lastOut + 1]?.id;
}

/** A thread with a line for each new day, and one where the unread part begins. */
export function threadRows(
  entries: readonly ThreadEntry[],
  dayOf: (at: string) => string,
  newFrom: string | undefined,
): readonly ThreadRow[] {
  const shown = entries.filter((entry) => entry.is !== "history" || told.has(entry.entry.type));
  let last: string | undefined;
  return shown.flatMap((entry, index): ThreadRow[] => {
    const day = dayOf(entry.at);
    const rows: ThreadRow[] = [];
    if (day !== last) rows.push({ is: "day", key: `day ${entry.id}`, at: entry.at });
    if (entry.id === newFrom) rows.push({ is: "new", key: "new" });
    last = day;
    const followsNote = shown[index - 1]?.is === "note" && rows.length === 0;
    return [...rows, { is: "entry", key: `${entry.is} ${entry.id}`, entry, followsNote }];
  });
}
