import type { Call } from "./environment.ts";
import { refuse } from "./refusal.ts";

export type Body = Record<string, unknown>;

export const isBody = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export async function readJson(c: Call): Promise<Body> {
  const raw = await c.req.text();
  let body: unknown;
  try {
    body = raw === "" ? {} : JSON.parse(raw);
  } catch {
    throw refuse("body_invalid", "The body is not JSON.");
  }
  if (!isBody(body)) throw refuse("body_invalid", "The body is not a JSON object.");
  return body;
}

const invalid = (field: string, wanted: string): Error =>
  refuse("field_invalid", `${field} is not ${wanted}.`, { field, wanted });

export function stringOr<Default>(body: Body, field: string, fallback: Default): string | Default {
  const value = body[field];
  if (value === undefined || value === null) return fallback;
  if (typeof value !== "string") throw invalid(field, "a string");
  return value;
}

export function stringOf(body: Body, field: string): string {
  const value = stringOr(body, field, undefined);
  if (value === undefined) throw invalid(field, "given");
  return value;
}

export function idOf(body: Body, field: string): string {
  const value = stringOf(body, field);
  if (!/^[A-Za-z0-9._-]{1,120}$/.test(value)) throw invalid(field, "an id");
  return value;
}

export function numberOr<Default>(body: Body, field: string, fallback: Default): number | Default {
  const value = body[field];
  if (value === undefined || value === null) return fallback;
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid(field, "a number");
  return value;
}

export function booleanOr<Default>(body: Body, field: string, fallback: Default): boolean | Default {
  const value = body[field];
  if (value === undefined || value === null) return fallback;
  if (typeof value !== "boolean") throw invalid(field, "true or false");
  return value;
}

export function stringsOr<Default>(body: Body, field: string, fallback: Default): string[] | Default {
  const value = body[field];
  if (value === undefined || value === null) return fallback;
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string"))
    throw invalid(field, "a list of strings");
  return value;
}

export function rowsOf(body: Body, field: string): Body[] {
  const value = body[field];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isBody)) throw invalid(field, "a list of objects");
  return value;
}

export function timeOr<Default>(body: Body, field: string, fallback: Default): string | Default {
  const value = stringOr(body, field, undefined);
  if (value === undefined) return fallback;
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw invalid(field, "a time");
  return new Date(time).toISOString();
}

export function attemptOf(body: Body): string | null {
  const attempt = stringOr(body, "attempt", null);
  if (attempt !== null && attempt.length > 200) throw invalid("attempt", "at most 200 characters");
  return attempt;
}
