import type { Platform } from "./platform.js";

/** The same promise, that is rejected with `late` where it has not settled in time. */
export function inTime<T>(
  platform: Pick<Platform, "after">,
  milliseconds: number,
  late: () => Error,
  work: Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = platform.after(milliseconds, () => reject(late()));
    const end =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        cancel();
        settle(value);
      };
    work.then(end(resolve), end(reject));
  });
}
