import type { Backend, CallOptions, Commands, Queries, QueryName, QueryShapes } from "@tidewire/core/backend";
import { commandTypes, type AnyCommand, type CommandType } from "@tidewire/core/commands";
import { commandPath, isRoutable, queryPath } from "../server/http-paths.js";
import { asAnswer, asEvent } from "./rest-answers.js";
import { callJson, type RestOptions } from "./rest-call.js";
import { restFeed, type RestFeedOptions } from "./rest-feed.js";
import { restUploads } from "./rest-uploads.js";

/** Where the server is, who asks, and how the feed is heard. */
export type RestBackendOptions = RestOptions & RestFeedOptions;

/** A backend that answers everything the HTTP contract does. */
export interface RestBackend extends Backend {
  readonly queries: Queries;
  readonly listen: NonNullable<Backend["listen"]>;
  readonly upload: NonNullable<Backend["upload"]>;
}

// An address has its limits: many ids are asked for in several calls. What is true of all of them was true at the earliest.
async function inParts(
  ids: readonly string[],
  get: (ids: readonly string[]) => Promise<QueryShapes["records.get"]["answer"]>,
): Promise<QueryShapes["records.get"]["answer"]> {
  const parts = Array.from({ length: Math.max(1, Math.ceil(ids.length / idsPerCall)) }, (_, at) =>
    ids.slice(at * idsPerCall, (at + 1) * idsPerCall),
  );
  const found = await Promise.all(parts.map(get));
  return { records: found.flatMap(({ records }) => records), asOf: Math.min(...found.map(({ asOf }) => asOf)) };
}

const idsPerCall = 100;

/** Speaks the HTTP contract; which commands are offered is the session's word. */
export function restBackend(options: RestBackendOptions): RestBackend {
  const ask =
    <Q extends QueryName>(name: Q) =>
    async (input: QueryShapes[Q]["input"], { signal }: CallOptions = {}): Promise<QueryShapes[Q]["answer"]> =>
      asAnswer(name, await callJson(options, { method: "GET", path: queryPath(name, input), signal }));

  const give =
    (type: CommandType) =>
    async (command: AnyCommand, { signal }: CallOptions = {}) => {
      const { key, id, input, saw, rulesVersion } = command;
      const body = JSON.stringify({ input, rulesVersion, ...(saw && { saw }) });
      const headers = { "Content-Type": "application/json", "Idempotency-Key": key };
      return asEvent(await callJson(options, { method: "POST", path: commandPath(type, id), headers, body, signal }));
    };

  return {
    spec: 1,
    queries: {
      "workspace.get": ask("workspace.get"),
      "interactions.list": ask("interactions.list"),
      "interactions.count": ask("interactions.count"),
      "records.get": (input, call) => inParts(input.ids, (ids) => ask("records.get")({ ids }, call)),
      "thread.get": ask("thread.get"),
      "posts.list": ask("posts.list"),
      "command.get": ask("command.get"),
    },
    commands: Object.fromEntries(commandTypes.filter(isRoutable).map((type) => [type, give(type)])) satisfies Commands,
    listen: restFeed(options),
    upload: restUploads(options),
  };
}
