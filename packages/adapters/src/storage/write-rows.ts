import { failureOf } from "./open-database.js";

/** What one transaction writes; answers the last look that it takes before it is complete, where it takes one. */
export type Write = (transaction: IDBTransaction) => IDBRequest | undefined;

/** Runs one write on these stores, whole or not at all, and resolves when it is on disk. */
export function writeRows(
  database: IDBDatabase,
  stores: string | readonly string[],
  write: Write,
  timeout: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
    const timer = setTimeout(() => {
      reject(failureOf("did not write in time"));
      // It may still come through: a row that nobody was told of is sent again under its own key.
      abort(transaction);
    }, timeout);
    const fail = (cause: unknown) => {
      clearTimeout(timer);
      reject(failureOf("did not write", cause));
    };
    transaction.addEventListener("complete", () => {
      clearTimeout(timer);
      resolve();
    });
    transaction.addEventListener("abort", () => fail(transaction.error));
    transaction.addEventListener("error", () => fail(transaction.error));
    try {
      const look = write(transaction);
      // A tab that is frozen now would keep every other tab from writing.
      const commit = () => transaction.commit();
      if (look) look.addEventListener("success", commit);
      else commit();
    } catch (error) {
      fail(error);
      abort(transaction);
    }
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It ended just now.
  }
}

/** All rows of one store. */
export function readRows<T>(database: IDBDatabase, store: string, timeout: number): Promise<readonly T[]> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, "readonly");
    const request = transaction.objectStore(store).getAll() as IDBRequest<T[]>;
    const timer = setTimeout(() => reject(failureOf("did not read in time")), timeout);
    const fail = () => {
      clearTimeout(timer);
      reject(failureOf("did not read", request.error ?? transaction.error));
    };
    request.addEventListener("success", () => {
      clearTimeout(timer);
      resolve(request.result);
    });
    request.addEventListener("error", fail);
    transaction.addEventListener("abort", fail);
  });
}
