// The client's side of the HTTP contract.

export { restBackend, type RestBackend, type RestBackendOptions } from "./rest-backend.js";
export type { RestHeaders, RestOptions } from "./rest-call.js";
export type { RestFeedOptions } from "./rest-feed.js";
