import { z } from "@hono/zod-openapi";
import type { Actor } from "@tidewire/core/access";
import type { QueryName, QueryShapes, UploadState } from "@tidewire/core/backend";
import { backendErrors, type FeedEvent } from "@tidewire/core/basics";
import { commandTypes, type AnyRecord, type CommandType } from "@tidewire/core/commands";
import type { HistoryEntry } from "@tidewire/core/inbox";
import { anyRecord, recordShapes } from "./record-shapes.js";
import { id, instant } from "./value-shapes.js";

const seq = z.number().int().min(0);
const next = z.string().nullable();
const total = z.number().int().min(0);

/** What happened because of one command. */
export const feedEvent: z.ZodType<FeedEvent<AnyRecord>> = z.object({
  seq,
  key: id,
  type: z.string(),
  id,
  by: id,
  at: instant,
  records: z.array(anyRecord),
  was: anyRecord.nullable(),
});

const historyEntry: z.ZodType<HistoryEntry> = z.object({
  seq,
  key: id,
  type: z.string(),
  by: id,
  at: instant,
  changed: z.record(z.string(), z.object({ was: z.unknown(), is: z.unknown() })),
});

const actor: z.ZodType<Actor> = z.object({
  id,
  accountRole: z.enum(["admin", "agent", "system"]),
  teamIds: z.array(id),
  roles: z.record(z.string(), z.enum(["viewer", "contributor", "supervisor"])),
});

/** What each query answers. */
export const answerShapes: { readonly [Q in QueryName]: z.ZodType<QueryShapes[Q]["answer"]> } = {
  "workspace.get": z.object({
    workspace: recordShapes.workspace,
    actor,
    members: z.array(recordShapes.member),
    teams: z.array(recordShapes.team),
    channels: z.array(recordShapes.channel),
    grants: z.array(recordShapes.grant),
    commands: z.array(z.enum(commandTypes as readonly [CommandType, ...CommandType[]])),
    rulesVersion: z.number().int(),
    epoch: z.string(),
    asOf: seq,
    now: instant,
  }),
  "interactions.list": z.object({ records: z.array(recordShapes.interaction), next, total, asOf: seq }),
  "interactions.count": z.object({ totals: z.array(total), asOf: seq }),
  "records.get": z.object({ records: z.array(anyRecord), asOf: seq }),
  "thread.get": z.object({
    interaction: recordShapes.interaction,
    messages: z.array(recordShapes.message),
    notes: z.array(recordShapes.note),
    history: z.array(historyEntry),
    next,
    asOf: seq,
  }),
  "posts.list": z.object({ records: z.array(recordShapes.post), next, total, asOf: seq }),
  "command.get": z.object({ event: feedEvent.nullable() }),
};

/** Where an upload stands. */
export const uploadState: z.ZodType<UploadState> = z.object({
  id,
  partBytes: z.number().int().min(1),
  parts: z.number().int().min(0),
});

/** A failure, after RFC 9457. */
export const problem: z.ZodType = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(Object.keys(backendErrors) as [string, ...string[]]),
  retryable: z.boolean(),
  detail: z.string().optional(),
  reason: z.string().optional(),
  rule: z.string().optional(),
  retryAfterSeconds: z.number().optional(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string() })).optional(),
  current: z.array(z.unknown()).optional(),
  requestId: z.string(),
});
