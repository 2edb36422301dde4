import { z } from "@hono/zod-openapi";
import { BackendError } from "@tidewire/core/basics";
import { commandTypes, type AnyCommand, type CommandType } from "@tidewire/core/commands";
import { readJson } from "./http-body.js";
import { refuseMalformed } from "./http-json.js";
import { commandRoute, isRoutable } from "./http-paths.js";
import { shaped, type Site } from "./http-site.js";
import { inputShapes } from "./input-shapes.js";
import { answers, componentName, reference } from "./open-api.js";
import { id as idShape } from "./value-shapes.js";

const envelope = z.strictObject({
  input: z.unknown(),
  saw: z.record(z.string().max(64), z.unknown()).exactOptional(),
  rulesVersion: z.number().int().min(0),
});

/** The commands that have an address. */
export const routableCommands: readonly CommandType[] = commandTypes.filter(isRoutable);

/** One route for each command: `POST /interaction/{id}/resolve`. */
export function addCommandRoutes({ app, engine, admit }: Site): void {
  for (const type of routableCommands) {
    const path = commandRoute(type);
    app.openAPIRegistry.registerPath(described(type, path));
    app.post(path.replace("{id}", ":id"), async (c) => {
      const caller = await admit(c.req.raw);
      const key = keyOf(c.req.header("Idempotency-Key"));
      const { input, saw, rulesVersion } = shaped(envelope, await readJson(c.req.raw));
      const id = shaped(idShape, c.req.param("id"), "/id");
      refuseMalformed(id, "/id");
      const checked = shaped<unknown>(inputShapes[type], input, "/input");
      // The border where a type is believed: `inputShapes[type]` has just proved that this input belongs to this type.
      const command = {
        key,
        type,
        id,
        input: checked,
        rulesVersion,
        by: caller.memberId,
        at: "",
        ...(saw && { saw }),
      } as AnyCommand;
      return c.json(await engine.execute(caller, command));
    });
  }
}

// Structured fields put strings in quotes; both forms are heard.
function keyOf(header: string | undefined): string {
  const key = header?.replace(/^"(.*)"$/, "$1");
  if (key === undefined || key === "")
    throw new BackendError("idempotency-missing", { detail: "Send a key of your own in the header Idempotency-Key." });
  if (!/^[!#-[\]-~]{1,255}$/.test(key)) {
    throw new BackendError("invalid", {
      detail: "An Idempotency-Key has 1 to 255 visible ASCII characters, quotes and backslashes apart.",
      errors: [{ pointer: "/key", code: "invalid-format" }],
    });
  }
  return key;
}

function described(type: CommandType, path: string): Parameters<Site["app"]["openAPIRegistry"]["registerPath"]>[0] {
  const [kind = ""] = type.split(".");
  const text = { type: "string", minLength: 1, maxLength: 255 } as const;
  const body = {
    type: "object" as const,
    required: ["input", "rulesVersion"] as string[],
    additionalProperties: false,
    properties: {
      input: reference(componentName(type, "Input")),
      saw: {
        type: "object" as const,
        description: "The fields that the command relies on, as they were shown.",
        additionalProperties: {},
      },
      rulesVersion: { type: "integer" as const, minimum: 0 },
    },
  };
  return {
    method: "post",
    path,
    operationId: type,
    tags: [kind],
    parameters: [
      { in: "path", name: "id", required: true, schema: text, description: `The ${kind} it is about.` },
      {
        in: "header",
        name: "Idempotency-Key",
        required: true,
        schema: text,
        description: "One effect per key, however often it is heard; kept for 7 days.",
      },
    ],
    request: { body: { required: true, content: { "application/json": { schema: body } } } },
    responses: answers("FeedEvent", "What happened; the same event comes in the feed."),
  };
}
