import { z } from "@hono/zod-openapi";
import type { AnyRecord, Records } from "@tidewire/core/commands";
import { networkIds } from "@tidewire/core/networks";
import {
  id,
  instant,
  interactionKind,
  link,
  mediaRef,
  optionalId,
  optionalInstant,
  person,
  postContext,
  queue,
  read,
  schedule,
  text,
} from "./value-shapes.js";

// Answers may grow: a client must bear fields it does not know, so these shapes are open.

const version = z.number().int().min(1);
const names = z.array(z.string());
const word = z.string().nullable();
const address = link.nullable();
const role = z.enum(["viewer", "contributor", "supervisor"]);
const days = z.number().nullable();

const delivery: z.ZodType<Records["post"]["deliveries"][string]> = z.object({
  status: z.enum(["waiting", "calling", "published", "failed", "unknown", "missed"]),
  at: optionalInstant,
  networkPostId: optionalId,
  url: address,
  problem: word,
  detail: word,
});

/** Every kind of record as it is told. */
export const recordShapes: { readonly [K in keyof Records]: z.ZodType<Records[K]> } = {
  interaction: z.object({
    is: z.literal("interaction"),
    id,
    version,
    channelId: id,
    kind: interactionKind,
    queue,
    read,
    ownerId: optionalId,
    snoozedUntil: optionalInstant,
    tags: names,
    topic: word,
    person,
    post: postContext.nullable(),
    networkThreadId: id,
    excerpt: text,
    language: word,
    lastMessageId: id,
    lastReplyId: optionalId,
    lastInboundAt: optionalInstant,
    lastActivityAt: instant,
    createdAt: instant,
    autoResolveAt: optionalInstant,
  }),
  message: z.object({
    is: z.literal("message"),
    id,
    version,
    channelId: id,
    interactionId: id,
    direction: z.enum(["in", "out"]),
    text,
    media: z.array(mediaRef),
    author: person.nullable(),
    by: optionalId,
    at: instant,
    status: z.enum(["received", "sending", "sent", "failed", "unknown", "discarded", "deleted"]),
    networkId: optionalId,
    problem: word,
    liked: z.boolean(),
    hidden: z.boolean(),
  }),
  note: z.object({
    is: z.literal("note"),
    id,
    version,
    channelId: id,
    interactionId: id,
    text,
    by: id,
    createdBy: id,
    at: instant,
    editedAt: optionalInstant,
    removedAt: optionalInstant,
  }),
  post: z.object({
    is: z.literal("post"),
    id,
    version,
    channelId: z.null(),
    channelIds: names,
    text,
    texts: z.record(z.string(), text),
    media: z.array(mediaRef),
    status: z.enum(["draft", "review", "scheduled", "publishing", "published", "failed"]),
    schedule: schedule.nullable(),
    at: optionalInstant,
    deliveries: z.record(z.string(), delivery),
    createdBy: id,
    createdAt: instant,
    editedAt: instant,
    editedBy: id,
    removedAt: optionalInstant,
  }),
  channel: z.object({
    is: z.literal("channel"),
    id,
    version,
    channelId: id,
    network: z.enum(networkIds),
    account: z.object({
      accountType: z.string().nullish(),
      followers: z.number().nullish(),
      tier: z.string().nullish(),
      country: z.string().nullish(),
      limits: z.record(z.string(), z.number()).nullish(),
    }),
    networkAccountId: id,
    accountName: text,
    handle: word,
    avatarUrl: address,
    displayName: word,
    connection: z.enum(["connected", "expired", "paused"]),
    cadence: z.union([
      z.object({ kind: z.literal("push") }),
      z.object({ kind: z.literal("poll"), everySeconds: z.number() }),
    ]),
    autoOwnership: z.boolean(),
    autoResolveDays: z.object({ new: days, pending: days }),
    fetchedAt: optionalInstant,
    nextFetchAt: optionalInstant,
    syncStartedAt: z.array(instant),
  }),
  workspace: z.object({
    is: z.literal("workspace"),
    id,
    version,
    channelId: z.null(),
    name: text,
    timeZone: text,
    intake: z.enum(["channels", "streams"]),
  }),
  member: z.object({
    is: z.literal("member"),
    id,
    version,
    channelId: z.null(),
    name: text,
    avatarUrl: address,
    accountRole: z.enum(["admin", "agent"]),
  }),
  team: z.object({ is: z.literal("team"), id, version, channelId: z.null(), name: text, memberIds: names }),
  grant: z.object({
    is: z.literal("grant"),
    id,
    version,
    channelId: id,
    role,
    to: z.union([
      z.object({ kind: z.literal("member"), id }),
      z.object({ kind: z.literal("team"), id }),
      z.object({ kind: z.literal("allUsers") }),
      z.object({ kind: z.literal("allTeams") }),
    ]),
  }),
};

/** A record of any kind. */
export const anyRecord: z.ZodType<AnyRecord> = z.union(Object.values(recordShapes));
