import type { Case } from "./case.js";
import { holds, refused, same } from "./check.js";

/** One effect per key. */
export const idempotencyCases: readonly Case[] = [
  {
    key: "idempotency.twice",
    says: "[I35] the same key is one effect, and answers the same again",
    needs: ["interaction.addTag"],
    run: async ({ some, give, newKey, interaction }) => {
      const [it] = await some(1);
      holds(it, "there is no interaction");
      const key = newKey();
      const first = await give("interaction.addTag", it.id, { tag: "once" }, { key, saw: null });
      const second = await give("interaction.addTag", it.id, { tag: "once" }, { key, saw: null });
      same(second, first, "the second answer");
      same((await interaction(it.id)).version, it.version + 1, "the version");
    },
  },
  {
    key: "idempotency.adds",
    says: "[I25] what a command adds is added once, however often its key is heard",
    needs: ["interaction.addNote", "thread.get"],
    run: async ({ some, give, newKey, backend }) => {
      const [it] = await some(1);
      const key = newKey();
      for (let times = 0; times < 3; times += 1)
        await give("interaction.addNote", it?.id ?? "", { text: "call her back" }, { key });
      const thread = await backend.queries["thread.get"]?.(
        { interactionId: it?.id ?? "", cursor: null, limit: 50 },
        {},
      );
      same(thread?.notes.filter(({ text }) => text === "call her back").length, 1, "how often the note stands there");
    },
  },
  {
    key: "idempotency.at-once",
    says: "[I35] a key that is sent five times at once is one effect",
    needs: ["interaction.addTag"],
    run: async ({ some, give, newKey, interaction }) => {
      const [it] = await some(1);
      holds(it, "there is no interaction");
      const key = newKey();
      const all = await Promise.allSettled(
        Array.from({ length: 5 }, () => give("interaction.addTag", it.id, { tag: "at once" }, { key, saw: null })),
      );
      const answers = all.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      for (const each of all)
        if (each.status === "rejected")
          await refused(Promise.reject(each.reason), "in-progress", "a key that is heard while it runs");
      holds(answers.length > 0, "none of five was answered");
      for (const answer of answers) same(answer, answers[0], "an answer");
      const after = await interaction(it.id);
      same([after.version, after.tags.filter((tag) => tag === "at once").length], [it.version + 1, 1], "the effect");
    },
  },
  {
    key: "idempotency.other-body",
    says: "[I35] the same key with another input is a mismatch and changes nothing",
    needs: ["interaction.addTag"],
    run: async ({ some, give, newKey, interaction }) => {
      const [it] = await some(1);
      const key = newKey();
      await give("interaction.addTag", it?.id ?? "", { tag: "one" }, { key });
      await refused(
        give("interaction.addTag", it?.id ?? "", { tag: "other" }, { key }),
        "idempotency-mismatch",
        "another input under the same key",
      );
      holds(!(await interaction(it?.id ?? "")).tags.includes("other"), "the mismatch had an effect");
    },
  },
  {
    key: "idempotency.other-record",
    says: "[I35] the same key on another record is a mismatch",
    needs: ["interaction.addTag"],
    run: async ({ some, give, newKey, interaction }) => {
      const [one, other] = await some(2);
      const key = newKey();
      await give("interaction.addTag", one?.id ?? "", { tag: "one" }, { key });
      await refused(
        give("interaction.addTag", other?.id ?? "", { tag: "one" }, { key }),
        "idempotency-mismatch",
        "another record under the same key",
      );
      holds(!(await interaction(other?.id ?? "")).tags.includes("one"), "the mismatch had an effect");
    },
  },
  {
    key: "idempotency.refusal",
    says: "a refused key hears the same refusal, even when it would be allowed by now",
    needs: ["interaction.addTag", "interaction.removeTag"],
    run: async ({ some, give, newKey }) => {
      const [it] = await some(1);
      const id = it?.id ?? "";
      await give("interaction.addTag", id, { tag: "there" });
      const key = newKey();
      const first = await refused(
        give("interaction.addTag", id, { tag: "there" }, { key }),
        "invalid",
        "a tag that is there",
      );
      await give("interaction.removeTag", id, { tag: "there" });
      const second = await refused(
        give("interaction.addTag", id, { tag: "there" }, { key }),
        "invalid",
        "the same key again",
      );
      same([second.facts.reason, second.facts.rule], [first.facts.reason, first.facts.rule], "the second refusal");
    },
  },
  {
    key: "idempotency.others",
    says: "[I40] another person's key tells nothing and does nothing",
    needs: ["interaction.addTag", "as"],
    run: async ({ some, give, newKey, as, interaction }) => {
      const [it] = await some(1);
      const id = it?.id ?? "";
      const key = newKey();
      await give("interaction.addTag", id, { tag: "mine" }, { key });
      const other = await give(
        "interaction.addTag",
        id,
        { tag: "mine" },
        { key, ...(as && { by: as("contributor") }) },
      ).catch((error: unknown) => error);
      await refused(Promise.reject(other), ["idempotency-mismatch", "invalid", "forbidden"], "another person's key");
      same((await interaction(id)).tags.filter((tag) => tag === "mine").length, 1, "how often the tag stands there");
    },
  },
  {
    key: "idempotency.looked-up",
    says: "one's own key tells what it did; a key that never arrived tells nothing",
    needs: ["command.get", "interaction.addTag"],
    run: async ({ some, give, newKey, backend }) => {
      const [it] = await some(1);
      const key = newKey();
      const event = await give("interaction.addTag", it?.id ?? "", { tag: "asked for" }, { key });
      same(await backend.queries["command.get"]?.({ key }, {}), { event }, "what the key did");
      same(await backend.queries["command.get"]?.({ key: newKey() }, {}), { event: null }, "what an unknown key did");
    },
  },
  {
    key: "idempotency.create",
    says: "a record that is created twice under one key is created once; under another key it is refused",
    needs: ["post.create"],
    run: async ({ give, newKey, session }) => {
      const { channels } = await session();
      const input = {
        channelIds: channels.slice(0, 1).map(({ id }) => id),
        text: "A new timetable",
        texts: {},
        media: [],
      };
      const [id, key] = [newKey(), newKey()];
      const first = await give("post.create", id, input, { key });
      same(await give("post.create", id, input, { key }), first, "the second answer");
      await refused(
        give("post.create", id, input),
        ["invalid", "version-conflict"],
        "a second record with the same id",
      );
    },
  },
];
