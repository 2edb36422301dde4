import type { ThreadPage } from "@tidewire/core/backend";
import type { Page } from "@tidewire/core/basics";
import type { Post } from "@tidewire/core/composer";
import { newestFirst } from "@tidewire/core/inbox";
import type { Case } from "./case.js";
import { holds, refused, same } from "./check.js";

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Lists in pages, while others work. */
export const pagingCases: readonly Case[] = [
  ...[1, 2, 3, 50].map((limit): Case => ({
    key: `paging.by-${limit}`,
    says: `[I20] pages of ${limit} show each item once, in the order of the list`,
    needs: [],
    run: async ({ some, all }) => {
      await some(7);
      const found = await all({ queues: ["new"] }, limit);
      same(idsOf(found), idsOf(found.toSorted(newestFirst)), "the order");
      holds(new Set(idsOf(found)).size === found.length, "an item is shown twice");
      same(idsOf(found).toSorted(), idsOf(await all({ queues: ["new"] }, 100)).toSorted(), "what the pages show");
    },
  })),
  {
    key: "paging.total",
    says: "every page tells the total of the whole list, and the last one that it is the last",
    needs: [],
    run: async ({ some, page, all }) => {
      await some(3);
      const total = (await all({ queues: ["new"] })).length;
      const first = await page({ queues: ["new"] }, { limit: 2 });
      same([first.total, first.records.length], [total, Math.min(2, total)], "the first page");
      const second = await page({ queues: ["new"] }, { limit: 100, cursor: first.next });
      same([second.total, second.next], [total, null], "the last page");
      holds(Number.isInteger(first.asOf) && second.asOf >= first.asOf, "the feed's number of a page goes back");
    },
  },
  {
    key: "paging.insert",
    says: "[I20] what stood in the list when it was begun is shown once, though news comes in on top",
    needs: ["receive"],
    run: async ({ some, page, told }) => {
      const before = await some(6);
      const ids = new Set(idsOf(before));
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const { records, next }: { records: readonly { id: string }[]; next: string | null } = await page(
          {},
          { limit: 2, cursor },
        );
        seen.push(...idsOf(records).filter((id) => ids.has(id)));
        cursor = next;
        if (cursor !== null) await told();
      } while (cursor !== null);
      same(seen.toSorted(), [...ids].toSorted(), "what was shown");
    },
  },
  {
    key: "paging.leave",
    says: "[I20] a list goes on from its place, though the item it ended with has left it",
    needs: ["interaction.resolve"],
    run: async ({ some, page, give, all }) => {
      await some(5);
      const expected = idsOf(await all({ queues: ["new"] }));
      const first = await page({ queues: ["new"] }, { limit: 2 });
      const last = first.records.at(-1);
      holds(last && first.next !== null, "the first page is the last");
      await give("interaction.resolve", last.id, {});
      const rest = await page({ queues: ["new"] }, { limit: 100, cursor: first.next });
      same(idsOf(rest.records), expected.slice(2, 102), "the rest of the list");
    },
  },
  {
    key: "paging.empty",
    says: "a list with nothing in it is empty, and not a failure",
    needs: [],
    run: async ({ page }) => {
      const { records, next, total } = await page({ tags: ["conformance-no-such-tag"] });
      same([records, next, total], [[], null, 0], "the empty list");
    },
  },
  ...[0, -1, 101, 1.5].map((limit): Case => ({
    key: `paging.limit-${String(limit)}`,
    says: `a page of ${limit} is refused: 1 to 100 can be asked for`,
    needs: [],
    run: async ({ page }) => void (await refused(page({}, { limit }), "invalid", `a page of ${limit}`)),
  })),
  ...["nonsense", "../..", "' or 1=1 --", "e30"].map((cursor, at): Case => ({
    key: `paging.cursor-${at + 1}`,
    says: "a place that the backend did not make is refused, and never means page one",
    needs: [],
    run: async ({ some, page }) => {
      await some(2);
      const first = await page({}, { limit: 100 });
      const answer = await page({}, { cursor, limit: 100 }).catch((error: unknown) => error);
      if (answer instanceof Error) {
        await refused(Promise.reject(answer), ["invalid", "cursor-expired"], "a made-up place");
      } else {
        const shown = idsOf((answer as typeof first).records).join();
        holds(shown === "" || shown !== idsOf(first.records).join(), "a made-up place is answered with page one");
      }
    },
  })),
  {
    key: "paging.thread",
    says: "[I23] a thread goes back in time and shows each message once",
    needs: ["thread.get", "receive"],
    run: async ({ told, backend, receive, session }) => {
      const first = await told();
      const { now } = await session();
      for (let at = 0; at < 5; at += 1) {
        await receive?.({
          channelId: first.channelId,
          kind: first.kind,
          networkThreadId: first.networkThreadId,
          person: first.person,
          post: first.post,
          message: {
            id: `${first.id}-more-${at}`,
            networkId: `${first.id}-network-${at}`,
            direction: "in",
            author: first.person,
            text: `more ${at}`,
            media: [],
            at: now,
            language: null,
          },
        });
      }
      const seen: string[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages < 20; pages += 1) {
        const page: ThreadPage | undefined = await backend.queries["thread.get"]?.(
          { interactionId: first.id, cursor, limit: 2 },
          {},
        );
        seen.push(...idsOf(page?.messages ?? []));
        cursor = page?.next ?? null;
        if (cursor === null) break;
      }
      same(seen.length, 6, "how many messages the pages show");
      holds(new Set(seen).size === 6, "a message is shown twice");
    },
  },
  {
    key: "paging.posts",
    says: "[I67] posts without a time come in pages, each once",
    needs: ["posts.list", "post.create"],
    run: async ({ backend, give, newKey, session }) => {
      const { channels } = await session();
      const made: string[] = [];
      for (let at = 0; at < 5; at += 1) {
        const id = newKey();
        await give("post.create", id, {
          channelIds: channels.slice(0, 1).map(({ id: channel }) => channel),
          text: `draft ${at}`,
          texts: {},
          media: [],
        });
        made.push(id);
      }
      const seen: string[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages < 200; pages += 1) {
        const page: Page<Post> | undefined = await backend.queries["posts.list"]?.(
          { from: null, to: null, cursor, limit: 2 },
          {},
        );
        seen.push(...idsOf(page?.records ?? []));
        cursor = page?.next ?? null;
        if (cursor === null) break;
      }
      same(seen.filter((id) => made.includes(id)).toSorted(), made.toSorted(), "the posts that the pages show");
    },
  },
];
