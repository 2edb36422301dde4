import { z } from "@hono/zod-openapi";
import type { UploadStart } from "@tidewire/core/backend";
import { BackendError } from "@tidewire/core/basics";
import { readJson, refuseLength } from "./http-body.js";
import { shaped, type Site } from "./http-site.js";
import { contentDigest } from "./content-digest.js";
import { bytesOf, longestSilence } from "./media-stream.js";
import type { MediaStore } from "./media-store.js";
import { answers } from "./open-api.js";

// Parts are of the store's size; this only bounds what is read before the store counts.
const largestPart = 64 * 1024 * 1024;

const start: z.ZodType<UploadStart> = z.strictObject({
  name: z.string().min(1).max(255),
  bytes: z.number().int().min(1),
});
const partIndex: z.ZodType<number> = z.coerce.number().int().min(0).max(100_000);

/** Files in parts, so that a broken line costs a part and not the file. */
export function addUploadRoutes({ app, mediaStore, admit }: Site): void {
  const { openAPIRegistry: registry } = app;
  const id = { in: "path", name: "id", required: true, schema: { type: "string" } } as const;
  const index = { in: "path", name: "index", required: true, schema: { type: "integer", minimum: 0 } } as const;
  const digest = {
    in: "header",
    name: "Content-Digest",
    required: false,
    schema: { type: "string" },
    description: "`sha-256=:…:` of this part (RFC 9530).",
  } as const;
  const tags = ["uploads"];
  const startSchema = {
    type: "object" as const,
    required: ["name", "bytes"],
    additionalProperties: false,
    properties: {
      name: { type: "string" as const, minLength: 1, maxLength: 255 },
      bytes: { type: "integer" as const, minimum: 1 },
    },
  };
  registry.registerPath({
    method: "post",
    path: "/uploads",
    operationId: "upload.begin",
    tags,
    request: { body: { required: true, content: { "application/json": { schema: startSchema } } } },
    responses: answers("UploadState", "Where to go on: send the parts in order."),
  });
  registry.registerPath({
    method: "get",
    path: "/uploads/{id}",
    operationId: "upload.resume",
    tags,
    parameters: [id],
    responses: answers("UploadState", "How far it came."),
  });
  registry.registerPath({
    method: "put",
    path: "/uploads/{id}/parts/{index}",
    operationId: "upload.part",
    tags,
    parameters: [id, index, digest],
    request: {
      body: {
        required: true,
        content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      },
    },
    responses: answers("UploadState", "How far it came; a part that is here already is not written again."),
  });
  registry.registerPath({
    method: "post",
    path: "/uploads/{id}/finish",
    operationId: "upload.finish",
    tags,
    parameters: [id],
    responses: answers("MediaRef", "The file, as its bytes say."),
  });

  app.post("/uploads", async (c) => {
    const caller = await admit(c.req.raw);
    const store = present(mediaStore);
    return c.json(await store.begin(caller, shaped(start, await readJson(c.req.raw))));
  });
  app.get("/uploads/:id", async (c) => {
    const caller = await admit(c.req.raw);
    return c.json(await present(mediaStore).resume(caller, c.req.param("id")));
  });
  app.put("/uploads/:id/parts/:index", async (c) => {
    refuseLength(c.req.raw, largestPart);
    const caller = await admit(c.req.raw);
    const which = shaped(partIndex, c.req.param("index"), "/index");
    const digest = c.req.header("Content-Digest");
    const bytes = bytesOf(c.req.raw.body, longestSilence);
    return c.json(
      await present(mediaStore).part(
        caller,
        c.req.param("id"),
        which,
        digest === undefined ? bytes : digested(bytes, digest),
      ),
    );
  });
  app.post("/uploads/:id/finish", async (c) => {
    const caller = await admit(c.req.raw);
    return c.json(await present(mediaStore).finish(caller, c.req.param("id")));
  });
}

// The last word comes before the store calls the part written: a part that was damaged on its way is not kept.
async function* digested(bytes: AsyncIterable<Uint8Array>, told: string): AsyncIterable<Uint8Array> {
  const parts: BlobPart[] = [];
  for await (const each of bytes) {
    parts.push(new Uint8Array(each));
    yield each;
  }
  const digest = await contentDigest(new Blob(parts));
  if (!told.includes(digest))
    throw new BackendError("invalid", {
      detail: "The bytes are not those that were sent.",
      errors: [{ pointer: "/bytes", code: "upload.checksum" }],
    });
}

function present(store: MediaStore | undefined): MediaStore {
  if (!store) throw new BackendError("not-found", { detail: "This server keeps no files." });
  return store;
}
