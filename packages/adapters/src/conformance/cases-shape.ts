import { commandTypes, leastRole, rulesVersion } from "@tidewire/core/commands";
import type { Case } from "./case.js";
import { holds, same } from "./check.js";

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const interactionFields = [
  "is",
  "id",
  "version",
  "channelId",
  "kind",
  "queue",
  "read",
  "ownerId",
  "snoozedUntil",
  "tags",
  "topic",
  "person",
  "post",
  "networkThreadId",
  "excerpt",
  "language",
  "lastMessageId",
  "lastReplyId",
  "lastInboundAt",
  "lastActivityAt",
  "createdAt",
  "autoResolveAt",
];

function hasFields(record: object, fields: readonly string[], what: string): void {
  const missing = fields.filter((field) => (record as Record<string, unknown>)[field] === undefined);
  holds(missing.length === 0, `${what} lacks ${missing.join(", ")}; what is absent is null, never missing`);
}

/** What everything looks like. */
export const shapeCases: readonly Case[] = [
  {
    key: "shape.session",
    says: "the session tells everything a client needs before it draws",
    needs: [],
    run: async ({ session, backend }) => {
      same(backend.spec, 1, "the spec");
      const it = await session();
      hasFields(
        it,
        [
          "workspace",
          "actor",
          "members",
          "teams",
          "channels",
          "grants",
          "commands",
          "rulesVersion",
          "epoch",
          "asOf",
          "now",
        ],
        "the session",
      );
      holds(
        instant.test(it.now),
        `the backend's clock says ${it.now} and not an ISO 8601 UTC string with milliseconds`,
      );
      holds(Number.isInteger(it.asOf) && it.asOf >= 0, `the feed stands at ${it.asOf}`);
      same(it.rulesVersion, rulesVersion, "the version of the rules");
    },
  },
  {
    key: "shape.actor",
    says: "the actor is one of the members, with roles on channels that are listed",
    needs: [],
    run: async ({ session }) => {
      const { actor, members, channels } = await session();
      holds(
        members.some(({ id }) => id === actor.id),
        `the actor ${actor.id} is no member`,
      );
      const ids = new Set(channels.map(({ id }) => id));
      holds(ids.size === channels.length, "a channel is listed twice");
      holds(
        Object.keys(actor.roles).every((id) => ids.has(id)),
        "the actor has a role on a channel that is not listed",
      );
    },
  },
  {
    key: "shape.commands",
    says: "what the session offers has a method, and belongs to people",
    needs: [],
    run: async ({ session, backend }) => {
      const { commands } = await session();
      for (const type of commands) {
        holds(commandTypes.includes(type), `${type} is no command`);
        holds(leastRole(type) !== "system", `${type} belongs to timers and networks`);
        holds(backend.commands[type], `${type} is offered, and the backend has no method for it`);
      }
    },
  },
  {
    key: "shape.list",
    says: "a page of a list is whole: every field there, times as ISO 8601 UTC",
    needs: [],
    run: async ({ page, some }) => {
      await some(1);
      const found = await page();
      hasFields(found, ["records", "next", "total", "asOf"], "a page");
      for (const record of found.records) {
        hasFields(record, interactionFields, `the interaction ${record.id}`);
        same(record.is, "interaction", "the kind of a record");
        for (const time of [
          record.lastActivityAt,
          record.createdAt,
          record.snoozedUntil,
          record.autoResolveAt,
          record.lastInboundAt,
        ]) {
          holds(time === null || instant.test(time), `a time reads ${String(time)}`);
        }
      }
    },
  },
  {
    key: "shape.json",
    says: "what crosses the port is plain JSON: it is the same after a trip through text",
    needs: ["thread.get"],
    run: async ({ session, page, some, backend }) => {
      const [it] = await some(1);
      const thread = await backend.queries["thread.get"]?.(
        { interactionId: it?.id ?? "", cursor: null, limit: 10 },
        {},
      );
      for (const answer of [await session(), await page(), thread])
        same(JSON.parse(JSON.stringify(answer)), answer, "an answer after a trip through JSON");
      for (const answer of [await session(), await page(), thread])
        holds(isPlain(answer), "an answer holds a Date, a Map, a class or undefined");
    },
  },
  {
    key: "shape.thread",
    says: "a thread bears its interaction, its messages, notes and history",
    needs: ["thread.get"],
    run: async ({ some, backend }) => {
      const [it] = await some(1);
      const thread = await backend.queries["thread.get"]?.(
        { interactionId: it?.id ?? "", cursor: null, limit: 50 },
        {},
      );
      holds(thread, "there is no thread");
      hasFields(thread, ["interaction", "messages", "notes", "history", "next", "asOf"], "a thread");
      same(thread.interaction.id, it?.id, "the thread's interaction");
      holds(
        thread.messages.some(({ id }) => id === it?.lastMessageId),
        "the newest message is not on the first page of its thread",
      );
    },
  },
  {
    key: "shape.event",
    says: "[I13] a command is answered with its event: who, what, the records after it, the record before it, one version on",
    needs: ["interaction.addTag"],
    run: async ({ some, give, newKey, session }) => {
      const [it] = await some(1);
      holds(it, "there is no interaction");
      const key = newKey();
      const event = await give("interaction.addTag", it.id, { tag: key }, { key });
      const { actor } = await session();
      same([event.key, event.type, event.id, event.by], [key, "interaction.addTag", it.id, actor.id], "the event");
      const after = event.records.find(({ id }) => id === it.id);
      holds(after?.is === "interaction", "the event does not bear the interaction");
      same([after.version, after.tags], [it.version + 1, [...it.tags, key]], "the interaction after it");
      same(event.was, it, "the interaction before it");
    },
  },
  {
    key: "shape.records",
    says: "records come by id, each once; those that are not there are left out",
    needs: ["records.get"],
    run: async ({ some, backend }) => {
      const ids = (await some(2)).map(({ id }) => id);
      const answer = await backend.queries["records.get"]?.({ ids: [...ids, "conformance-nothing", ...ids] }, {});
      same(answer?.records.map(({ id }) => id).toSorted(), ids.toSorted(), "what was found");
    },
  },
  {
    key: "shape.counts",
    says: "as many totals are told as lists were asked for, in their order",
    needs: ["interactions.count"],
    run: async ({ some, page, backend }) => {
      await some(2);
      const filters = [{}, { queues: ["new" as const] }, { tags: ["conformance-no-such-tag"] }];
      const totals = (await backend.queries["interactions.count"]?.({ filters }, {}))?.totals;
      same(
        totals,
        await Promise.all(filters.map(async (filter) => (await page(filter, { limit: 1 })).total)),
        "the totals",
      );
      same((await backend.queries["interactions.count"]?.({ filters: [] }, {}))?.totals, [], "the totals of nothing");
    },
  },
];

function isPlain(value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  if (Array.isArray(value)) return value.every(isPlain);
  const proto: unknown = Object.getPrototypeOf(value);
  return (proto === Object.prototype || proto === null) && Object.values(value).every(isPlain);
}
