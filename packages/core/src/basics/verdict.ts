/** Why something may not be done: a reason from the closed list, and the rule that says so. */
export interface Refused {
  readonly allowed: false;
  /** `area` of the refusal: missing, network, host, role, state, window, input, changed, undo. */
  readonly reason: Reason;
  /** The rule's id, field, role or code. */
  readonly rule: string;
}

export type Reason = "missing" | "network" | "host" | "role" | "state" | "input" | "changed" | "channel";

/** Whether something may be done, and if not, why. */
export type Verdict = { readonly allowed: true } | Refused;

export const allowed: Verdict = { allowed: true };

export function refused(reason: Reason, rule: string): Refused {
  return { allowed: false, reason, rule };
}
