import type { BackendErrorCode, BackendErrorFacts, Refused } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import type { KeptRefusal } from "./store-port.js";

// Refusals that have a code of their own; every other rule of `input` is `invalid`.
const codes: Readonly<Partial<Record<string, BackendErrorCode>>> = {
  "newer-reply": "newer-reply",
  "text.tooLong": "text-too-long",
  "media.type": "media-type",
  "media.size": "media-size",
  "media.broken": "media-broken",
};

/** A verdict against a command, as it crosses the port: with the records as they are now where its writer saw others. */
export function refusalOf({ reason, rule }: Refused, current: readonly AnyRecord[]): KeptRefusal {
  const facts: BackendErrorFacts = { reason, rule };
  const shown: BackendErrorFacts = current.length > 0 ? { ...facts, current } : facts;
  switch (reason) {
    case "missing":
      return { code: "not-found", facts };
    case "role":
    case "network":
      return { code: "forbidden", facts };
    case "channel":
      return { code: "channel-disconnected", facts };
    case "changed":
      return rule === "precondition-required"
        ? { code: "precondition-required", facts }
        : { code: "version-conflict", facts: shown };
    case "state":
      return { code: "invalid", facts: shown };
    case "input":
      return { code: codes[rule] ?? "invalid", facts: shown };
    default:
      return { code: "invalid", facts };
  }
}
