import {
  asBackendError,
  BackendError,
  backendErrors,
  isBackendErrorCode,
  type BackendErrorCode,
  type BackendErrorFacts,
} from "@tidewire/core/basics";

/** A failure on the wire, after RFC 9457. */
export interface ProblemDetails extends BackendErrorFacts {
  readonly type: `urn:tidewire:problem:${BackendErrorCode}`;
  readonly title: string;
  readonly status: number;
  readonly code: BackendErrorCode;
  readonly retryable: boolean;
}

export const problemMediaType = "application/problem+json";

/** A failure as it may leave the house: an unexpected one says nothing but its number. */
export function problemOf(error: unknown, requestId: string): ProblemDetails {
  const { code: own, facts } = asBackendError(error);
  // What has no status happens on the client's side only; seen here, it is a fault of ours.
  const code = backendErrors[own].status === 0 ? "internal" : own;
  const { status, retry } = backendErrors[code];
  const { detail: _, ...rest } = facts;
  const told = code === "internal" ? {} : facts.detail === undefined ? rest : facts;
  return {
    type: `urn:tidewire:problem:${code}`,
    title: code.replaceAll("-", " "),
    status,
    code,
    retryable: retry,
    ...told,
    requestId,
  };
}

/** The answer that carries a failure. */
export function problemResponse(error: unknown, requestId: string): Response {
  const problem = problemOf(error, requestId);
  const headers = new Headers({
    "Content-Type": problemMediaType,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Request-Id": requestId,
  });
  if (problem.retryAfterSeconds !== undefined) headers.set("Retry-After", String(Math.ceil(problem.retryAfterSeconds)));
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** A failure read back from the wire; `undefined` where it is none of ours. */
export function errorFromProblem(body: unknown): BackendError | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { code, detail, reason, rule, retryAfterSeconds, errors, current, requestId } = body as Record<string, unknown>;
  if (!isBackendErrorCode(code)) return undefined;
  return new BackendError(code, {
    ...(typeof detail === "string" && { detail }),
    ...(typeof reason === "string" && { reason }),
    ...(typeof rule === "string" && { rule }),
    ...(typeof retryAfterSeconds === "number" && { retryAfterSeconds }),
    ...(Array.isArray(errors) && { errors: errors.filter(isFieldProblem) }),
    ...(Array.isArray(current) && { current }),
    ...(typeof requestId === "string" && { requestId }),
  });
}

function isFieldProblem(it: unknown): it is { pointer: string; code: string } {
  const { pointer, code } = (it ?? {}) as Record<string, unknown>;
  return typeof pointer === "string" && typeof code === "string";
}
