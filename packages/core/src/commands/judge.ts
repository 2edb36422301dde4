import type { Actor } from "../access/actor.js";
import type { Context } from "../access/context.js";
import { allowed, refused, type Moment, type Verdict } from "../basics.js";
import { sameValue } from "../basics/same-value.js";
import { can } from "./can.js";
import {
  concerns,
  isCommandType,
  isUndoable,
  rules,
  type AnyRecord,
  type CommandOf,
  type CommandType,
  type RecordOf,
} from "./registry.js";

/** Whether a command may be carried out on this record, now: its rights and states, what its writer saw, and what its row has against it. */
export function judge<T extends CommandType>(
  actor: Actor,
  command: CommandOf<T>,
  record: AnyRecord | undefined,
  context: Context,
): Verdict {
  const { type, input, saw } = command;
  const { starts, change, sees, unless } = rules[type];
  const moment = momentOf(command, actor, context);
  if (record === undefined && starts) {
    const made = starts(command.id, input, moment, context);
    const verdict = can(actor, type, made, context);
    if (!verdict.allowed) return verdict;
    return answer(unless?.(made, input, moment, context));
  }
  const target = concerns(type, record) ? record : undefined;
  if (target && starts && !change) return refused("state", "exists");
  const verdict = can(actor, type, target, context);
  if (!verdict.allowed || !target) return verdict;
  if (takesBackForGood(input, context)) return refused("input", "undo.nothing");
  if (sees && actor.accountRole !== "system") {
    if (!saw) return refused("changed", "precondition-required");
    for (const field of sees) if (!sameValue(saw[field], target[field])) return refused("changed", field);
  }
  return answer(unless?.(target, input, moment, context));
}

/** The record after a command, and what it adds; judge first. */
export function outcomeOf<T extends CommandType>(
  record: AnyRecord | undefined,
  command: CommandOf<T>,
  moment: Moment,
  context: Context,
): readonly AnyRecord[] {
  const { type, input, id } = command;
  const { starts, change, adds } = rules[type];
  const target = concerns(type, record) ? record : undefined;
  const after = target
    ? changed<T>(target, change?.(target, input, moment, context))
    : starts?.(id, input, moment, context);
  if (!after) return [];
  return [after, ...(adds?.(after, input, moment, context) ?? [])];
}

/** The shown values of the fields that a command's rule relies on; `undefined` where it relies on none. */
export function sightOf<T extends CommandType>(
  type: T,
  record: RecordOf<T>,
): Readonly<Record<string, unknown>> | undefined {
  const { sees } = rules[type];
  return sees && Object.fromEntries(sees.map((field) => [field, record[field]]));
}

/** When, by whom and under which key: the clock is the context's. */
export function momentOf(command: { readonly key: string }, actor: Actor, { now }: Context): Moment {
  return { key: command.key, by: actor.id, at: now };
}

function changed<T extends CommandType>(
  record: RecordOf<T> & AnyRecord,
  patch: Partial<RecordOf<T>> | undefined,
): RecordOf<T> & AnyRecord {
  return { ...record, ...patch, version: record.version + 1 };
}

// An undo names the act it takes back; whatever its own table says, what is final stays.
function takesBackForGood(input: object, { eventOf }: Context): boolean {
  const act = "of" in input && typeof input.of === "string" ? eventOf(input.of)?.type : undefined;
  return act !== undefined && isCommandType(act) && !isUndoable(act);
}

function answer(code: string | undefined): Verdict {
  return code === undefined ? allowed : refused("input", code);
}
