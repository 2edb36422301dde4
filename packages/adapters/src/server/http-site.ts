import type { OpenAPIHono } from "@hono/zod-openapi";
import { BackendError } from "@tidewire/core/basics";
import type { z } from "zod";
import type { Caller, Engine } from "./engine-port.js";
import { escaped } from "./http-json.js";
import type { MediaStore } from "./media-store.js";

/** What routes are added to, and what they stand on. */
export interface Site {
  readonly app: OpenAPIHono;
  readonly engine: Engine;
  readonly mediaStore: MediaStore | undefined;
  /** The caller, or a refusal. */
  readonly admit: (request: Request) => Promise<Caller>;
}

/** A value of a shape, or a refusal that points at each field that does not fit. */
export function shaped<T>(shape: z.ZodType<T>, value: unknown, pointer = ""): T {
  const { success, data, error } = shape.safeParse(value);
  if (success) return data;
  const errors = error.issues.slice(0, 20).map(({ path, code }) => ({
    pointer: pointer + path.map((step) => `/${escaped(String(step))}`).join(""),
    code: code.replaceAll("_", "-"),
  }));
  throw new BackendError("invalid", { detail: "What was sent does not have the shape that is asked for.", errors });
}
