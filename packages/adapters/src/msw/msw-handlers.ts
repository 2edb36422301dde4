import { http, type HttpHandler } from "msw";
import type { TidewireServer } from "../server/create-server.js";

/** Handlers that answer every call under an address with a server that runs in the same process or page. */
export function mswHandlers(server: Pick<TidewireServer, "fetch">, baseUrl: string): HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, "");
  const basePath = new URL(base, globalThis.location?.href).pathname.replace(/\/$/, "");
  return [http.all(`${base}/*`, ({ request }) => server.fetch(request, { basePath }))];
}
