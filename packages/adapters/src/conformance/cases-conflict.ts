import { later, type Instant } from "@tidewire/core/basics";
import { sightOf } from "@tidewire/core/commands";
import type { Incoming, Interaction } from "@tidewire/core/inbox";
import type { Case } from "./case.js";
import { holds, refused, same } from "./check.js";

/** Two who work on the same thing. */
export const conflictCases: readonly Case[] = [
  {
    key: "conflict.stale",
    says: "[I44] a command that relies on what is not so any more is refused with the present state, and changes nothing",
    needs: ["interaction.assign"],
    run: async ({ some, give, session, interaction }) => {
      const [it] = await some(1);
      const { actor } = await session();
      holds(it, "there is no interaction");
      const before = await interaction(it.id);
      const error = await refused(
        give("interaction.assign", it.id, { ownerId: actor.id }, { saw: { ownerId: "somebody-else" } }),
        "version-conflict",
        "an assignment over an unseen owner",
      );
      same(error.facts.current?.[0], before, "the state that the refusal tells");
      same(await interaction(it.id), before, "the interaction");
    },
  },
  {
    key: "conflict.unseen",
    says: "a command that relies on what its writer saw is refused when it does not say what that was",
    needs: ["interaction.assign", "interaction.resolve"],
    run: async ({ some, give, session, interaction }) => {
      const [it] = await some(1);
      const { actor } = await session();
      holds(it, "there is no interaction");
      await refused(
        give("interaction.assign", it.id, { ownerId: actor.id }, { saw: null }),
        "precondition-required",
        "an assignment without what was seen",
      );
      await refused(
        give("interaction.resolve", it.id, {}, { saw: null }),
        "precondition-required",
        "a resolution without what was seen",
      );
      await refused(
        give("interaction.resolve", it.id, {}, { saw: {} }),
        ["precondition-required", "version-conflict"],
        "a resolution that saw nothing",
      );
      same((await interaction(it.id)).version, it.version, "the version");
    },
  },
  {
    key: "conflict.assign",
    says: "[I41] of two who assign at once on the same sight exactly one wins",
    needs: ["interaction.assign", "as"],
    run: async ({ some, give, session, as, interaction }) => {
      const [it] = await some(1);
      holds(it && it.ownerId === null && as, "there is no interaction without owner");
      const [mine, theirs] = [(await session()).actor.id, (await session(as("contributor"))).actor.id];
      const saw = { ownerId: null };
      const both = await Promise.allSettled([
        give("interaction.assign", it.id, { ownerId: mine }, { saw }),
        give("interaction.assign", it.id, { ownerId: theirs }, { saw, by: as("contributor") }),
      ]);
      const winners = both.flatMap((each, at) => (each.status === "fulfilled" ? [[mine, theirs][at]] : []));
      same(winners.length, 1, "how many won");
      for (const each of both)
        if (each.status === "rejected")
          await refused(Promise.reject(each.reason), ["version-conflict", "already-assigned"], "the second one");
      same((await interaction(it.id)).ownerId, winners[0], "the owner");
    },
  },
  {
    key: "conflict.tags",
    says: "[I43] two who add a tag at once both do",
    needs: ["interaction.addTag", "as"],
    run: async ({ some, give, as, interaction }) => {
      const [it] = await some(1);
      holds(it && as, "there is no interaction");
      await Promise.all([
        give("interaction.addTag", it.id, { tag: "one" }),
        give("interaction.addTag", it.id, { tag: "two" }, { by: as("contributor") }),
      ]);
      same((await interaction(it.id)).tags.toSorted(), [...it.tags, "one", "two"].toSorted(), "the tags");
    },
  },
  {
    key: "conflict.new-message",
    says: "nobody resolves over a message they did not see",
    needs: ["interaction.resolve", "receive"],
    run: async ({ told, give, receive, session, interaction }) => {
      const it = await told();
      const { now } = await session();
      await receive?.(oneMore(it, now));
      await refused(
        give("interaction.resolve", it.id, {}, { saw: sightOf("interaction.resolve", it) ?? null }),
        "version-conflict",
        "a resolution over an unseen message",
      );
      same((await interaction(it.id)).queue, "new", "the queue");
    },
  },
  {
    key: "conflict.late-message",
    says: "nobody resolves over a message they did not see, though it was written before our own answer",
    needs: ["interaction.reply", "interaction.resolve", "interaction.moveToPending", "receive"],
    run: async ({ answerable, give, receive, interaction }) => {
      const { id, lastReplyId, lastInboundAt } = await answerable();
      holds(lastInboundAt, "nobody wrote");
      await give("interaction.reply", id, { text: "It is on time.", media: [], seenThrough: lastReplyId });
      const answered = await interaction(id);
      await receive?.(oneMore(answered, later(lastInboundAt, 1)));
      const came = await interaction(id);
      same(came.lastMessageId, answered.lastMessageId, "the newest message");
      for (const type of ["interaction.resolve", "interaction.moveToPending"] as const)
        await refused(
          give(type, id, {}, { saw: sightOf(type, answered) ?? null }),
          "version-conflict",
          "an act over an unseen message",
        );
      same(await interaction(id), came, "the interaction");
      await give("interaction.resolve", id, {});
    },
  },
  {
    key: "conflict.newer-reply",
    says: "[I42] an answer that did not see a colleague's answer is refused with that answer; said again on purpose it goes out",
    needs: ["interaction.reply", "as"],
    run: async ({ answerable, give, as, interaction }) => {
      const it = await answerable();
      holds(as, "there is nobody else");
      await give(
        "interaction.reply",
        it.id,
        { text: "It is on time.", media: [], seenThrough: it.lastReplyId },
        { by: as("contributor") },
      );
      const late = { text: "It is late.", media: [], seenThrough: it.lastReplyId };
      const error = await refused(
        give("interaction.reply", it.id, late),
        "newer-reply",
        "an answer over an unseen answer",
      );
      const { lastReplyId } = await interaction(it.id);
      holds(
        error.facts.current?.some((each) => (each as { id?: unknown }).id === lastReplyId),
        "the refusal does not tell the newer answer",
      );
      await give("interaction.reply", it.id, { ...late, override: true });
    },
  },
  {
    key: "conflict.replies-at-once",
    says: "[I42] of two who answer at once on the same sight exactly one goes out",
    needs: ["interaction.reply", "as"],
    run: async ({ answerable, give, as }) => {
      const it = await answerable();
      const input = (text: string) => ({ text, media: [], seenThrough: it.lastReplyId });
      const both = await Promise.allSettled([
        give("interaction.reply", it.id, input("one")),
        give("interaction.reply", it.id, input("two"), { ...(as && { by: as("contributor") }) }),
      ]);
      same(both.filter(({ status }) => status === "fulfilled").length, 1, "how many went out");
      for (const each of both)
        if (each.status === "rejected") await refused(Promise.reject(each.reason), "newer-reply", "the second one");
    },
  },
  {
    key: "conflict.text",
    says: "a post is not edited over a text its writer did not see",
    needs: ["post.create", "post.edit"],
    run: async ({ give, newKey, session }) => {
      const { channels } = await session();
      const content = { channelIds: channels.slice(0, 1).map(({ id }) => id), text: "first", texts: {}, media: [] };
      const id = newKey();
      await give("post.create", id, content);
      const saw = { ...content };
      await give("post.edit", id, { ...content, text: "second" }, { saw });
      const error = await refused(
        give("post.edit", id, { ...content, text: "third" }, { saw }),
        "version-conflict",
        "an edit over an unseen text",
      );
      same(
        (error.facts.current?.[0] as { text?: unknown } | undefined)?.text,
        "second",
        "the text that the refusal tells",
      );
    },
  },
  {
    key: "conflict.editor",
    says: "a post names who wrote on it last beside who began it, also to whom its own edit is refused for that",
    needs: ["post.create", "post.edit", "records.get", "as"],
    run: async ({ give, newKey, session, as, backend }) => {
      holds(as, "there is nobody else");
      const [theirs, mine] = [await session(as("contributor")), await session()];
      const shared = theirs.channels.find(({ id }) => mine.channels.some((channel) => channel.id === id));
      holds(shared, "there is no channel that both work with");
      const content = { channelIds: [shared.id], text: "first", texts: {}, media: [] };
      const id = newKey();
      await give("post.create", id, content, { by: as("contributor") });
      await give("post.edit", id, { ...content, text: "second" });
      const error = await refused(
        give("post.edit", id, { ...content, text: "third" }, { saw: { ...content }, by: as("contributor") }),
        "version-conflict",
        "an edit over a colleague's unseen text",
      );
      const found = (await backend.queries["records.get"]?.({ ids: [id] }, {}))?.records[0];
      holds(found?.is === "post", "the post is not there");
      same(
        [found.createdBy, found.editedBy],
        [theirs.actor.id, mine.actor.id],
        "who began it and who wrote on it last",
      );
      same(
        (error.facts.current?.[0] as { editedBy?: unknown } | undefined)?.editedBy,
        mine.actor.id,
        "the colleague whom the refusal names",
      );
    },
  },
];

function oneMore({ id, channelId, kind, networkThreadId, person, post }: Interaction, at: Instant): Incoming {
  const name = `${id}-more`;
  return {
    channelId,
    kind,
    networkThreadId,
    person,
    post,
    message: {
      id: name,
      networkId: name,
      direction: "in",
      author: person,
      text: "And what of the dog?",
      media: [],
      at,
      language: null,
    },
  };
}
