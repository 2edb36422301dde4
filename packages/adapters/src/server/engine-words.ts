import type { Interaction, Message } from "@tidewire/core/inbox";

/** The words of a search, small letters; an interaction is found when each stands somewhere in it or in its messages. */
export function wordsOf(text: string | undefined): readonly string[] {
  return [
    ...new Set(
      (text ?? "")
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ""),
    ),
  ].slice(0, 20);
}

/** What is searched of an interaction or a message, small letters. */
export function searchTextOf(record: Interaction | Message): string {
  const parts =
    record.is === "message"
      ? [record.text]
      : [record.person.name, record.person.handle ?? "", record.topic ?? "", record.excerpt, ...record.tags];
  return parts.join("\n").toLowerCase();
}
