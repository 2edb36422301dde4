import { day } from "@tidewire/core/basics";
import type { Incoming, Interaction } from "@tidewire/core/inbox";
import type { Case } from "./case.js";
import { holds, refused, same } from "./check.js";

const again = (it: Interaction, name: string, at: string, direction: "in" | "out" = "in"): Incoming => ({
  channelId: it.channelId,
  kind: it.kind,
  networkThreadId: it.networkThreadId,
  person: it.person,
  post: it.post,
  message: {
    id: `${it.id}-${name}`,
    networkId: `${it.id}-${name}`,
    direction,
    author: direction === "in" ? it.person : null,
    text: `again ${name}`,
    media: [],
    at,
    language: null,
  },
});

/** The rules of the inbox, as the backend keeps them. */
export const ruleCases: readonly Case[] = [
  {
    key: "rules.resolve",
    says: "[I01] what is resolved has no owner, and is not assigned",
    needs: ["interaction.assign", "interaction.resolve"],
    run: async ({ some, give, session, interaction }) => {
      const [it] = await some(1);
      const { actor } = await session();
      holds(it, "there is no interaction");
      if (it.ownerId === null) await give("interaction.assign", it.id, { ownerId: actor.id });
      await give("interaction.resolve", it.id, {});
      same(
        [(await interaction(it.id)).queue, (await interaction(it.id)).ownerId],
        ["resolved", null],
        "queue and owner",
      );
      await refused(
        give("interaction.assign", it.id, { ownerId: actor.id }),
        "invalid",
        "an assignment of what is resolved",
      );
    },
  },
  {
    key: "rules.reopen",
    says: "[I07] a new message brings what is resolved back: new, unread, without owner",
    needs: ["interaction.resolve", "receive"],
    run: async ({ told, give, receive, session, interaction }) => {
      const it = await told();
      await give("interaction.resolve", it.id, {});
      await receive?.(again(it, "more", (await session()).now));
      const { queue, read, ownerId } = await interaction(it.id);
      same([queue, read, ownerId], ["new", "unread", null], "queue, read and owner");
    },
  },
  {
    key: "rules.own-words",
    says: "[I08] what we wrote on the network itself neither reopens nor marks unread",
    needs: ["interaction.resolve", "receive"],
    run: async ({ told, give, receive, session, interaction }) => {
      const it = await told();
      await give("interaction.markRead", it.id, {});
      await give("interaction.resolve", it.id, {});
      await receive?.(again(it, "ours", (await session()).now, "out"));
      const { queue, read } = await interaction(it.id);
      same([queue, read], ["resolved", "read"], "queue and read");
    },
  },
  {
    key: "rules.told-twice",
    says: "[I22] a message that a network tells twice stands there once",
    needs: ["receive", "thread.get"],
    run: async ({ told, receive, session, backend, interaction }) => {
      const it = await told();
      const message = again(it, "twice", (await session()).now);
      await receive?.(message);
      const { version } = await interaction(it.id);
      await receive?.(message).catch(() => undefined);
      await receive?.({ ...message, message: { ...message.message, id: `${message.message.id}-other` } }).catch(
        () => undefined,
      );
      const thread = await backend.queries["thread.get"]?.({ interactionId: it.id, cursor: null, limit: 50 }, {});
      same([thread?.messages.length, (await interaction(it.id)).version], [2, version], "messages and version");
    },
  },
  {
    key: "rules.one-conversation",
    says: "[I22] messages of one thread that come at once are one conversation",
    needs: ["receive", "thread.get"],
    run: async ({ told, receive, session, backend, all }) => {
      const it = await told();
      const { now } = await session();
      await Promise.all(Array.from({ length: 8 }, async (_, at) => receive?.(again(it, `part-${at}`, now))));
      const found = (await all()).filter(({ networkThreadId }) => networkThreadId === it.networkThreadId);
      same(found.length, 1, "how many interactions there are");
      const thread = await backend.queries["thread.get"]?.({ interactionId: it.id, cursor: null, limit: 50 }, {});
      same(thread?.messages.length, 9, "how many messages there are");
    },
  },
  {
    key: "rules.older-message",
    says: "[I11] a message that comes late does not move the conversation back",
    needs: ["receive"],
    run: async ({ told, receive, interaction }) => {
      const it = await told();
      await receive?.(again(it, "older", new Date(Date.parse(it.lastActivityAt) - day).toISOString()));
      const after = await interaction(it.id);
      same(
        [after.lastActivityAt, after.lastMessageId, after.excerpt],
        [it.lastActivityAt, it.lastMessageId, it.excerpt],
        "what the list shows",
      );
    },
  },
  {
    key: "rules.reply",
    says: "[I24] an answer is one message that is on its way, and never `sent` before the network said so",
    needs: ["interaction.reply", "thread.get"],
    run: async ({ answerable, give, newKey, session }) => {
      const it = await answerable();
      const key = newKey();
      const event = await give(
        "interaction.reply",
        it.id,
        { text: "It is on time.", media: [], seenThrough: it.lastReplyId },
        { key },
      );
      const added = event.records.filter((record) => record.is === "message");
      same(
        added.map(({ direction, text, by, status, networkId }) => [direction, text, by, status, networkId]),
        [["out", "It is on time.", (await session()).actor.id, "sending", null]],
        "the message",
      );
    },
  },
  {
    key: "rules.own-by-answer",
    says: "[I04] whoever answers owns what nobody owned, where the channel is set so; a resolved one stays without owner",
    needs: ["interaction.reply", "interaction.resolve"],
    run: async ({ answerable, give, session, interaction }) => {
      const it = await answerable();
      const { actor, channels } = await session();
      const answer = async (text: string) =>
        give("interaction.reply", it.id, { text, media: [], seenThrough: (await interaction(it.id)).lastReplyId });
      await answer("It is on time.");
      const owns = channels.find(({ id }) => id === it.channelId)?.autoOwnership;
      same((await interaction(it.id)).ownerId, it.ownerId ?? (owns ? actor.id : null), "the owner");
      await give("interaction.resolve", it.id, {});
      await answer("Have a good trip.");
      const after = await interaction(it.id);
      same([after.queue, after.ownerId], ["resolved", null], "queue and owner");
    },
  },
  {
    key: "rules.history",
    says: "[I12] each change has one entry in the history, with who did it and what changed",
    needs: ["interaction.addTag", "interaction.markRead", "thread.get"],
    run: async ({ some, give, newKey, backend, session }) => {
      const [it] = await some(1);
      const [one, two] = [newKey(), newKey()];
      await give("interaction.addTag", it?.id ?? "", { tag: "kept" }, { key: one });
      await give("interaction.removeTag", it?.id ?? "", { tag: "kept" }, { key: two });
      const thread = await backend.queries["thread.get"]?.(
        { interactionId: it?.id ?? "", cursor: null, limit: 50 },
        {},
      );
      const entries = thread?.history.filter(({ key }) => key === one || key === two) ?? [];
      const { actor } = await session();
      same(
        entries.map(({ key, type, by }) => [key, type, by]).toSorted(),
        [
          [one, "interaction.addTag", actor.id],
          [two, "interaction.removeTag", actor.id],
        ].toSorted(),
        "the entries",
      );
      same(Object.keys(entries.find(({ key }) => key === one)?.changed ?? {}), ["tags"], "what the first one changed");
    },
  },
];
