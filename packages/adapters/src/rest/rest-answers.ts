import type { QueryName, QueryShapes, UploadState } from "@tidewire/core/backend";
import { BackendError, type FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import type { MediaRef } from "@tidewire/core/composer";

// The one place where what a server says is believed. The fields that everything else stands on are looked at; the rest is the server's word.

type Fields<T> = Readonly<Record<keyof T & string, "text" | "number" | "list" | "object" | "any">>;

const event: Fields<FeedEvent> = {
  seq: "number",
  key: "text",
  type: "text",
  id: "text",
  by: "text",
  at: "text",
  records: "list",
  was: "any",
};
const page = { records: "list", next: "any", total: "number", asOf: "number" } as const;

const answers: { readonly [Q in QueryName]: Fields<QueryShapes[Q]["answer"]> } = {
  "workspace.get": {
    workspace: "object",
    actor: "object",
    members: "list",
    teams: "list",
    channels: "list",
    grants: "list",
    commands: "list",
    rulesVersion: "number",
    epoch: "text",
    asOf: "number",
    now: "text",
  },
  "interactions.list": page,
  "interactions.count": { totals: "list", asOf: "number" },
  "records.get": { records: "list", asOf: "number" },
  "thread.get": {
    interaction: "object",
    messages: "list",
    notes: "list",
    history: "list",
    next: "any",
    asOf: "number",
  },
  "posts.list": page,
  "command.get": { event: "any" },
};

/** A query's answer, if it has what such an answer has. */
export function asAnswer<Q extends QueryName>(name: Q, value: unknown): QueryShapes[Q]["answer"] {
  refuseLack(value, answers[name], name);
  return value as QueryShapes[Q]["answer"];
}

/** An event, if it has what an event has. */
export function asEvent(value: unknown): FeedEvent<AnyRecord> {
  refuseLack(value, event, "event");
  return value as FeedEvent<AnyRecord>;
}

/** How far an upload came. */
export function asUploadState(value: unknown): UploadState {
  refuseLack(value, { id: "text", partBytes: "number", parts: "number" }, "upload");
  return value as UploadState;
}

/** A file the server keeps. */
export function asMediaRef(value: unknown): MediaRef {
  const fields = { id: "text", type: "text", kind: "text", bytes: "number", url: "text", name: "text" };
  refuseLack(value, fields, "media");
  return value as MediaRef;
}

function refuseLack(value: unknown, fields: Readonly<Record<string, string>>, what: string): void {
  const wrong = Object.entries(fields).find(
    ([field, kind]) => !fits((value as Record<string, unknown> | null)?.[field], kind),
  );
  if (typeof value !== "object" || wrong) {
    throw new BackendError("internal", {
      detail: `The server's answer (${what}) lacks ${wrong?.[0] ?? "everything"}.`,
    });
  }
}

function fits(value: unknown, kind: string): boolean {
  if (kind === "any") return value !== undefined;
  if (kind === "list") return Array.isArray(value);
  if (kind === "object") return typeof value === "object" && value !== null;
  return typeof value === (kind === "text" ? "string" : "number");
}
