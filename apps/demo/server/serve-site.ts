import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".gif": "image/gif",
  ".mp4": "video/mp4",
  ".woff2": "font/woff2",
};

/** Files of a folder; what is no file is a page of the site. */
export function siteFiles(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return new Response("Not allowed", { status: 405 });
    const path = pathIn(request);
    const wanted = path === undefined ? undefined : normalize(join(folder, path));
    const within = wanted !== undefined && wanted.startsWith(folder + sep) && extname(wanted) !== "";
    const found = within ? await readFile(wanted).catch(() => undefined) : undefined;
    if (within && !found) return new Response("Not found", { status: 404 });
    const type = found && wanted ? (types[extname(wanted)] ?? "application/octet-stream") : types[".html"];
    const body = found ?? (await readFile(join(folder, "index.html")));
    return new Response(request.method === "HEAD" ? null : new Uint8Array(body), {
      headers: {
        "Content-Type": type ?? "application/octet-stream",
        "X-Content-Type-Options": "nosniff",
        // The build names scripts and styles by what is in them.
        "Cache-Control": path?.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      },
    });
  };
}

function pathIn({ url }: Request): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
}
