import type { Context } from "../access/context.js";
import type { CommandTable } from "../basics.js";
import { autoResolveAt } from "./auto-resolve.js";
import { excerptOf, type Interaction } from "./interaction.js";
import type { InteractionInputs } from "./interaction-inputs.js";
import type { Message, Note } from "./message.js";
import { ownerAfterReply } from "./ownership.js";
import { received, receivedFirst, receivedMessage } from "./receive.js";
import { undone, undoneRefusal } from "./undone.js";

export const tagLimit = 50;
export const tagsLimit = 30;
export const noteLimit = 10_000;
export const topicLimit = 100;

// A message that comes in late, older than our own answer, is the newest of theirs and not the newest of all.
const overAllThatCame = ["queue", "lastMessageId", "lastInboundAt"] as const;

/** Everything that may be done with an interaction. Read it top to bottom; there is no other place. */
export const interactionCommands: CommandTable<Interaction, InteractionInputs, Message | Note, Context> = {
  "interaction.receive": {
    who: "system",
    final: true,
    starts: receivedFirst,
    change: received,
    adds: receivedMessage,
  },
  "interaction.markRead": {
    who: "viewer",
    from: { read: ["unread"] },
    change: () => ({ read: "read" }),
  },
  "interaction.markUnread": {
    who: "viewer",
    from: { read: ["read"], queue: ["new", "pending"] },
    change: () => ({ read: "unread" }),
  },
  "interaction.assign": {
    who: "contributor",
    from: { queue: ["new", "pending"] },
    sees: ["ownerId"],
    unless: ({ ownerId: owner, channelId }, { ownerId }, _, { canOwn }) =>
      ownerId === owner
        ? "owner.already"
        : ownerId !== null && !canOwn(ownerId, channelId)
          ? "owner.cannotReply"
          : undefined,
    change: (_, { ownerId }) => ({ ownerId }),
  },
  "interaction.moveToPending": {
    who: "viewer",
    from: { queue: ["new", "resolved"] },
    sees: overAllThatCame,
    change: ({ channelId }, _, { at }, context) => ({
      queue: "pending",
      snoozedUntil: null,
      autoResolveAt: autoResolveAt("pending", channelId, at, context),
    }),
  },
  "interaction.resolve": {
    who: "viewer",
    from: { queue: ["new", "pending"] },
    sees: overAllThatCame,
    change: () => ({ queue: "resolved", ownerId: null, snoozedUntil: null, autoResolveAt: null }),
  },
  "interaction.resolveAged": {
    who: "system",
    from: { queue: ["new", "pending"] },
    unless: ({ autoResolveAt: due }, _, { at }) => (due === null || due > at ? "autoResolve.notDue" : undefined),
    change: () => ({ queue: "resolved", ownerId: null, snoozedUntil: null, autoResolveAt: null }),
  },
  "interaction.reopen": {
    who: "contributor",
    from: { queue: ["pending", "resolved"] },
    sees: ["queue"],
    change: ({ queue, ownerId, channelId }, _, { at }, context) => ({
      queue: "new",
      read: "read",
      ownerId: queue === "resolved" ? null : ownerId,
      snoozedUntil: null,
      autoResolveAt: autoResolveAt("new", channelId, at, context),
    }),
  },
  "interaction.snooze": {
    who: "viewer",
    from: { queue: ["new", "pending"] },
    unless: (_, { until }, { at }) => (until <= at ? "snooze.past" : undefined),
    change: (_, { until }) => ({ snoozedUntil: until }),
  },
  "interaction.wake": {
    who: "viewer",
    // A timer that fires late finds that somebody has snoozed it anew.
    unless: ({ snoozedUntil }, _, { at }, { actor }) =>
      snoozedUntil === null
        ? "snooze.none"
        : actor.accountRole === "system" && snoozedUntil > at
          ? "schedule.notDue"
          : undefined,
    change: ({ channelId }, _, { at }, context) => ({
      snoozedUntil: null,
      queue: "new",
      autoResolveAt: autoResolveAt("new", channelId, at, context),
    }),
  },
  "interaction.addTag": {
    who: "viewer",
    unless: ({ tags }, { tag }) =>
      tag.trim() === ""
        ? "tag.empty"
        : tag.length > tagLimit
          ? "tag.tooLong"
          : tags.includes(tag)
            ? "tag.already"
            : tags.length >= tagsLimit
              ? "tag.tooMany"
              : undefined,
    change: ({ tags }, { tag }) => ({ tags: [...tags, tag] }),
  },
  "interaction.removeTag": {
    who: "viewer",
    unless: ({ tags }, { tag }) => (tags.includes(tag) ? undefined : "tag.none"),
    change: ({ tags }, { tag }) => ({ tags: tags.filter((each) => each !== tag) }),
  },
  "interaction.setTopic": {
    who: "viewer",
    unless: ({ topic: now }, { topic }) =>
      topic === now
        ? "topic.already"
        : topic !== null && (topic.trim() === "" || topic.length > topicLimit)
          ? "topic.tooLong"
          : undefined,
    change: (_, { topic }) => ({ topic }),
  },
  "interaction.addNote": {
    who: "viewer",
    final: true,
    unless: (_, { text }) => (text.trim() === "" ? "text.empty" : text.length > noteLimit ? "text.tooLong" : undefined),
    change: () => ({}),
    adds: ({ id, channelId }, { text }, { key, by, at }) => [
      {
        is: "note",
        id: key,
        version: 1,
        channelId,
        interactionId: id,
        text,
        by,
        createdBy: by,
        at,
        editedAt: null,
        removedAt: null,
      },
    ],
  },
  "interaction.reply": {
    who: "contributor",
    needs: "reply",
    job: "sendReply",
    final: true,
    unless: ({ lastReplyId, channelId, kind }, { text, media, seenThrough, override }, _, { problemsOf }) =>
      text.trim() === "" && media.length === 0
        ? "text.empty"
        : !override && lastReplyId !== seenThrough
          ? "newer-reply"
          : problemsOf({ is: "reply", channelIds: [channelId], text, texts: {}, media, kind })[0],
    change: (it, { text }, { key, at }, context) => ({
      ownerId: ownerAfterReply(it, context),
      read: "read",
      lastReplyId: key,
      lastMessageId: key,
      excerpt: excerptOf(text),
      language: null,
      lastActivityAt: at > it.lastActivityAt ? at : it.lastActivityAt,
      autoResolveAt: autoResolveAt(it.queue, it.channelId, at, context),
    }),
    adds: ({ id, channelId }, { text, media }, { key, by, at }) => [
      {
        is: "message",
        id: key,
        version: 1,
        channelId,
        interactionId: id,
        direction: "out",
        text,
        media,
        author: null,
        by,
        at,
        status: "sending",
        networkId: null,
        problem: null,
        liked: false,
        hidden: false,
      },
    ],
  },
  "interaction.undo": { who: "viewer", final: true, unless: undoneRefusal, change: undone },
};
