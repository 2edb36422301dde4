import { BackendError } from "@tidewire/core/basics";

const passing: ReadonlySet<string> = new Set(["40001", "40P01"]);
const crowded: ReadonlySet<string> = new Set(["53300", "53400", "55P03", "57014"]);
const away: ReadonlySet<string> = new Set([
  "57P01",
  "57P02",
  "57P03",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
  "ENOTFOUND",
]);

/** Whether the same transaction may be tried again at once: two got in each other's way. */
export function isPassing(error: unknown): boolean {
  return passing.has(codeOf(error));
}

/** A failure of the database as a `BackendError`, without a word of its SQL. */
export function asStoreError(error: unknown): Error {
  if (error instanceof BackendError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : "";
  if (crowded.has(code) || passing.has(code) || /timeout exceeded when trying to connect/.test(message))
    return new BackendError("overloaded", { retryAfterSeconds: 1 }, error);
  if (away.has(code) || code.startsWith("08") || /Connection terminated|Cannot use a pool after/.test(message))
    return new BackendError("unavailable", { retryAfterSeconds: 2 }, error);
  return error instanceof Error ? error : new Error(String(error));
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
