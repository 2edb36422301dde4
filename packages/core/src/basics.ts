// What every area speaks in: time, pages, problems, verdicts, errors, the shape of a command.

export {
  BackendError,
  asBackendError,
  backendErrors,
  isBackendErrorCode,
  type BackendErrorCode,
  type BackendErrorFacts,
  type FieldProblem,
} from "./basics/backend-error.js";
export type { FeedEvent } from "./basics/feed-event.js";
export type { Command, CommandRow, CommandTable, Moment, Nothing, RecordBase, Refusal, Who } from "./basics/command.js";
export { invariant } from "./basics/invariant.js";
export type { Cursor, Page } from "./basics/page.js";
export { isAcceptable, type Problem, type Severity } from "./basics/problem.js";
export {
  between,
  day,
  hour,
  later,
  minute,
  second,
  type CalendarDay,
  type Instant,
  type TimeZone,
  type WallTime,
} from "./basics/time.js";
export { allowed, refused, type Reason, type Refused, type Verdict } from "./basics/verdict.js";
export {
  dayOf,
  instantAt,
  startOfDay,
  wallClock,
  type ResolvedInstant,
  type WallClock,
  type WallTimeKind,
} from "./basics/zoned-time.js";
export { instantOf, type Schedule } from "./basics/schedule.js";
