import { BackendError, type BackendErrorCode } from "@tidewire/core/basics";

/** Rejects a broken promise: what was promised, in words. */
export function holds(truth: unknown, promise: string): asserts truth {
  if (truth === undefined || truth === null || truth === false) throw new Error(promise);
}

/** Two plain values are the same, whatever the order of their keys. */
export function same(found: unknown, expected: unknown, what: string): void {
  const [is, should] = [text(found), text(expected)];
  if (is !== should) throw new Error(`${what} is ${is.slice(0, 300)} and not ${should.slice(0, 300)}`);
}

/** A call is refused, with one of these codes. */
export async function refused(
  call: Promise<unknown> | undefined,
  codes: BackendErrorCode | readonly BackendErrorCode[],
  what: string,
): Promise<BackendError> {
  const wanted = typeof codes === "string" ? [codes] : codes;
  const error = await Promise.resolve(call).then(
    () => undefined,
    (thrown: unknown) => thrown ?? new Error("nothing"),
  );
  holds(error !== undefined, `${what} is not refused; expected ${wanted.join(" or ")}`);
  holds(
    isBackendError(error),
    `${what} rejects with ${error instanceof Error ? String(error) : JSON.stringify(error)} and not with a BackendError`,
  );
  holds(wanted.includes(error.code), `${what} is refused with ${error.code} and not with ${wanted.join(" or ")}`);
  return error;
}

// By its form: a host may have another copy of the class.
function isBackendError(error: unknown): error is BackendError {
  return error instanceof Error && error.name === "BackendError" && "code" in error && "facts" in error;
}

function text(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? "undefined";
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}
