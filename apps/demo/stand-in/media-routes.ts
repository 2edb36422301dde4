import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { param, type App } from "./environment.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

interface Range {
  start: number;
  end: number;
}

function rangeOf(header: string | undefined, size: number): Range | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const start = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === "" || match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start <= end ? { start, end } : undefined;
}

/** Stored files, with ranges because a browser will not play a film without them. */
export function addMediaRoutes(app: App, world: World): void {
  app.get("/media/:id", async (c) => {
    const media = world.state.media.get(param(c, "id"));
    const path = media && join(world.mediaFolder, media.id);
    const size = path === undefined ? undefined : (await stat(path).catch(() => undefined))?.size;
    if (!media || path === undefined || size === undefined)
      throw new Refusal(404, "media_unknown", "There is no such file.");
    const range = rangeOf(c.req.header("range"), size);
    const headers: Record<string, string> = {
      "Content-Type": media.mime,
      "Content-Length": String(range ? range.end - range.start + 1 : size),
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Accept-Ranges": "bytes",
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
    };
    if (range) headers["Content-Range"] = `bytes ${range.start}-${range.end}/${size}`;
    const stream = Readable.toWeb(createReadStream(path, range));
    return c.body(stream as ReadableStream, range ? 206 : 200, headers);
  });
}
