import { second } from "@tidewire/core/basics";
import type { Case } from "./case.js";
import { holds, refused, same } from "./check.js";

/** Taking an act back. */
export const undoCases: readonly Case[] = [
  {
    key: "undo.restores",
    says: "taking an act back restores every field it changed, the owner included",
    needs: ["interaction.assign", "interaction.resolve", "interaction.undo"],
    run: async ({ some, give, session, newKey, interaction }) => {
      const [it] = await some(1);
      const { actor } = await session();
      holds(it, "there is no interaction");
      if (it.ownerId === null) await give("interaction.assign", it.id, { ownerId: actor.id });
      const before = await interaction(it.id);
      const key = newKey();
      await give("interaction.resolve", it.id, {}, { key });
      await give("interaction.undo", it.id, { of: key });
      const { version: _, ...after } = await interaction(it.id);
      const { version: __, ...expected } = before;
      same(after, expected, "the interaction");
    },
  },
  {
    key: "undo.others",
    says: "nobody takes another's act back",
    needs: ["interaction.addTag", "interaction.undo", "as"],
    run: async ({ some, give, newKey, as, interaction }) => {
      const [it] = await some(1);
      const key = newKey();
      await give("interaction.addTag", it?.id ?? "", { tag: "kept" }, { key });
      await refused(
        give("interaction.undo", it?.id ?? "", { of: key }, { ...(as && { by: as("contributor") }) }),
        "invalid",
        "another's act taken back",
      );
      holds((await interaction(it?.id ?? "")).tags.includes("kept"), "the tag is gone");
    },
  },
  {
    key: "undo.changed-since",
    says: "an act is not taken back over what somebody changed since",
    needs: ["interaction.addTag", "interaction.undo", "as"],
    run: async ({ some, give, newKey, as, interaction }) => {
      const [it] = await some(1);
      const key = newKey();
      await give("interaction.addTag", it?.id ?? "", { tag: "mine" }, { key });
      await give("interaction.addTag", it?.id ?? "", { tag: "theirs" }, { ...(as && { by: as("contributor") }) });
      await refused(give("interaction.undo", it?.id ?? "", { of: key }), "invalid", "an act taken back over another's");
      same(
        (await interaction(it?.id ?? "")).tags.filter((tag) => tag === "mine" || tag === "theirs"),
        ["mine", "theirs"],
        "the tags",
      );
    },
  },
  {
    key: "undo.late",
    says: "an act can be taken back for 30 seconds, and not a second longer",
    needs: ["interaction.addTag", "interaction.undo", "advance"],
    run: async ({ some, give, newKey, advance }) => {
      const [one, other] = await some(2);
      const [first, second_] = [newKey(), newKey()];
      await give("interaction.addTag", one?.id ?? "", { tag: "a" }, { key: first });
      await give("interaction.addTag", other?.id ?? "", { tag: "a" }, { key: second_ });
      await advance?.(30 * second);
      await give("interaction.undo", one?.id ?? "", { of: first });
      await advance?.(second);
      await refused(
        give("interaction.undo", other?.id ?? "", { of: second_ }),
        "invalid",
        "an act taken back after 31 seconds",
      );
    },
  },
  {
    key: "undo.nothing",
    says: "what was never done cannot be taken back",
    needs: ["interaction.undo"],
    run: async ({ some, give, newKey }) => {
      const [it] = await some(1);
      await refused(give("interaction.undo", it?.id ?? "", { of: newKey() }), "invalid", "nothing taken back");
    },
  },
];
