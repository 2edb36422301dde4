// Start here: one client per signed-in person. The only place where stores meet.

export type { Client, ClientOptions, ClientView, RefusedCommand } from "./client/client.js";
export { createClient } from "./client/create-client.js";
export type { InitialData } from "./client/client-core.js";
export { draftPlaces, nothingSeen } from "./client/draft-places.js";
export type { Drafts } from "./client/drafts.js";
export type { LineStatus } from "./client/feed.js";
export type { InteractionCounts } from "./client/interaction-counts.js";
export type { InteractionList, InteractionListView } from "./client/interaction-list.js";
export { inRange, type PostList, type PostListView, type PostRange } from "./client/post-list.js";
export type { Thread, ThreadView } from "./client/thread.js";
export type { UndoableAct } from "./client/undo-stack.js";
export { isUndoable } from "./commands/registry.js";
export type { UploadOptions } from "./client/upload.js";
