import { BackendError, second, type BackendErrorCode } from "@tidewire/core/basics";
import { clientHeader } from "../server/http-paths.js";
import { errorFromProblem, problemMediaType } from "../server/problem-details.js";
import { retryAfterOf } from "./retry-after.js";

/** Headers for every call, e.g. who is signed in; asked anew each time. */
export type RestHeaders = HeadersInit | (() => HeadersInit | Promise<HeadersInit>);

/** Where calls go, and how. */
export interface RestOptions {
  /** The server's address, without a slash at the end. */
  readonly url: string;
  readonly headers?: RestHeaders;
  /** By default the surroundings' own. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Whether the browser's cookies for the server go along; by default only to the page's own origin. */
  readonly credentials?: RequestCredentials;
}

export interface RestCall {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutSeconds?: number;
}

/** After how long an unanswered call is given up. */
export const callTimeoutSeconds = 30;

const codeByStatus: Readonly<Record<number, BackendErrorCode>> = {
  400: "invalid",
  401: "unauthenticated",
  403: "forbidden",
  404: "not-found",
  408: "unavailable",
  409: "in-progress",
  410: "gone",
  412: "version-conflict",
  413: "too-large",
  415: "unsupported-type",
  422: "invalid",
  425: "unavailable",
  428: "precondition-required",
  429: "rate-limited",
  502: "unavailable",
  503: "unavailable",
  504: "unavailable",
};

/** One call, answered with JSON or failing with a `BackendError`. */
export async function callJson(options: RestOptions, call: RestCall): Promise<unknown> {
  if (call.signal?.aborted) throw new BackendError("aborted");
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), (call.timeoutSeconds ?? callTimeoutSeconds) * second);
  const signal = call.signal ? AbortSignal.any([call.signal, timeout.signal]) : timeout.signal;
  try {
    // A `fetch` that is handed in may not know of signals: the call ends all the same.
    return await Promise.race([answered(options, { ...call, signal }), endOf(signal)]);
  } catch (error) {
    if (call.signal?.aborted) throw new BackendError("aborted", {}, error);
    if (timeout.signal.aborted)
      throw new BackendError(
        "timeout",
        { detail: `No answer within ${call.timeoutSeconds ?? callTimeoutSeconds} seconds.` },
        error,
      );
    // What `fetch` itself rejects with says nothing of the server: the line is broken.
    throw error instanceof BackendError ? error : new BackendError("network", { detail: String(error) }, error);
  } finally {
    clearTimeout(timer);
  }
}

async function answered(options: RestOptions, call: RestCall): Promise<unknown> {
  const response = await send(options, call);
  const text = await response.text();
  if (!response.ok || mediaTypeOf(response) === problemMediaType) throw failureOf(response, text);
  return parsed(response, text);
}

function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(new Error("ended"));
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
  });
}

/** One request on its way; rejects as `fetch` does. */
export async function send(
  { url, headers, fetch: given, credentials }: RestOptions,
  { method, path, headers: own, body, signal }: RestCall,
): Promise<Response> {
  const all = new Headers(typeof headers === "function" ? await headers() : headers);
  all.set("Accept", "application/json");
  all.set(clientHeader, "1");
  for (const [name, value] of Object.entries(own ?? {})) all.set(name, value);
  const request = new Request(address(url, path), {
    method,
    headers: all,
    cache: "no-store",
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
    ...(credentials && { credentials }),
  });
  return await (given ?? fetch)(request);
}

/** What an answer that is a failure means. */
export function failureOf(response: Response, text: string): BackendError {
  const retryAfterSeconds = retryAfterOf(response.headers.get("Retry-After"), Date.now());
  const told = errorFromProblem(json(text));
  const code =
    codeByStatus[response.status] ?? (response.status >= 400 && response.status < 500 ? "invalid" : "internal");
  const { code: known, facts } = told ?? new BackendError(code, { detail: `The server answered ${response.status}.` });
  return new BackendError(known, { ...(retryAfterSeconds !== undefined && { retryAfterSeconds }), ...facts });
}

// A page of somebody's Wi-Fi, a proxy's error page, a line cut in the middle: not the server's word, and worth another try.
function parsed(response: Response, text: string): unknown {
  const value = mediaTypeOf(response) === "application/json" ? json(text) : undefined;
  if (value === undefined)
    throw new BackendError("network", {
      detail: `The answer is not the server's JSON (${response.status}, ${mediaTypeOf(response) || "no type"}).`,
    });
  return value;
}

function mediaTypeOf({ headers }: Response): string {
  return (headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// A relative address is the page's own server.
function address(url: string, path: string): string {
  const whole = `${url.replace(/\/+$/, "")}${path}`;
  return URL.canParse(whole) ? whole : new URL(whole, globalThis.location?.href).href;
}
