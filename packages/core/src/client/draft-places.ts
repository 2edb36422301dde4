import type { Draft } from "../sync/storage.js";

/** Where texts under way stand, by the interaction they belong to. */
export const draftPlaces = {
  reply: (id: string): string => `reply:${id}`,
  /** The newest answer that the writer had seen when they began. */
  replySeen: (id: string): string => `reply-seen:${id}`,
  note: (id: string): string => `note:${id}`,
} as const;

/** A draft cannot be empty, and that nothing was seen must survive a reload, too. */
export const nothingSeen = "nothing";

interface Words {
  readonly text: string;
  readonly seenThrough?: string | null;
}

// The text comes first; what follows it comes and goes with it.
const carriers: Readonly<Record<string, (id: string, words: Words) => readonly Draft[]>> = {
  "interaction.reply": (id, { text, seenThrough }) => [
    { key: draftPlaces.reply(id), text },
    { key: draftPlaces.replySeen(id), text: seenThrough ?? nothingSeen },
  ],
  "interaction.addNote": (id, { text }) => [{ key: draftPlaces.note(id), text }],
};

/** The drafts that became a command, by its input or by what it made: its text first, then the marks that belong to it. */
export function draftsBehind(type: string, id: string, words: object | undefined): readonly Draft[] {
  return words && hasText(words) ? (carriers[type]?.(id, words) ?? []) : [];
}

function hasText(words: object): words is Words {
  return "text" in words && typeof words.text === "string" && words.text !== "";
}
