import type { Inputs } from "@tidewire/core/commands";
import type { Case } from "./case.js";
import { holds, refused, same } from "./check.js";

/** What is wrong is refused by its code, and changes nothing. */
export const errorCases: readonly Case[] = [
  {
    key: "error.unknown-id",
    says: "what is not there is `not-found`, for reads and for writes",
    needs: ["interaction.markRead", "thread.get"],
    run: async ({ give, backend }) => {
      await refused(give("interaction.markRead", "conformance-nothing", {}), "not-found", "a command on nothing");
      await refused(
        backend.queries["thread.get"]?.({ interactionId: "conformance-nothing", cursor: null, limit: 10 }, {}),
        "not-found",
        "the thread of nothing",
      );
    },
  },
  {
    key: "error.kind",
    says: "a command on a record of another kind is `not-found`, and changes neither",
    needs: ["note.remove"],
    run: async ({ some, give, interaction }) => {
      const [it] = await some(1);
      holds(it, "there is no interaction");
      await refused(
        give("note.remove", it.id, {}, { saw: null }),
        "not-found",
        "the removal of an interaction as a note",
      );
      same(await interaction(it.id), it, "the interaction");
    },
  },
  ...(
    [
      ["an empty tag", "interaction.addTag", { tag: "  " }, "tag.empty"],
      ["a tag that is too long", "interaction.addTag", { tag: "x".repeat(51) }, "tag.tooLong"],
      ["an empty note", "interaction.addNote", { text: "" }, "text.empty"],
      ["a tag that is not there taken away", "interaction.removeTag", { tag: "conformance-no-such-tag" }, "tag.none"],
    ] as const
  ).map(([what, type, input, rule]): Case => ({
    key: `error.${rule}`,
    says: `${what} is refused with the rule ${rule}, and changes nothing`,
    needs: [type],
    run: async ({ some, give, interaction }) => {
      const [it] = await some(1);
      holds(it, "there is no interaction");
      const error = await refused(give<typeof type>(type, it.id, input), "invalid", what);
      same(error.facts.rule, rule, "the rule");
      same(await interaction(it.id), it, "the interaction");
    },
  })),
  {
    key: "error.long-note",
    says: "a text beyond its limit is `text-too-long`",
    needs: ["interaction.addNote"],
    run: async ({ some, give }) => {
      const [it] = await some(1);
      await refused(
        give("interaction.addNote", it?.id ?? "", { text: "x".repeat(10_001) }),
        "text-too-long",
        "a note of 10,001 characters",
      );
    },
  },
  {
    key: "error.state",
    says: "a command in the wrong state says which field stands against it",
    needs: ["interaction.resolve", "interaction.snooze"],
    run: async ({ some, give, session }) => {
      const [it] = await some(1);
      await give("interaction.resolve", it?.id ?? "", {});
      const { now } = await session();
      const error = await refused(
        give("interaction.snooze", it?.id ?? "", { until: now.replace(/^\d{4}/, "2999") }),
        "invalid",
        "a snooze of what is resolved",
      );
      same([error.facts.reason, error.facts.rule], ["state", "queue"], "reason and rule");
    },
  },
  {
    key: "error.rules",
    says: "a client with other rules is told so, and nothing it asked for happens",
    needs: ["interaction.addTag"],
    run: async ({ some, give, interaction }) => {
      const [it] = await some(1);
      holds(it, "there is no interaction");
      await refused(
        give("interaction.addTag", it.id, { tag: "old" }, { rulesVersion: 0 }),
        "outdated-client",
        "a command under rules 0",
      );
      same(await interaction(it.id), it, "the interaction");
    },
  },
  {
    key: "error.key",
    says: "a command without a key is refused",
    needs: ["interaction.addTag"],
    run: async ({ some, give }) => {
      const [it] = await some(1);
      await refused(
        give("interaction.addTag", it?.id ?? "", { tag: "keyless" }, { key: "" }),
        "idempotency-missing",
        "a command without a key",
      );
    },
  },
  {
    key: "error.count",
    says: "more than 50 lists are not counted in one call",
    needs: ["interactions.count"],
    run: async ({ backend }) => {
      await refused(
        backend.queries["interactions.count"]?.({ filters: Array.from({ length: 51 }, () => ({})) }, {}),
        "invalid",
        "51 counts",
      );
    },
  },
  {
    key: "error.silent",
    says: "[I13] what is refused makes no event and no version",
    needs: ["interaction.addTag"],
    run: async ({ some, give, session, interaction }) => {
      const [it] = await some(1);
      holds(it, "there is no interaction");
      const { asOf } = await session();
      const wrong: readonly Inputs["interaction.addTag"][] = [{ tag: "" }, { tag: "x".repeat(51) }];
      for (const input of wrong) await refused(give("interaction.addTag", it.id, input), "invalid", "a wrong tag");
      same([(await session()).asOf, (await interaction(it.id)).version], [asOf, it.version], "feed and version");
    },
  },
];
