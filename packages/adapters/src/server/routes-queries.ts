import { queryNames, type Queries, type QueryName } from "@tidewire/core/backend";
import { BackendError } from "@tidewire/core/basics";
import type { z } from "@hono/zod-openapi";
import type { Caller, Engine } from "./engine-port.js";
import { checkJson, refuseMalformed } from "./http-json.js";
import { absent, queryRoutes, type Parameter } from "./http-paths.js";
import { shaped, type Site } from "./http-site.js";
import { answers, componentName, fieldSchema } from "./open-api.js";
import { queryShapes } from "./query-shapes.js";

/** One route for each query. */
export function addQueryRoutes({ app, engine, admit }: Site): void {
  for (const name of queryNames) {
    const { path, parameters } = queryRoutes[name];
    const fields = Object.entries<Parameter>(parameters);
    app.openAPIRegistry.registerPath(described(name, path, fields));
    app.get(path.replace(/\{(\w+)\}/, ":$1"), async (c) => {
      const caller = await admit(c.req.raw);
      const search = new URL(c.req.url).searchParams;
      const input = Object.fromEntries(
        fields
          .map(
            ([field, kind]) =>
              [
                field,
                read(field, kind, kind === "path" ? c.req.param(field) : (search.get(field) ?? undefined)),
              ] as const,
          )
          .filter(([, value]) => value !== undefined),
      );
      return c.json(await ask(engine, caller, name, input, c.req.raw.signal));
    });
  }
}

async function ask<Q extends QueryName>(
  engine: Engine,
  caller: Caller,
  name: Q,
  input: unknown,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<Queries[Q]>>> {
  const checked = shaped(queryShapes[name] as z.ZodType<Parameters<Queries[Q]>[0]>, input);
  const query = engine.queriesFor(caller)[name] as (
    asked: typeof checked,
    options: { signal: AbortSignal },
  ) => ReturnType<Queries[Q]>;
  return await query(checked, { signal });
}

function read(field: string, kind: Parameter, text: string | undefined): unknown {
  if (text === undefined || text === "") return absent[field];
  refuseMalformed(text, `/${field}`);
  if (kind === "number") return Number(text);
  return kind === "json" ? parsed(text, field) : text;
}

function parsed(text: string, field: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new BackendError("bad-json", { detail: `The parameter ${field} is not JSON.` }, cause);
  }
  checkJson(value);
  return value;
}

function described(
  name: QueryName,
  path: string,
  fields: readonly (readonly [string, Parameter])[],
): Parameters<Site["app"]["openAPIRegistry"]["registerPath"]>[0] {
  return {
    method: "get",
    path,
    operationId: name,
    tags: ["queries"],
    parameters: fields.map(([field, kind]) => {
      const schema = fieldSchema(name, field);
      const place = {
        in: kind === "path" ? "path" : "query",
        name: field,
        required: kind === "path" || (kind === "json" && !isOptional(field)),
      } as const;
      return kind === "json" ? { ...place, content: { "application/json": { schema } } } : { ...place, schema };
    }),
    responses: answers(componentName(name, "Answer"), "What was asked for, as the caller may see it."),
  };
}

function isOptional(field: string): boolean {
  return field in absent || field === "channelIds" || field === "statuses";
}
