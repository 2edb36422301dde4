// Who somebody is here, and what they may do.

export {
  canSee,
  channelsOf,
  reachesSomewhere,
  standingOf,
  standingOn,
  systemActor,
  visibleChannels,
  type Actor,
} from "./access/actor.js";
export type { ChannelRules, Context } from "./access/context.js";
export { rolesOf, type Grant, type GrantTarget } from "./access/grant.js";
export type { Member, Team } from "./access/member.js";
export { higher, reaches, roles, type Role } from "./access/role.js";
export { changedFields, undoWindow, type UndoInput } from "./access/undo.js";
export { can } from "./commands/can.js";
