import { reachesSomewhere, standingOf, type Actor } from "../access/actor.js";
import type { Context } from "../access/context.js";
import { reaches } from "../access/role.js";
import { allowed, refused, type RecordBase, type Verdict, type Who } from "../basics.js";
import { rules, type CommandType, type RecordOf } from "./registry.js";

/**
 * Whether this actor may do this now, and if not, why: network, host, role and state, in that order.
 *
 * For a command that creates, the target is the record as it would be, or a channel it is for; `undefined` asks whether it may be done anywhere.
 */
export function can<T extends CommandType>(
  actor: Actor,
  type: T,
  target: RecordOf<T> | undefined,
  context: Context,
): Verdict {
  const { who, others, needs, from, starts } = rules[type];
  if (!context.offers(type)) return refused("host", type);
  if (!target) return starts ? anywhere(actor, who) : refused("missing", "not-found");
  const standing = standingOf(actor, target);
  if (standing === undefined) return refused("missing", "not-found");
  if (needs) {
    const verdict = context.networkAllows(needs, target);
    if (!verdict.allowed) return verdict;
  }
  const wanted = others && isOthers(target, actor) ? others : who;
  if (!reaches(standing, wanted)) return refused("role", wanted);
  for (const field in from) {
    const states = from[field];
    if (states && !states.includes(target[field])) return refused("state", field);
  }
  return allowed;
}

// For something that is yet to be made: without any access there is nothing to make it for.
function anywhere(actor: Actor, who: Who): Verdict {
  if (reachesSomewhere(actor, who)) return allowed;
  return reachesSomewhere(actor, "viewer") ? refused("role", who) : refused("missing", "not-found");
}

/** The least role a command asks for; for "who can?". */
export function leastRole(type: CommandType): Who {
  return rules[type].who;
}

function isOthers(record: RecordBase & { readonly createdBy?: string }, actor: Actor): boolean {
  return record.createdBy !== undefined && record.createdBy !== actor.id;
}
