/** One row, as the database answers it. */
export type Row = Readonly<Record<string, unknown>>;

/** A line to a database: one statement at a time. */
export interface Sql {
  query<R extends Row = Row>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
}

/** A database: single statements, and transactions. */
export interface Database extends Sql {
  transaction<T>(work: (sql: Sql) => Promise<T>, mode?: "write" | "snapshot"): Promise<T>;
  /** Hears what is told on a channel, from any process; resolves once it listens. */
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** The values of a statement, in the order in which they were named. */
export interface Values {
  /** Takes a value and answers its place, `$1` and on. */
  put(value: unknown): string;
  readonly all: readonly unknown[];
}

export function createValues(...first: readonly unknown[]): Values {
  const all: unknown[] = [...first];
  return { all, put: (value) => `$${all.push(value)}` };
}

// A NUL and half a character are JSON, but no text of this database.
/** A value as JSON text that the database can read. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "string" ? cleanText(each) : each));
}

const halfCharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without what this database can't keep. */
export function cleanText(text: string): string {
  const whole = text.includes("\0") ? text.replaceAll("\0", "") : text;
  return whole.replace(halfCharacter, "\uFFFD");
}
