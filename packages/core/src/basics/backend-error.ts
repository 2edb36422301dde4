/** The closed list of what can go wrong between a client and its backend. */
export type BackendErrorCode =
  | "network"
  | "timeout"
  | "aborted"
  | "unavailable"
  | "overloaded"
  | "rate-limited"
  | "in-progress"
  | "unauthenticated"
  | "csrf"
  | "forbidden"
  | "not-found"
  | "gone"
  | "precondition-required"
  | "version-conflict"
  | "newer-reply"
  | "already-assigned"
  | "already-claimed"
  | "idempotency-missing"
  | "idempotency-mismatch"
  | "invalid"
  | "text-too-long"
  | "media-type"
  | "media-size"
  | "media-broken"
  | "too-large"
  | "bad-json"
  | "unsupported-type"
  | "cursor-expired"
  | "channel-disconnected"
  | "channel-needs-rights"
  | "provider-rejected"
  | "provider-limited"
  | "provider-down"
  | "outcome-unknown"
  | "outdated-client"
  | "storage-unavailable"
  | "storage-full"
  | "internal";

/** Every way a backend can fail, with the HTTP status that carries it (0: never over HTTP) and whether a machine may try again. */
export const backendErrors: Readonly<Record<BackendErrorCode, { readonly status: number; readonly retry: boolean }>> = {
  network: { status: 0, retry: true },
  timeout: { status: 0, retry: true },
  aborted: { status: 0, retry: true },
  unavailable: { status: 503, retry: true },
  overloaded: { status: 503, retry: true },
  "rate-limited": { status: 429, retry: true },
  "in-progress": { status: 409, retry: true },
  unauthenticated: { status: 401, retry: false },
  csrf: { status: 403, retry: false },
  forbidden: { status: 403, retry: false },
  "not-found": { status: 404, retry: false },
  gone: { status: 410, retry: false },
  "precondition-required": { status: 428, retry: false },
  "version-conflict": { status: 412, retry: false },
  "newer-reply": { status: 409, retry: false },
  "already-assigned": { status: 409, retry: false },
  "already-claimed": { status: 409, retry: false },
  "idempotency-missing": { status: 400, retry: false },
  "idempotency-mismatch": { status: 422, retry: false },
  invalid: { status: 422, retry: false },
  "text-too-long": { status: 422, retry: false },
  "media-type": { status: 422, retry: false },
  "media-size": { status: 422, retry: false },
  "media-broken": { status: 422, retry: false },
  "too-large": { status: 413, retry: false },
  "bad-json": { status: 400, retry: false },
  "unsupported-type": { status: 415, retry: false },
  "cursor-expired": { status: 410, retry: false },
  "channel-disconnected": { status: 409, retry: false },
  "channel-needs-rights": { status: 409, retry: false },
  "provider-rejected": { status: 422, retry: false },
  "provider-limited": { status: 429, retry: true },
  "provider-down": { status: 503, retry: true },
  "outcome-unknown": { status: 202, retry: false },
  "outdated-client": { status: 409, retry: false },
  "storage-unavailable": { status: 0, retry: false },
  "storage-full": { status: 0, retry: false },
  internal: { status: 500, retry: true },
};

/** One field that was refused, as a JSON pointer into what was sent. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
}

/** What else a failure knows. */
export interface BackendErrorFacts {
  /** What happened and what to do, for the developer who reads a log; never shown to people as it is. */
  readonly detail?: string;
  /** The reason of `can` or of a check, e.g. `role`. */
  readonly reason?: string;
  /** The rule behind the reason, e.g. `contributor`. */
  readonly rule?: string;
  readonly retryAfterSeconds?: number;
  readonly errors?: readonly FieldProblem[];
  /** The records as they are now, for a conflict that shows both versions. */
  readonly current?: readonly unknown[];
  readonly requestId?: string;
}

/** The one error a backend rejects with. */
export class BackendError extends Error {
  override readonly name = "BackendError";
  readonly code: BackendErrorCode;
  readonly facts: BackendErrorFacts;

  constructor(code: BackendErrorCode, facts: BackendErrorFacts = {}, cause?: unknown) {
    super(facts.detail ?? code, cause === undefined ? undefined : { cause });
    this.code = code;
    this.facts = facts;
  }

  /** Whether the same call with the same key may be made again by a machine. */
  get retry(): boolean {
    return backendErrors[this.code].retry;
  }
}

/** Whether a word is one of the closed list. */
export function isBackendErrorCode(code: unknown): code is BackendErrorCode {
  return typeof code === "string" && Object.hasOwn(backendErrors, code);
}

/** Any failure as a `BackendError`: what is not one becomes `internal`, an abort becomes `aborted`. */
export function asBackendError(error: unknown): BackendError {
  if (error instanceof BackendError) return error;
  const aborted = error instanceof Error && error.name === "AbortError";
  return new BackendError(aborted ? "aborted" : "internal", { detail: String(error) }, error);
}
