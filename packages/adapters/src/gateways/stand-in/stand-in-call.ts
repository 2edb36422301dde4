import type { NetworkId } from "@tidewire/core/networks";
import type { CallOutcome, CallProblem } from "../network-gateway.js";

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** A call that the network refused: nothing has happened there. */
export class RefusedCall extends Error {
  override readonly name = "RefusedCall";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(`${code}: ${message}`);
    this.status = status;
    this.code = code;
  }
}

export interface StandInCalls {
  /** Answers the body; throws `RefusedCall` where the network refused, anything else where nobody knows. */
  <A>(accountId: string, method: string, path: string, signal: AbortSignal, body?: object): Promise<A>;
}

/** Calls one stand-in network, with a token for the account. */
export function standInCalls(
  network: NetworkId,
  url: string,
  fetch: Fetch,
  tokenOf: (accountId: string, renew: boolean) => Promise<string>,
): StandInCalls {
  return async function call<A>(
    accountId: string,
    method: string,
    path: string,
    signal: AbortSignal,
    body?: object,
  ): Promise<A> {
    for (const renew of [false, true]) {
      const response = await fetch(`${url}/${network}/api${path}`, {
        method,
        signal,
        headers: {
          authorization: `Bearer ${await tokenOf(accountId, renew)}`,
          ...(body && { "content-type": "application/json" }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (response.ok) return (await response.json()) as A;
      if (response.status === 401 && !renew) continue;
      throw await refusalIn(response);
    }
    throw new RefusedCall(401, "token_invalid", "The network takes none of our tokens.");
  };
}

async function refusalIn(response: Response): Promise<Error> {
  const text = await response.text();
  // A server that failed may have done it before it fell.
  if (response.status >= 500) return new Error(`The network answered ${response.status}.`);
  const { error } = parsed(text) as { error?: { code?: string; message?: string } };
  return new RefusedCall(response.status, error?.code ?? "refused", error?.message ?? text.slice(0, 200));
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

const problems: Readonly<Record<number, CallProblem>> = {
  401: "channel-disconnected",
  403: "channel-needs-rights",
  429: "provider-limited",
};

/** How a failed call ended. `harmless` says that the call could make nothing anybody sees. */
export function outcomeOfFailure(error: unknown, harmless: boolean): CallOutcome {
  if (error instanceof RefusedCall)
    return { outcome: "refused", problem: problems[error.status] ?? "provider-rejected", detail: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return harmless ? { outcome: "refused", problem: "provider-down", detail } : { outcome: "unknown", detail };
}
