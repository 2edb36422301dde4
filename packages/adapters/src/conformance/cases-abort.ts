import type { Case } from "./case.js";
import { holds, refused, same } from "./check.js";

/** Calls that their caller gives up. */
export const abortCases: readonly Case[] = [
  {
    key: "abort.before-query",
    says: "a query that was given up before it began is `aborted`",
    needs: [],
    run: async ({ backend }) =>
      void (await refused(
        backend.queries["interactions.list"]({ filter: {}, cursor: null, limit: 10 }, { signal: AbortSignal.abort() }),
        "aborted",
        "a query with an aborted signal",
      )),
  },
  {
    key: "abort.before-command",
    says: "a command that was given up before it was sent has no effect",
    needs: ["interaction.addTag"],
    run: async ({ some, give, interaction }) => {
      const [it] = await some(1);
      const before = await interaction(it?.id ?? "");
      await refused(
        give("interaction.addTag", before.id, { tag: "never" }, { signal: AbortSignal.abort() }),
        "aborted",
        "a command with an aborted signal",
      );
      same(await interaction(before.id), before, "the interaction");
    },
  },
  {
    key: "abort.during",
    says: "a command that is given up on its way has one effect or none, and the same key tells which",
    needs: ["interaction.addTag"],
    run: async ({ some, give, newKey, interaction }) => {
      const [it] = await some(1);
      const before = await interaction(it?.id ?? "");
      const key = newKey();
      const stop = new AbortController();
      const first = give(
        "interaction.addTag",
        before.id,
        { tag: "perhaps" },
        { key, saw: null, signal: stop.signal },
      ).then(
        () => "answered",
        (error: unknown) => error,
      );
      stop.abort();
      const outcome = await first;
      if (outcome !== "answered") await refused(Promise.reject(outcome), "aborted", "a command that is given up");
      await give("interaction.addTag", before.id, { tag: "perhaps" }, { key, saw: null });
      const after = await interaction(before.id);
      same(
        [after.version, after.tags.filter((tag) => tag === "perhaps").length],
        [before.version + 1, 1],
        "the effect",
      );
    },
  },
  {
    key: "abort.after",
    says: "giving up after the answer changes nothing",
    needs: ["interaction.addTag"],
    run: async ({ some, give, interaction }) => {
      const [it] = await some(1);
      const stop = new AbortController();
      await give("interaction.addTag", it?.id ?? "", { tag: "there" }, { signal: stop.signal });
      stop.abort();
      holds((await interaction(it?.id ?? "")).tags.includes("there"), "the tag is gone");
    },
  },
];
