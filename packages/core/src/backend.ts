// The port: what a host's backend answers.

export {
  feedCursor,
  readFeedCursor,
  type Backend,
  type Commands,
  type ListenOptions,
  type ListenStatus,
  type Uploads,
  type UploadStart,
  type UploadState,
} from "./backend/backend.js";
export {
  countLimit,
  pageLimit,
  queryNames,
  type CallOptions,
  type InteractionsQuery,
  type PostsQuery,
  type Queries,
  type QueryName,
  type QueryShapes,
  type ThreadPage,
  type ThreadQuery,
} from "./backend/queries.js";
export type { Session } from "./backend/session.js";
