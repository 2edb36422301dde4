import type { Instant } from "./time.js";

/** An input that holds nothing. Not `{}`: that accepts anything. */
export type Nothing = Record<string, never>;

/** Who may give a command: a role on the record's channel, an account administrator, or a timer or network. */
export type Who = "viewer" | "contributor" | "supervisor" | "admin" | "system";

/** What every stored thing bears. Absent values are `null`, never missing: `undefined` does not survive JSON. */
export interface RecordBase {
  readonly is: string;
  readonly id: string;
  /** +1 with each accepted change. */
  readonly version: number;
  /** The channel whose rights rule it; `null` for what belongs to the whole workspace. */
  readonly channelId: string | null;
}

/** When, by whom and under which key a command is carried out: the client's clock on the screen, the server's in the truth. */
export interface Moment {
  readonly key: string;
  readonly by: string;
  readonly at: Instant;
}

/** Something a person or a timer wants done, as plain JSON. */
export interface Command<T extends string = string, I = unknown> {
  /** Idempotency key: one effect, however often it is heard. */
  readonly key: string;
  readonly type: T;
  /** The record it is about. */
  readonly id: string;
  readonly input: I;
  /** The values, as shown, of the fields that its rule relies on. */
  readonly saw?: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly at: Instant;
  /** The version of the rules its writer ran. */
  readonly rulesVersion: number;
}

/** A refusal by code, or `undefined` where there is nothing against it. */
export type Refusal = string | undefined;

type States<R> = { readonly [F in keyof R]?: readonly R[F][] };

/**
 * All there is to know about one command.
 *
 * `X` is the context: what a rule may ask beside its record.
 */
export interface CommandRow<R extends RecordBase, I, A extends RecordBase, X> {
  /** The least role. */
  readonly who: Who;
  /** The least role on what another member made (`createdBy`). */
  readonly others?: Who;
  /** What the network must allow, e.g. `reply`. */
  readonly needs?: string;
  /** The states it may be given in. */
  readonly from?: States<R>;
  /** The fields whose shown values must still be true. */
  readonly sees?: readonly (keyof R & string)[];
  /** What else stands against it. */
  readonly unless?: (record: R, input: I, moment: Moment, context: X) => Refusal;
  /** The record it creates; such a command has no `change`. */
  readonly starts?: (id: string, input: I, moment: Moment, context: X) => R;
  readonly change?: (record: R, input: I, moment: Moment, context: X) => Partial<R>;
  /** Further records it makes or replaces. */
  readonly adds?: (record: R, input: I, moment: Moment, context: X) => readonly A[];
  /** Work that a server does afterwards, in the same transaction's name. */
  readonly job?: string;
  /** It can't be taken back: it left the building, or made something. */
  readonly final?: true;
}

/** One area's commands by full name. */
export type CommandTable<R extends RecordBase, Inputs, A extends RecordBase, X> = {
  readonly [T in keyof Inputs]: CommandRow<R, Inputs[T], A, X>;
};
