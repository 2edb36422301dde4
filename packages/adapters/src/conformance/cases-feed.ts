import { feedCursor } from "@tidewire/core/backend";
import type { FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import type { Case } from "./case.js";
import { holds, same } from "./check.js";

const seqs = (events: readonly FeedEvent<AnyRecord>[]) => events.map(({ seq }) => seq);
const from = (start: number, count: number) => Array.from({ length: count }, (_, at) => start + at);

/** The feed: ordered, without gaps, from any place. */
export const feedCases: readonly Case[] = [
  {
    key: "feed.own",
    says: "the answer to a command is the event that the feed tells",
    needs: ["listen", "interaction.addTag"],
    run: async ({ live, some, give, newKey }) => {
      const [it] = await some(1);
      const heard = await live();
      const key = newKey();
      const event = await give("interaction.addTag", it?.id ?? "", { tag: "told" }, { key });
      await heard.until(
        ({ events }) => events.some((each) => each.key === key),
        "the feed never tells of one's own command",
      );
      same(
        heard.events.find((each) => each.key === key),
        event,
        "the event in the feed",
      );
    },
  },
  {
    key: "feed.order",
    says: "[I39] events come in order and without gaps, though many write at once",
    needs: ["listen", "interaction.addTag"],
    run: async ({ live, some, give, session }) => {
      const all = await some(4);
      const { asOf } = await session();
      const heard = await live();
      await Promise.all(
        from(0, 20).map((at) => give("interaction.addTag", all[at % 4]?.id ?? "", { tag: `tag ${at}` }, { saw: null })),
      );
      await heard.until(({ events }) => events.length >= 20, "events are missing");
      same(seqs(heard.events), from(asOf + 1, 20), "the numbers");
    },
  },
  {
    key: "feed.now",
    says: "without a place the feed begins now",
    needs: ["listen", "interaction.addTag"],
    run: async ({ live, some, give, session }) => {
      const [it] = await some(1);
      await give("interaction.addTag", it?.id ?? "", { tag: "before" });
      const { asOf } = await session();
      const heard = await live();
      await give("interaction.addTag", it?.id ?? "", { tag: "after" });
      await heard.until(({ events }) => events.length > 0, "nothing is told");
      same(seqs(heard.events), [asOf + 1], "what is told");
    },
  },
  {
    key: "feed.resume",
    says: "[I38] whoever comes back hears everything since the last event they took in, once",
    needs: ["listen", "interaction.addTag"],
    run: async ({ live, listen, some, give, session }) => {
      const [it] = await some(1);
      const { epoch, asOf } = await session();
      const first = await live();
      for (let at = 0; at < 3; at += 1) await give("interaction.addTag", it?.id ?? "", { tag: `one ${at}` });
      await first.until(({ events }) => events.length >= 3, "events are missing");
      first.stop();
      for (let at = 0; at < 5; at += 1) await give("interaction.addTag", it?.id ?? "", { tag: `two ${at}` });
      const second = listen(feedCursor(epoch, asOf + 2));
      await second.until(({ events }) => events.length >= 6, "events are missing after coming back");
      same(seqs(second.events), from(asOf + 3, 6), "what is told after coming back");
      same(second.events[0], first.events[2], "an event that is told again");
    },
  },
  {
    key: "feed.catch-up",
    says: "[I38] a long absence is caught up whole: 300 events, in order",
    needs: ["listen", "interaction.addTag", "interaction.removeTag"],
    run: async ({ listen, some, give, session }) => {
      const [it] = await some(1);
      const { epoch, asOf } = await session();
      for (let at = 0; at < 150; at += 1) {
        await give("interaction.addTag", it?.id ?? "", { tag: "on" }, { saw: null });
        await give("interaction.removeTag", it?.id ?? "", { tag: "on" }, { saw: null });
      }
      const heard = listen(feedCursor(epoch, asOf));
      await heard.until(({ events }) => events.length >= 300, "events are missing");
      same(seqs(heard.events), from(asOf + 1, 300), "the numbers");
    },
  },
  {
    key: "feed.same-for-all",
    says: "[I37] two who hear the same feed hear the same",
    needs: ["listen", "interaction.addTag"],
    run: async ({ live, some, give }) => {
      const all = await some(3);
      const [one, other] = [await live(), await live()];
      await Promise.all(
        from(0, 9).map((at) => give("interaction.addTag", all[at % 3]?.id ?? "", { tag: `tag ${at}` }, { saw: null })),
      );
      for (const heard of [one, other]) await heard.until(({ events }) => events.length >= 9, "events are missing");
      same(one.events, other.events, "what one hears");
    },
  },
  {
    key: "feed.as-of",
    says: "[I36] a list, with the events since its number, is the list as it is",
    needs: ["listen", "interaction.addTag"],
    run: async ({ listen, some, give, session, all, page }) => {
      const several = await some(4);
      const { epoch } = await session();
      const { records, asOf } = await page({}, { limit: 100 });
      await Promise.all(
        several.map(({ id }, at) => give("interaction.addTag", id, { tag: `tag ${at}` }, { saw: null })),
      );
      const heard = listen(feedCursor(epoch, asOf));
      await heard.until(({ events }) => events.length >= 4, "events are missing");
      const known = new Map(records.map((each) => [each.id, each]));
      for (const record of heard.events.flatMap((each) => each.records))
        if (record.is === "interaction") known.set(record.id, record);
      const now = (await all()).filter(({ id }) => known.has(id));
      same(
        now,
        now.map(({ id }) => known.get(id)),
        "the list",
      );
    },
  },
  ...(["conformance-other-life.1", "ahead"] as const).map((place): Case => ({
    key: `feed.reset-${place === "ahead" ? "ahead" : "epoch"}`,
    says:
      place === "ahead"
        ? "a place that the feed has not reached is `reset`, never a claim to be up to date"
        : "another life of the feed is `reset`",
    needs: ["listen"],
    run: async ({ listen, session }) => {
      const { epoch, asOf } = await session();
      const heard = listen(place === "ahead" ? feedCursor(epoch, asOf + 1_000) : place);
      await heard.until(({ statuses }) => statuses.includes("reset"), "nobody says that everything must be read anew");
      same(heard.events, [], "what is told before it");
    },
  })),
  {
    key: "feed.stop",
    says: "whoever stops listening hears nothing more",
    needs: ["listen", "interaction.addTag"],
    run: async ({ live, some, give }) => {
      const [it] = await some(1);
      const [gone, there] = [await live(), await live()];
      gone.stop();
      await give("interaction.addTag", it?.id ?? "", { tag: "unheard" });
      await there.until(({ events }) => events.length > 0, "nothing is told");
      same(gone.events, [], "what is told to who has gone");
    },
  },
  {
    key: "feed.was",
    says: "[I80] an event bears the record before it, which is the record after the one before",
    needs: ["listen", "interaction.addTag"],
    run: async ({ live, some, give }) => {
      const [it] = await some(1);
      const heard = await live();
      for (const tag of ["a", "b", "c"]) await give("interaction.addTag", it?.id ?? "", { tag });
      await heard.until(({ events }) => events.length >= 3, "events are missing");
      const [one, two, three] = heard.events;
      holds(one && two && three, "events are missing");
      same(
        [two.was, three.was],
        [one.records.find(({ id }) => id === it?.id), two.records.find(({ id }) => id === it?.id)],
        "the records before",
      );
    },
  },
  {
    key: "feed.incoming",
    says: "a message that comes in is told with its interaction and its text",
    needs: ["listen", "receive"],
    run: async ({ live, told }) => {
      const heard = await live();
      const it = await told({ text: "Is the dog allowed on board?" });
      await heard.until(
        ({ events }) => events.some(({ records }) => records.some(({ id }) => id === it.id)),
        "the message is not told",
      );
      const records = heard.events.flatMap((each) => each.records);
      holds(
        records.some((each) => each.is === "message" && each.text === "Is the dog allowed on board?"),
        "the text is not told",
      );
    },
  },
];
