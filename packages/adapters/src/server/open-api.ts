import { z, type RouteConfig } from "@hono/zod-openapi";
import type { CommandType } from "@tidewire/core/commands";
import type { QueryName } from "@tidewire/core/backend";
import { answerShapes, feedEvent, problem, uploadState } from "./answer-shapes.js";
import { inputShapes } from "./input-shapes.js";
import { problemMediaType } from "./problem-details.js";
import { queryShapes } from "./query-shapes.js";
import { recordShapes } from "./record-shapes.js";
import { interactionFilter } from "./query-shapes.js";
import { mediaRef, person } from "./value-shapes.js";

/** A JSON Schema, as far as we read it. */
type Schemas = Record<string, unknown>;
interface Reference {
  readonly $ref: string;
}

const address = (name: string) => `#/components/schemas/${name}`;

/** The component that a name stands for. */
export function reference(name: string): Reference {
  return { $ref: address(name) };
}

/** `interaction.addTag` as the name of a component. */
export function componentName(name: CommandType | QueryName, of: "Input" | "Answer"): string {
  return name.replaceAll(/(^|\.)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()) + of;
}

/** Every shape that crosses the wire, as JSON Schema by name. */
export function schemaComponents(commands: readonly CommandType[]): Readonly<Record<string, Schemas>> {
  const registry = z.registry<{ id: string }>();
  const add = (id: string, shape: z.ZodType) => registry.has(shape) || registry.add(shape, { id });
  for (const [kind, shape] of Object.entries(recordShapes)) add(kind.charAt(0).toUpperCase() + kind.slice(1), shape);
  add("MediaRef", mediaRef);
  add("Person", person);
  add("InteractionFilter", interactionFilter);
  add("FeedEvent", feedEvent);
  add("UploadState", uploadState);
  add("Problem", problem);
  for (const [name, shape] of Object.entries(answerShapes)) add(componentName(name as QueryName, "Answer"), shape);
  const shared = new Map(commands.map((type) => [type, inputShapes[type]]));
  // A shape that several commands share is told for each of them, as each may change alone.
  for (const [type, shape] of shared) add(componentName(type, "Input"), shape.clone());
  const { schemas } = z.toJSONSchema(registry, { uri: address, io: "input" });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, schema]),
  );
}

/** One field of a query's input as JSON Schema. */
export function fieldSchema(name: QueryName, field: string): Schemas {
  return { ...(z.toJSONSchema(queryShapes[name], { io: "input" }).properties?.[field] as Schemas | undefined) };
}

/** An answer in JSON, and the failures every operation may answer with. */
export function answers(name: string, description: string): RouteConfig["responses"] {
  return {
    200: { description, content: { "application/json": { schema: reference(name) } } },
    default: failure,
  };
}

export const failure: RouteConfig["responses"][string] = {
  description: "A failure, with a code of the closed list.",
  content: { [problemMediaType]: { schema: reference("Problem") } },
};
