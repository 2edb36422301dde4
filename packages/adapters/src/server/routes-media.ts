import { BackendError } from "@tidewire/core/basics";
import type { Site } from "./http-site.js";
import { contentTypes } from "./media-content-types.js";
import { failure } from "./open-api.js";

/** `GET /media/{key}`: a file to whoever has its key, as a network that fetches it can't sign in. */
export function addMediaRoute({ app, mediaStore }: Site): void {
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/media/{key}",
    operationId: "media.read",
    tags: ["uploads"],
    security: [],
    parameters: [
      {
        in: "path",
        name: "key",
        required: true,
        schema: { type: "string" },
        description: "Cannot be guessed; it is all that is asked for.",
      },
      { in: "header", name: "Range", required: false, schema: { type: "string" } },
    ],
    responses: {
      200: { description: "The file.", content: { "*/*": { schema: { type: "string", format: "binary" } } } },
      206: {
        description: "The part that was asked for.",
        content: { "*/*": { schema: { type: "string", format: "binary" } } },
      },
      304: { description: "It has not changed." },
      416: { description: "There is no such part." },
      default: failure,
    },
  });
  app.get("/media/:key", async (c) => {
    const found = await mediaStore?.read(c.req.param("key"));
    if (!found) throw new BackendError("not-found", { detail: "There is no such file." });
    const { media, size, sha256 } = found;
    const shown = media.kind === "image" || media.kind === "video" || media.kind === "audio";
    const headers = {
      "Content-Type": contentTypes[media.type],
      // What somebody uploaded must never run as a page of ours.
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Content-Disposition": `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encodedName(media.name)}`,
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": "private, max-age=31536000, immutable",
      "Accept-Ranges": "bytes",
      ETag: `"${sha256}"`,
    };
    if (c.req.header("If-None-Match") === headers.ETag) return new Response(null, { status: 304, headers });
    const range = rangeOf(c.req.header("Range"), size);
    if (range === "none") return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${size}` } });
    const { start, end } = range ?? { start: 0, end: size };
    const sized = {
      ...headers,
      "Content-Length": String(end - start),
      ...(range && { "Content-Range": `bytes ${start}-${end - 1}/${size}` }),
    };
    return new Response(c.req.method === "HEAD" ? null : found.bytes(start, end), {
      status: range ? 206 : 200,
      headers: sized,
    });
  });
}

/** The one range that is asked for, `none` where it lies outside; several at once, or anything odd, means the whole file. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | "none" | undefined {
  const [whole, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (whole === undefined || (from === "" && to === "")) return undefined;
  if (from === "") return Number(to) === 0 ? "none" : { start: Math.max(0, size - Number(to)), end: size };
  const start = Number(from);
  const end = to === "" ? size : Math.min(size, Number(to) + 1);
  if (start >= size) return "none";
  return end <= start ? undefined : { start, end };
}

// Quotes, line ends and percent signs would end the header's value or begin another header.
function encodedName(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, "")).replaceAll(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
