import { feedCursor } from "@tidewire/core/backend";
import type { Case } from "./case.js";
import { holds, refused, same } from "./check.js";

/** Who may do what, and who may not even know. */
export const permissionCases: readonly Case[] = [
  {
    key: "permission.viewer",
    says: "[I45] a viewer does not answer, assign or write posts, and causes nothing",
    needs: ["as", "interaction.reply", "interaction.assign"],
    run: async ({ answerable, give, as, session, interaction }) => {
      const it = await answerable();
      holds(as, "there is nobody else");
      const by = as("viewer");
      const { asOf, actor } = await session(by);
      const reply = await refused(
        give("interaction.reply", it.id, { text: "Hello", media: [], seenThrough: it.lastReplyId }, { by }),
        "forbidden",
        "a viewer's answer",
      );
      same([reply.facts.reason, reply.facts.rule], ["role", "contributor"], "reason and rule");
      await refused(
        give("interaction.assign", it.id, { ownerId: actor.id }, { by }),
        "forbidden",
        "a viewer's assignment",
      );
      await refused(
        give(
          "post.create",
          "conformance-post",
          { channelIds: [it.channelId], text: "Hello", texts: {}, media: [] },
          { by },
        ),
        "forbidden",
        "a viewer's post",
      );
      same([(await session(by)).asOf, await interaction(it.id)], [asOf, it], "feed and interaction");
    },
  },
  {
    key: "permission.viewer-works",
    says: "a viewer triages: reads, tags, notes, resolves",
    needs: ["as", "interaction.markRead", "interaction.addTag", "interaction.addNote", "interaction.resolve"],
    run: async ({ some, give, as, interaction }) => {
      const [it] = await some(1);
      holds(it && as, "there is nobody else");
      const by = as("viewer");
      if (it.read === "unread") await give("interaction.markRead", it.id, {}, { by });
      await give("interaction.addTag", it.id, { tag: "seen" }, { by });
      await give("interaction.addNote", it.id, { text: "Asked twice." }, { by });
      await give("interaction.resolve", it.id, {}, { by });
      same((await interaction(it.id)).queue, "resolved", "the queue");
    },
  },
  {
    key: "permission.reopen",
    says: "a viewer does not reopen what is resolved; a contributor does",
    needs: ["as", "interaction.resolve", "interaction.reopen"],
    run: async ({ some, give, as, interaction }) => {
      const [it] = await some(1);
      holds(it && as, "there is nobody else");
      await give("interaction.resolve", it.id, {});
      await refused(give("interaction.reopen", it.id, {}, { by: as("viewer") }), "forbidden", "a viewer's reopening");
      await give("interaction.reopen", it.id, {}, { by: as("contributor") });
      same(
        [(await interaction(it.id)).queue, (await interaction(it.id)).read, (await interaction(it.id)).ownerId],
        ["new", "read", null],
        "queue, read and owner",
      );
    },
  },
  {
    key: "permission.admin",
    says: "settings of a channel belong to administrators",
    needs: ["as", "channel.rename"],
    run: async ({ session, give, as }) => {
      holds(as, "there is nobody else");
      const [channel] = (await session(as("contributor"))).channels;
      await refused(
        give("channel.rename", channel?.id ?? "", { displayName: "Quay" }, { by: as("contributor") }),
        "forbidden",
        "a contributor's renaming",
      );
      await give("channel.rename", channel?.id ?? "", { displayName: "Quay" }, { by: as("admin") });
      same(
        (await session(as("admin"))).channels.find(({ id }) => id === channel?.id)?.displayName,
        "Quay",
        "the channel's name",
      );
    },
  },
  {
    key: "permission.unseen",
    says: "[I48] who has no access finds no trace: not in lists, counts, searches, records, threads or the session",
    needs: ["as", "records.get", "thread.get", "interactions.count"],
    run: async ({ some, as, page, session }) => {
      const several = await some(3);
      holds(as, "there is nobody else");
      const by = as("stranger");
      const ids = several.map(({ id }) => id);
      const theirs = await session(by);
      holds(
        !theirs.channels.some(({ id }) => several.some(({ channelId }) => channelId === id)),
        "the session lists the channel",
      );
      same(
        theirs.grants.filter(({ channelId }) => several.some((each) => each.channelId === channelId)),
        [],
        "the grants of the channel",
      );
      same(
        (await page({}, {}, by)).records.filter(({ id }) => ids.includes(id)),
        [],
        "what the list shows",
      );
      same((await page({ channelIds: [several[0]?.channelId ?? ""] }, {}, by)).total, 0, "the total of the channel");
      same(
        (await page({ text: "ferry" }, {}, by)).records.filter(({ id }) => ids.includes(id)),
        [],
        "what a search finds",
      );
      same(
        (await by.queries["interactions.count"]?.({ filters: [{ channelIds: [several[0]?.channelId ?? ""] }] }, {}))
          ?.totals,
        [0],
        "the count",
      );
      same((await by.queries["records.get"]?.({ ids }, {}))?.records, [], "the records");
      for (const id of ids)
        await refused(
          by.queries["thread.get"]?.({ interactionId: id, cursor: null, limit: 10 }, {}),
          "not-found",
          "a thread",
        );
    },
  },
  {
    key: "permission.same-answer",
    says: "[I48] what is hidden is refused exactly as what does not exist",
    needs: ["as", "interaction.markRead"],
    run: async ({ some, as, give, interaction }) => {
      const [it] = await some(1);
      holds(it && as, "there is nobody else");
      const by = as("stranger");
      const hidden = await refused(
        give("interaction.markRead", it.id, {}, { by }),
        "not-found",
        "a command on what is hidden",
      );
      const absent = await refused(
        give("interaction.markRead", "conformance-nothing", {}, { by }),
        "not-found",
        "a command on nothing",
      );
      const told = ({ facts: { requestId: _requestId, ...facts }, message }: typeof hidden) =>
        JSON.stringify([facts, message]).replaceAll(it.id, "?").replaceAll("conformance-nothing", "?");
      same(told(hidden), told(absent), "what is told");
      same(await interaction(it.id), it, "the interaction");
    },
  },
  {
    key: "permission.feed",
    says: "[I48] the feed tells nothing of what its reader may not see",
    needs: ["as", "listen", "interaction.addNote"],
    run: async ({ some, as, give, live }) => {
      const [it] = await some(1);
      holds(as, "there is nobody else");
      const [theirs, mine] = [await live(as("stranger")), await live()];
      await give("interaction.addNote", it?.id ?? "", { text: "a secret of the harbour" });
      await mine.until(({ events }) => events.length > 0, "nothing is told");
      await new Promise((resolve) => setTimeout(resolve, 100));
      const told = JSON.stringify(theirs.events);
      holds(
        !told.includes("secret") && !told.includes(it?.id ?? "?") && !told.includes(it?.channelId ?? "?"),
        `a stranger's feed tells ${told}`,
      );
    },
  },
  {
    key: "permission.elsewhere",
    says: "[I53] another workspace neither sees nor touches anything",
    needs: ["elsewhere", "records.get", "thread.get", "interaction.markRead"],
    run: async ({ some, elsewhere, give, interaction, all, session }) => {
      const [it] = await some(1);
      holds(it && elsewhere, "there is no other workspace");
      same(
        (
          await elsewhere.queries["records.get"]?.({ ids: [it.id, it.channelId, it.lastMessageId] }, {})
        )?.records.filter((each) => each.is !== "channel"),
        [],
        "the records",
      );
      same(
        (await all({}, 100, elsewhere)).filter(({ id }) => id === it.id),
        [],
        "what the list shows",
      );
      await refused(
        elsewhere.queries["thread.get"]?.({ interactionId: it.id, cursor: null, limit: 10 }, {}),
        "not-found",
        "the thread",
      );
      await refused(
        give("interaction.markRead", it.id, {}, { by: elsewhere }),
        "not-found",
        "a command from elsewhere",
      );
      same(await interaction(it.id), it, "the interaction");
      holds((await session(elsewhere)).workspace.id !== (await session()).workspace.id, "it is the same workspace");
    },
  },
  {
    key: "permission.elsewhere-feed",
    says: "[I53] another workspace's feed is its own: its numbers, its events",
    needs: ["elsewhere", "listen", "interaction.addTag"],
    run: async ({ some, elsewhere, give, live, session, listen }) => {
      const [it] = await some(1);
      holds(elsewhere, "there is no other workspace");
      const { asOf, epoch } = await session(elsewhere);
      const theirs = listen(feedCursor(epoch, asOf), elsewhere);
      const mine = await live();
      for (const tag of ["a", "b"]) await give("interaction.addTag", it?.id ?? "", { tag });
      await mine.until(({ events }) => events.length >= 2, "events are missing");
      await new Promise((resolve) => setTimeout(resolve, 100));
      same(theirs.events, [], "what is told elsewhere");
      same((await session(elsewhere)).asOf, asOf, "the feed's number elsewhere");
    },
  },
  {
    key: "permission.owner",
    says: "[I02] nobody who cannot answer there becomes owner",
    needs: ["as", "interaction.assign"],
    run: async ({ some, as, give, session, interaction }) => {
      const [it] = await some(1);
      holds(it && as, "there is nobody else");
      for (const standing of ["viewer", "stranger"] as const) {
        const { actor } = await session(as(standing));
        const error = await refused(
          give("interaction.assign", it.id, { ownerId: actor.id }),
          "invalid",
          `an assignment to a ${standing}`,
        );
        same(error.facts.rule, "owner.cannotReply", "the rule");
      }
      same((await interaction(it.id)).ownerId, it.ownerId, "the owner");
    },
  },
];
