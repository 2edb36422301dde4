import type { HistoryEntry } from "../activity/history.js";
import type { Instant } from "../basics.js";
import type { Message, Note } from "./message.js";

/** What a thread shows, oldest first: messages, the team's notes, and what was done. */
export type ThreadEntry =
  | { readonly is: "message"; readonly id: string; readonly at: Instant; readonly message: Message }
  | { readonly is: "note"; readonly id: string; readonly at: Instant; readonly note: Note }
  | { readonly is: "history"; readonly id: string; readonly at: Instant; readonly entry: HistoryEntry };

/** A thread in its order, which depends on the set of entries and not on their arrival. */
export function inThreadOrder(
  messages: readonly Message[],
  notes: readonly Note[],
  history: readonly HistoryEntry[],
): readonly ThreadEntry[] {
  const entries: ThreadEntry[] = [
    ...messages
      .filter(({ status }) => status !== "discarded")
      .map((message) => ({ is: "message" as const, id: message.id, at: message.at, message })),
    ...notes
      .filter(({ removedAt }) => removedAt === null)
      .map((note) => ({ is: "note" as const, id: note.id, at: note.at, note })),
    ...history.map((entry) => ({ is: "history" as const, id: entry.key, at: entry.at, entry })),
  ];
  return entries.sort((one, other) =>
    one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1,
  );
}
