import { failureOf } from "./open-database.js";

/** Runs one write on one store and resolves when it is on disk. */
export function writeRow(
  database: IDBDatabase,
  store: string,
  write: (rows: IDBObjectStore) => void,
  timeout: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, "readwrite", { durability: "strict" });
    const timer = setTimeout(() => {
      reject(failureOf("did not write in time"));
      // It may still come through: a row that nobody was told of is sent again under its own key.
      try {
        transaction.abort();
      } catch {
        // It ended just now.
      }
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
      write(transaction.objectStore(store));
      // A tab that is frozen now would keep every other tab from writing.
      transaction.commit();
    } catch (error) {
      fail(error);
    }
  });
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
