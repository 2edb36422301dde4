import type { Case } from "./case.js";
import { holds, refused, same } from "./check.js";

const texts: Readonly<Record<string, string>> = {
  markup: "<script>alert(1)</script><img src=x onerror=alert(1)>",
  quotes: `it's "quoted" \\ and -- '); drop table interactions; --`,
  template: "{{constructor.constructor('return 1')()}} ${1+1} %s %n {0}",
  emoji: "👩‍👩‍👧‍👦 🇫🇮 👍🏽 1️⃣",
  "right-to-left": "שלום ‏עולם‎ \u202Eevil\u202C \u2066x\u2069",
  combining: `Z${"\u0336\u034F\u0489".repeat(40)}algo`,
  composed: "e\u0301 is not é, ﬁ is not fi",
  lines: "one\ntwo\r\nthree\ttab\u2028line\u2029paragraph",
  spaces: "  before, after\u00A0\u200B\uFEFF  ",
  json: `{"__proto__":{"polluted":true}}`,
  names: "null undefined NaN true 0 -0 1e999",
};
const ids: readonly string[] = [
  "../../etc/passwd",
  "a/b?c#d",
  "%2e%2e%2f",
  "__proto__",
  "constructor",
  "' or 1=1 --",
  "naïve 👍 id",
  "*",
  ".",
];

/** What people write stays what they wrote. */
export const textCases: readonly Case[] = [
  ...Object.entries(texts).map(([name, text]): Case => ({
    key: `text.${name}`,
    says: `a note with ${name.replaceAll("-", " ")} comes back character by character`,
    needs: ["interaction.addNote", "thread.get"],
    run: async ({ some, give, backend }) => {
      const [it] = await some(1);
      const event = await give("interaction.addNote", it?.id ?? "", { text });
      const note = event.records.find((each) => each.is === "note");
      same(note?.is === "note" && note.text, text, "the note in its event");
      const thread = await backend.queries["thread.get"]?.(
        { interactionId: it?.id ?? "", cursor: null, limit: 50 },
        {},
      );
      same(thread?.notes.find(({ id }) => id === note?.id)?.text, text, "the note in its thread");
    },
  })),
  {
    key: "text.incoming",
    says: "what others write comes through unchanged, and as a tag it is found again",
    needs: ["receive", "interaction.addTag"],
    run: async ({ told, give, page }) => {
      for (const text of Object.values(texts)) {
        const it = await told({ text });
        const tag = text.slice(0, 40);
        await give("interaction.addTag", it.id, { tag });
        same(
          (await page({ tags: [tag] })).records.map(({ id }) => id),
          [it.id],
          `what the tag ${tag} finds`,
        );
      }
    },
  },
  ...ids.map((id, at): Case => ({
    key: `text.id-${at + 1}`,
    says: `an id like ${id} is just an id: nothing is found under it`,
    needs: ["records.get", "thread.get", "interaction.markRead"],
    run: async ({ backend, give }) => {
      same((await backend.queries["records.get"]?.({ ids: [id] }, {}))?.records, [], "what is found");
      await refused(
        backend.queries["thread.get"]?.({ interactionId: id, cursor: null, limit: 10 }, {}),
        "not-found",
        "its thread",
      );
      await refused(give("interaction.markRead", id, {}), "not-found", "a command on it");
      holds(({} as { polluted?: unknown }).polluted === undefined, "every object is polluted");
    },
  })),
];
