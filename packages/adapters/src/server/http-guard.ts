import { BackendError } from "@tidewire/core/basics";
import type { Caller } from "./engine-port.js";
import { clientHeader } from "./http-paths.js";

/** Who a request comes from, as the host knows; `null` for nobody. */
export type Authenticate = (request: Request) => Caller | null | Promise<Caller | null>;

export interface GuardOptions {
  readonly authenticate: Authenticate;
  /** Web origins, beside the server's own, whose pages may call. */
  readonly origins: readonly string[];
  /** Whether a write that comes with cookies must prove that one of our pages sent it. */
  readonly csrf: boolean;
}

/** The caller of a request, after everything that is asked of a request before its body. */
export async function admit(request: Request, { authenticate, origins, csrf }: GuardOptions): Promise<Caller> {
  const caller = await authenticate(request);
  if (!caller) throw new BackendError("unauthenticated", { detail: "Sign in and send the request again." });
  if (csrf && !isRead(request) && request.headers.has("Cookie")) refuseForeign(request, origins);
  return caller;
}

function isRead({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}

// A form or an image on a foreign page can send neither a header of its own nor a false origin.
function refuseForeign({ headers, url }: Request, origins: readonly string[]): void {
  const origin = headers.get("Origin");
  const site = headers.get("Sec-Fetch-Site");
  const isListed = origin !== null && origins.includes(origin);
  const isOwn =
    site === null
      ? origin === null || isSameHost(origin, headers.get("Host") ?? new URL(url).host)
      : site === "same-origin" || site === "none";
  if (!headers.has(clientHeader) || !(isOwn || isListed)) {
    throw new BackendError("csrf", {
      detail: `A write with cookies needs the header ${clientHeader} and a page on a known origin.`,
    });
  }
}

function isSameHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
