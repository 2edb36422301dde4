import { BackendError, between, hour, second } from "../basics.js";
import { inTime } from "./in-time.js";
import { writtenAt } from "./outbox-line.js";
import type { OutboxOptions, Sendable } from "./outbox-port.js";
import type { StoredCommand } from "./storage.js";

/** For how long a command is sent again without asking whether it has arrived; a server keeps its keys for longer. */
const resendFor: number = 72 * hour;
const callTime: number = 60 * second;

/** Gets the answer to a row: what may have happened long ago, or under other rules, is asked for and never sent again. */
export function createOutboxCall<C extends Sendable, A>({
  platform,
  send,
  confirm,
  isOutdated = () => false,
}: OutboxOptions<C, A>): (row: StoredCommand<C>, stopped: AbortSignal) => Promise<A> {
  // A backend that never answers must not hold its place for ever.
  async function call<T>(stopped: AbortSignal, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const over = new AbortController();
    const late = () => {
      over.abort();
      return new BackendError("timeout");
    };
    return inTime(platform, callTime, late, run(AbortSignal.any([stopped, over.signal])));
  }

  return async (row, stopped) => {
    const { command } = row;
    const isOfOtherRules = isOutdated(command);
    if (!isOfOtherRules && between(writtenAt(row), platform.now()) <= resendFor)
      return call(stopped, (signal) => send(command, signal));
    const answer = confirm && (await call(stopped, (signal) => confirm(command, signal)));
    if (answer === undefined) throw new BackendError(isOfOtherRules && confirm ? "outdated-client" : "outcome-unknown");
    return answer;
  };
}
