// The names most hosts need. The rest is one folder down: "@tidewire/core/inbox", "@tidewire/core/networks", …

// Start here: one client per signed-in person.
export { createClient, type Client, type ClientOptions } from "./client.js";

// Connect your product: answer this, then run the cases in "@tidewire/adapters/conformance".
export type { Backend } from "./backend.js";
export { BackendError, type BackendErrorCode } from "./basics.js";

// Who may do what, and if not, why.
export { can, type Actor, type Role } from "./access.js";
export { commandTypes, type CommandType, type Inputs } from "./commands.js";

// What networks allow.
export { allNetworks, networkAllows, rulesFor, type NetworkId, type NetworkRules } from "./networks.js";

// Write.
export { checkDraft, findEntities, measureEach, measureText, splitThread, type Draft, type Post } from "./composer.js";

// Answer.
export type { Interaction, Message, Note } from "./inbox.js";

// Plan.
export { instantAt, monthWeeks, moveToDay, placePosts, type Schedule } from "./calendar.js";

// Basics that appear in the types above.
export type { CalendarDay, Instant, Problem, TimeZone } from "./basics.js";
