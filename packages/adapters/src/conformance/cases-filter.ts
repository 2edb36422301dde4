import { later } from "@tidewire/core/basics";
import { matches, type InteractionFilter } from "@tidewire/core/inbox";
import type { Case } from "./case.js";
import { holds, same } from "./check.js";
import type { Trial } from "./trial.js";

/** Interactions in many states, to filter. */
async function variety({ some, give, session, backend }: Trial): Promise<void> {
  const [one, two, three, four, five] = await some(6);
  const { actor, now } = await session();
  const { commands } = backend;
  if (one && commands["interaction.addTag"]) await give("interaction.addTag", one.id, { tag: "conformance ferry" });
  if (two && commands["interaction.addTag"]) await give("interaction.addTag", two.id, { tag: "conformance delay" });
  if (two && two.ownerId === null && commands["interaction.assign"])
    await give("interaction.assign", two.id, { ownerId: actor.id });
  if (three && commands["interaction.snooze"])
    await give("interaction.snooze", three.id, { until: later(now, 3_600_000) });
  if (four && commands["interaction.resolve"]) await give("interaction.resolve", four.id, {});
  if (five?.queue === "new" && commands["interaction.moveToPending"])
    await give("interaction.moveToPending", five.id, {});
  if (five?.read === "unread" && commands["interaction.markRead"]) await give("interaction.markRead", five.id, {});
}

const filters: Readonly<Record<string, (me: string, channelIds: readonly string[]) => InteractionFilter>> = {
  "queue-new": () => ({ queues: ["new"] }),
  "queue-several": () => ({ queues: ["pending", "resolved"] }),
  "queue-none": () => ({ queues: [] }),
  unread: () => ({ read: "unread" }),
  read: () => ({ read: "read" }),
  mine: (me) => ({ ownerIds: [me] }),
  nobodys: () => ({ ownerIds: [null] }),
  "mine-or-nobodys": (me) => ({ ownerIds: [me, null] }),
  kind: () => ({ kinds: ["comment"] }),
  "kind-absent": () => ({ kinds: ["review"] }),
  channel: (_, [first = "none"]) => ({ channelIds: [first] }),
  "channel-unknown": () => ({ channelIds: ["conformance-nowhere"] }),
  tag: () => ({ tags: ["conformance ferry"] }),
  "tag-any": () => ({ tags: ["conformance ferry", "conformance delay"] }),
  snoozed: () => ({ snoozed: true }),
  awake: () => ({ snoozed: false }),
  together: (me) => ({ queues: ["new"], read: "unread", ownerIds: [me], tags: ["conformance delay"], snoozed: false }),
};

/** Each way to narrow a list, against the one definition in core. */
export const filterCases: readonly Case[] = [
  ...Object.entries(filters).map(([name, filterOf]): Case => ({
    key: `filter.${name}`,
    says: `[I16] a list narrowed by ${name.replaceAll("-", " ")} shows and counts exactly what matches`,
    needs: [],
    run: async (trial) => {
      await variety(trial);
      const { actor, channels } = await trial.session();
      const filter = filterOf(
        actor.id,
        channels.map(({ id }) => id),
      );
      const expected = (await trial.all()).filter((it) => matches(it, filter)).map(({ id }) => id);
      same(
        (await trial.all(filter, 2)).map(({ id }) => id),
        expected,
        "the list",
      );
      same((await trial.page(filter, { limit: 1 })).total, expected.length, "the total");
      const counted = await trial.backend.queries["interactions.count"]?.({ filters: [filter] }, {});
      if (counted) same(counted.totals, [expected.length], "the count");
    },
  })),
  {
    key: "filter.words",
    says: "words find what was said, wherever capitals stand, and nothing else",
    needs: ["receive"],
    run: async ({ told, all }) => {
      const found = await told({ text: "Lighthouse keepers wanted" });
      await told({ text: "Nothing of the kind" });
      const ids = (await all({ text: "lighthouse" })).map(({ id }) => id);
      same(ids, [found.id], "what the word finds");
    },
  },
  ...["100%", "a_b", "it's", '"quoted"', "\\back", "*", "(", "ß"].map((word, at): Case => ({
    key: `filter.sign-${at + 1}`,
    says: `a search for ${word} means these characters and nothing that a database makes of them`,
    needs: ["receive"],
    run: async ({ told, all }) => {
      const found = await told({ text: `before ${word} after` });
      await told({ text: "before axb after, 100 of them" });
      const ids = (await all({ text: word })).map(({ id }) => id);
      holds(ids.includes(found.id), `${word} is not found where it stands`);
      same(ids, [found.id], `what ${word} finds`);
    },
  })),
];
