import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Backend, ListenOptions } from "../backend/backend.js";
import { BackendError, type FeedEvent } from "../basics.js";
import type { AnyRecord } from "../commands/registry.js";
import { matches, newestFirst } from "../inbox/interaction-list.js";
import type { Queue } from "../inbox/interaction.js";
import { heldPlatform } from "../testing/platform.js";
import { patienceFor, runsOf } from "../testing/runs-of.js";
import { aChannel, aMember, anInteraction, aServer, start } from "../testing/world.js";
import { createClient } from "./create-client.js";

const runs = runsOf("CLIENT", 200);
const queues: Queue[] = ["new", "pending", "resolved"];
const minutes = (n: number) => new Date(Date.parse(start) - n * 60_000).toISOString();

const step = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom(
    "resolve" as const,
    "reopen" as const,
    "moveToPending" as const,
    "addTag" as const,
    "undo" as const,
    "tell" as const,
    "tell" as const,
    "wait" as const,
    "reset" as const,
    "refresh" as const,
    "lose" as const,
    "restart" as const,
  ),
  on: fc.nat(5),
});

/** A backend whose feed is late: events wait until they are told, answers don't. */
function lateFeed(plain: Backend, lose: () => boolean) {
  let waiting: (() => void)[] = [];
  const lines: ListenOptions[] = [];
  const backend: Backend = {
    ...plain,
    listen(since, onEvent, options) {
      lines.push(options);
      const late = (event: FeedEvent<AnyRecord>) => void waiting.push(() => options.signal.aborted || onEvent(event));
      plain.listen?.(since, late, options);
    },
    queries: {
      ...plain.queries,
      "interactions.list": async (input, options) => {
        const page = await plain.queries["interactions.list"](input, options);
        // Read now, answered later: the feed may have gone on meanwhile.
        for (let turn = 0; turn < 7; turn++) await Promise.resolve();
        if (lose()) throw new BackendError("network");
        return page;
      },
    },
  };
  return {
    backend,
    tell(most = Number.POSITIVE_INFINITY) {
      const due = waiting.slice(0, most);
      waiting = waiting.slice(most);
      for (const one of due) one();
    },
    reset: () => lines.findLast(({ signal }) => !signal.aborted)?.onStatus("reset"),
  };
}

describe("clients on a late feed", () => {
  test(
    "[F03] [F20] [F26] [F27] [I37] end with the lists, totals and counts of the server, whatever comes first",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const records = Array.from({ length: 6 }, (_, n) =>
            anInteraction({ id: `i${n}`, lastActivityAt: minutes(n), queue: queues[n % 3] ?? "new" }),
          );
          const server = aServer(
            [aChannel(), ...records],
            [aMember("anna", "admin"), aMember("ben", "admin")],
            () => start,
          );
          let loses = 0;
          const people = ["anna", "ben"].map((id, n) => {
            const platform = heldPlatform(start, id, n + 12_345);
            const feed = lateFeed(server.backendFor(id), () => loses-- > 0);
            const client = createClient({ backend: feed.backend, platform, problemsOf: () => [] });
            let stop = client.start();
            const lists = queues.map((queue) => client.interactions({ queues: [queue] }));
            const counts = client.counts(queues.map((queue) => ({ queues: [queue] })));
            let stops = [...lists, counts].map((each) => each.start());
            return {
              platform,
              feed,
              client,
              lists,
              counts,
              restart() {
                for (const each of stops) each();
                stop();
                stop = client.start();
                stops = [...lists, counts].map((each) => each.start());
              },
            };
          });
          for (const { platform } of people) await platform.pass(0);
          for (const { who, what, on } of steps) {
            const person = people[who];
            if (!person) continue;
            const { client, platform, feed, lists } = person;
            if (what === "tell") feed.tell(1 + (on % 3));
            else if (what === "wait") await platform.pass(on * 20);
            else if (what === "reset") feed.reset();
            else if (what === "refresh") void lists[on % 3]?.refresh();
            else if (what === "lose") loses = Math.max(0, loses) + 1;
            else if (what === "restart") person.restart();
            else if (what === "undo") client.undo();
            else if (what === "addTag") client.act("interaction.addTag", `i${on}`, { tag: `of-${who}` });
            else client.act(`interaction.${what}`, `i${on}`, {});
          }
          loses = 0;
          for (let round = 0; round < 3; round++)
            for (const { platform, feed, lists } of people) {
              await platform.pass(200_000);
              feed.tell();
              // Somebody presses "again" where a list could not be read.
              for (const list of lists) if (list.view.error) void list.refresh();
              await platform.pass(0);
            }
          for (const { client, lists, counts } of people) {
            expect(client.view.unsent).toBe(0);
            for (const [n, list] of lists.entries()) {
              const truth = [...server.store.values()]
                .filter((record) => record.is === "interaction")
                .filter((it) => matches(it, { queues: queues.slice(n, n + 1) }))
                .sort(newestFirst);
              expect(list.view.ids).toEqual(truth.map(({ id }) => id));
              expect(list.view.total).toBe(truth.length);
              expect(counts.view.totals[n]).toBe(truth.length);
              for (const it of truth) expect(client.look(it.id)).toEqual(it);
            }
          }
        }),
        runs,
      );
    },
    patienceFor(runs),
  );
});
