import type { NetworkId } from "./network-rules.ts";

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500;

/** A refusal the caller gets as JSON; thrown anywhere, answered in one place. */
export class Refusal extends Error {
  readonly status: Status;
  readonly code: string;
  readonly details: Record<string, unknown> | undefined;
  readonly retryAfter: number | undefined;

  constructor(status: Status, code: string, message: string, details?: Record<string, unknown>, retryAfter?: number) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
  }

  toResponse(network?: NetworkId): Response {
    const error = { code: this.code, message: this.message, network, details: this.details };
    const headers = new Headers();
    if (this.retryAfter !== undefined) headers.set("Retry-After", String(this.retryAfter));
    // The rest of a body nobody reads must not be taken for the next request.
    if (this.status === 413) headers.set("Connection", "close");
    return Response.json({ error }, { status: this.status, headers });
  }
}

export const refuse = (code: string, message: string, details?: Record<string, unknown>): Refusal =>
  new Refusal(400, code, message, details);
