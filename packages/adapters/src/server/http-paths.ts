import type { QueryName, QueryShapes } from "@tidewire/core/backend";
import { isCommandType, leastRole, type CommandType } from "@tidewire/core/commands";

/** How one field of a query's input travels: in the path, as plain text, as a number, or as JSON in a parameter of its own. */
export type Parameter = "path" | "text" | "number" | "json";

type Parameters<Q extends QueryName> = { readonly [F in keyof QueryShapes[Q]["input"] & string]-?: Parameter };

/** The address of each query, and how its input is written into it. */
export const queryRoutes: { readonly [Q in QueryName]: { readonly path: string; readonly parameters: Parameters<Q> } } =
  {
    "workspace.get": { path: "/workspace", parameters: {} },
    "interactions.list": { path: "/interactions", parameters: { filter: "json", cursor: "text", limit: "number" } },
    "interactions.count": { path: "/interactions/count", parameters: { filters: "json" } },
    "records.get": { path: "/records", parameters: { ids: "json" } },
    "thread.get": {
      path: "/threads/{interactionId}",
      parameters: { interactionId: "path", cursor: "text", limit: "number" },
    },
    "posts.list": {
      path: "/posts",
      parameters: { from: "text", to: "text", channelIds: "json", statuses: "json", cursor: "text", limit: "number" },
    },
    "command.get": { path: "/commands/{key}", parameters: { key: "path" } },
  };

/** The header a client of ours sends with every call; a foreign page cannot, without asking first. */
export const clientHeader = "X-Tidewire";

/** What a parameter means that is not there. */
export const absent: Readonly<Record<string, unknown>> = { filter: {}, cursor: null, from: null, to: null, limit: 50 };

/** Whether a command can be given from outside; timers and networks have no address. */
export function isRoutable(type: string): type is CommandType {
  return isCommandType(type) && leastRole(type) !== "system";
}

/** `interaction.resolve` is `/interaction/{id}/resolve`. */
export function commandRoute(type: CommandType): string {
  const [kind, verb] = type.split(".");
  return `/${kind}/{id}/${verb}`;
}

/** The address of a command on a record. */
export function commandPath(type: CommandType, id: string): string {
  return commandRoute(type).replace("{id}", () => encodeURIComponent(id));
}

/** The address of a query with its input. */
export function queryPath(name: QueryName, input: object): string {
  const { path, parameters } = queryRoutes[name];
  const kinds: Readonly<Record<string, Parameter>> = parameters;
  const search = new URLSearchParams();
  let address = path;
  for (const [field, value] of Object.entries(input)) {
    const kind = kinds[field];
    if (kind === undefined || value === undefined || value === null) continue;
    if (kind === "path") address = address.replace(`{${field}}`, () => encodeURIComponent(String(value)));
    else search.set(field, kind === "json" ? JSON.stringify(value) : String(value));
  }
  return search.size > 0 ? `${address}?${search}` : address;
}
