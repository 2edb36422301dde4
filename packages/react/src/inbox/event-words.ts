import type { HistoryEntry } from "@tidewire/core/activity";
import type { Messages } from "../messages/messages.js";
import type { Format } from "../provider/format.js";

/** What somebody did with a conversation, as a sentence; `undefined` for what a thread shows by other means. */
export function eventSentence(
  { type, by, changed }: HistoryEntry,
  nameOf: (id: string) => string | undefined,
  { inbox, common }: Messages,
  format: Format,
): string | undefined {
  const { events } = inbox;
  const name = nameOf(by) ?? common.states.unknownPerson;
  const now = (field: string): unknown => changed[field]?.is;
  const tags = (side: "was" | "is", other: "was" | "is"): readonly string[] => {
    const [all, known] = [changed["tags"]?.[side], changed["tags"]?.[other]].map((value) =>
      Array.isArray(value) ? (value as readonly string[]) : [],
    );
    return (all ?? []).filter((tag) => !known?.includes(tag));
  };
  switch (type) {
    case "interaction.resolve":
      return events.resolved({ name });
    case "interaction.resolveAged":
      return events.resolvedByItself;
    case "interaction.moveToPending":
      return events.pended({ name });
    case "interaction.reopen":
      return events.reopened({ name });
    case "interaction.assign": {
      const owner = now("ownerId");
      if (typeof owner !== "string") return events.released({ name });
      return owner === by
        ? events.took({ name })
        : events.assigned({ name, owner: nameOf(owner) ?? common.states.unknownPerson });
    }
    case "interaction.addTag":
      return events.tagged({ name, tags: tags("is", "was") }, format);
    case "interaction.removeTag":
      return events.untagged({ name, tags: tags("was", "is") }, format);
    case "interaction.snooze": {
      const until = now("snoozedUntil");
      return typeof until === "string" ? events.snoozed({ name, time: format.dateTime(until) }) : undefined;
    }
    case "interaction.wake":
      return nameOf(by) === undefined ? events.wokeByItself : events.woke({ name });
    case "interaction.setTopic": {
      const topic = now("topic");
      return typeof topic === "string" ? events.topicSet({ name, topic }) : events.topicCleared({ name });
    }
    case "interaction.undo":
      return events.undone({ name });
    default:
      return undefined;
  }
}
