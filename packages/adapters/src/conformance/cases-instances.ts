import { sightOf } from "@tidewire/core/commands";
import type { Case } from "./case.js";
import { holds, same } from "./check.js";

/** Two instances of one backend over the same records. */
export const instanceCases: readonly Case[] = [
  {
    key: "instances.read",
    says: "[I39] what one instance has acknowledged, the other shows at once",
    needs: ["twin", "interaction.addTag"],
    run: async ({ some, give, twin, interaction }) => {
      const [it] = await some(1);
      for (let at = 0; at < 5; at += 1) {
        await give("interaction.addTag", it?.id ?? "", { tag: `tag ${at}` });
        holds(
          (await interaction(it?.id ?? "", twin)).tags.includes(`tag ${at}`),
          "the other instance shows the interaction as it was",
        );
      }
    },
  },
  {
    key: "instances.key",
    says: "[I35] one key given to both at once is one effect, and both answer the same",
    needs: ["twin", "interaction.addTag"],
    run: async ({ some, give, twin, newKey, interaction }) => {
      const [it] = await some(1);
      holds(it && twin, "there is no other instance");
      const key = newKey();
      const tag = { tag: "both" };
      const both = await Promise.allSettled([
        give("interaction.addTag", it.id, tag, { key, saw: null }),
        give("interaction.addTag", it.id, tag, { key, saw: null, by: twin }),
      ]);
      const answers = both.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      holds(answers.length > 0, "neither was answered");
      same(
        await give("interaction.addTag", it.id, tag, { key, saw: null, by: twin }),
        answers[0],
        "the answer to the same key again",
      );
      same((await interaction(it.id)).version, it.version + 1, "the version");
    },
  },
  {
    key: "instances.feed",
    says: "[I38] the feed of one instance tells what the other wrote, in one order without gaps",
    needs: ["twin", "listen", "interaction.addTag"],
    run: async ({ some, give, twin, live, session }) => {
      const several = await some(4);
      holds(twin, "there is no other instance");
      const { asOf } = await session();
      const [mine, theirs] = [await live(), await live(twin)];
      await Promise.all(
        Array.from({ length: 24 }, (_, at) =>
          give(
            "interaction.addTag",
            several[at % 4]?.id ?? "",
            { tag: `tag ${at}` },
            { saw: null, ...(at % 2 === 0 && { by: twin }) },
          ),
        ),
      );
      for (const heard of [mine, theirs]) await heard.until(({ events }) => events.length >= 24, "events are missing");
      same(
        mine.events.map(({ seq }) => seq),
        Array.from({ length: 24 }, (_, at) => asOf + 1 + at),
        "the numbers",
      );
      same(mine.events, theirs.events, "what one instance tells");
    },
  },
  {
    key: "instances.resolve",
    says: "a resolution through one and a new message through the other end in one of the two orders, never in between",
    needs: ["twin", "receive", "interaction.resolve"],
    run: async ({ told, give, twin, receive, interaction, session }) => {
      const { now } = await session();
      for (let round = 0; round < 5; round += 1) {
        const it = await told();
        const message = {
          id: `${it.id}-more`,
          networkId: `${it.id}-more`,
          direction: "in" as const,
          author: it.person,
          text: "more",
          media: [],
          at: now,
          language: null,
        };
        const { channelId, kind, networkThreadId, person, post } = it;
        await Promise.allSettled([
          give(
            "interaction.resolve",
            it.id,
            {},
            { saw: sightOf("interaction.resolve", it) ?? null, ...(twin && { by: twin }) },
          ),
          receive?.({ channelId, kind, networkThreadId, person, post, message }),
        ]);
        const after = await interaction(it.id);
        same(
          [after.queue, after.read, after.ownerId, after.lastMessageId],
          ["new", "unread", null, message.id],
          "the interaction: a message is never lost under a resolution",
        );
      }
    },
  },
];
