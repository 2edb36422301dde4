import { second } from "@tidewire/core/basics";
import { goWith, type CarriedDrafts, type Draft, type Storage, type StoredCommand } from "@tidewire/core/sync";
import { leadTab } from "./lead-tab.js";
import { failureOf, openDatabase } from "./open-database.js";
import { readRows, writeRows, type Write } from "./write-rows.js";

/** Where rows are kept in the browser. */
export interface IndexedDbStorageOptions {
  /** Names the database; holds the workspace and the person, so that nobody sends what another has written. */
  readonly name: string;
  /** After how many seconds a browser that does not answer counts as having no storage; by default 5. */
  readonly timeoutSeconds?: number;
}

const version = 1;
const commands = "commands";
const drafts = "drafts";
const stores = { [commands]: "command.key", [drafts]: "key" };

/** Commands and drafts in IndexedDB: one row each, on disk before it counts as written; one tab sends for all. */
export function indexedDbStorage<C extends { readonly key: string }>({
  name,
  timeoutSeconds = 5,
}: IndexedDbStorageOptions): Storage<C> {
  const database = `tidewire:${name}`;
  const timeout = timeoutSeconds * second;
  let opening: Promise<IDBDatabase> | undefined;
  let channel: BroadcastChannel | undefined;

  function opened(): Promise<IDBDatabase> {
    if (typeof indexedDB === "undefined") return Promise.reject(failureOf("is not there"));
    opening ??= openDatabase({ factory: indexedDB, name: database, version, stores, timeout }).then(
      (found) => {
        // A newer release wants to upgrade, or somebody cleared the browser: let go, and open again when needed.
        found.addEventListener("versionchange", () => {
          found.close();
          opening = undefined;
        });
        found.addEventListener("close", () => (opening = undefined));
        return found;
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  }

  // A handle that was closed under us says so only when it is used: once more with a new one.
  async function within<T>(work: (found: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await opened());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      opening = undefined;
      return work(await opened());
    }
  }

  const write = (written: string | readonly string[], change: Write) =>
    within((found) => writeRows(found, written, change, timeout));
  const change = (store: string, one: (rows: IDBObjectStore) => void) =>
    write(store, (transaction) => {
      one(transaction.objectStore(store));
      return undefined;
    });

  function line(): BroadcastChannel | undefined {
    if (channel || typeof BroadcastChannel === "undefined") return channel;
    channel = new BroadcastChannel(database);
    // In Node an open channel would keep the process alive.
    (channel as { unref?: () => void }).unref?.();
    return channel;
  }

  return {
    async commands() {
      const rows = await within((found) => readRows<StoredCommand<C>>(found, commands, timeout));
      // A row that another release wrote in a form we don't know stays where it is.
      return rows
        .filter(({ command, order }) => typeof command?.key === "string" && typeof order === "string")
        .sort((one, other) => (one.order < other.order ? -1 : 1));
    },
    async putCommand(row, carried) {
      await write(carried ? [commands, drafts] : commands, (transaction) => {
        transaction.objectStore(commands).put(row);
        return carried && removeCarried(transaction.objectStore(drafts), carried);
      });
      line()?.postMessage("written");
    },
    async removeCommand(key) {
      await change(commands, (rows) => rows.delete(key));
      line()?.postMessage("written");
    },
    drafts: () => within((found) => readRows<Draft>(found, drafts, timeout)),
    putDraft: (key, text) => change(drafts, (rows) => rows.put({ key, text })),
    removeDraft: (key) => change(drafts, (rows) => rows.delete(key)),
    watch(heard) {
      const on = () => heard();
      line()?.addEventListener("message", on);
      return () => line()?.removeEventListener("message", on);
    },
    lead(run, signal) {
      const page = typeof document === "undefined" ? undefined : document;
      leadTab(`${database}:outbox`, run, signal, { locks: globalThis.navigator?.locks, page });
    },
  };
}

function removeCarried(rows: IDBObjectStore, carried: CarriedDrafts): IDBRequest {
  const look: IDBRequest<Draft | undefined> = rows.get(carried.keys[0]);
  look.addEventListener("success", () => {
    if (goWith(carried, look.result?.text)) for (const key of carried.keys) rows.delete(key);
  });
  return look;
}
