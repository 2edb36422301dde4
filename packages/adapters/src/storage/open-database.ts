import { BackendError } from "@tidewire/core/basics";

/** How a database is opened. */
export interface DatabaseOptions {
  readonly factory: IDBFactory;
  readonly name: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly timeout: number;
}

/** Opens a database with its stores, each with the path of its key; waits no longer than told for other tabs that hold it back. */
export function openDatabase({ factory, name, version, stores, timeout }: DatabaseOptions): Promise<IDBDatabase> {
  const open = (asked: number | undefined) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open(name, asked);
      let over = false;
      const fail = (why: string, cause?: unknown) => {
        over = true;
        clearTimeout(timer);
        reject(failureOf(why, cause));
      };
      const timer = setTimeout(() => fail("did not open in time"), timeout);
      request.addEventListener("upgradeneeded", () => {
        for (const [store, keyPath] of Object.entries(stores)) {
          if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store, { keyPath });
        }
      });
      // Another tab still has the older one open; it is told to close it, and does, unless it hangs: then the timer speaks.
      request.addEventListener("blocked", () => undefined);
      request.addEventListener("error", () => fail("did not open", request.error));
      request.addEventListener("success", () => {
        clearTimeout(timer);
        if (over) return request.result.close();
        resolve(request.result);
      });
    });
  // After going back to an older release the database is newer than we are: its rows are as good as ours.
  return open(version).catch((error: unknown) => (isTooNew(error) ? open(undefined) : Promise.reject(error)));
}

/** What a storage that fails answers with. */
export function failureOf(why: string, cause?: unknown): BackendError {
  const full = cause instanceof Error && cause.name === "QuotaExceededError";
  return new BackendError(
    full ? "storage-full" : "storage-unavailable",
    { detail: `The browser's storage ${why}.` },
    cause,
  );
}

function isTooNew(error: unknown): boolean {
  return error instanceof BackendError && error.cause instanceof Error && error.cause.name === "VersionError";
}
