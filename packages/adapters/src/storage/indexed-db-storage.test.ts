import { IDBDatabase, IDBFactory, IDBObjectStore, IDBTransaction } from "fake-indexeddb";
import { BackendError } from "@tidewire/core/basics";
import type { StoredCommand } from "@tidewire/core/sync";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { indexedDbStorage } from "./indexed-db-storage.js";

interface Given {
  readonly key: string;
  readonly input: { readonly text: string };
}

const row = (key: string, order = key): StoredCommand<Given> => ({
  command: { key, input: { text: `text of ${key}` } },
  order,
  attempts: 0,
  refused: null,
});
let count = 0;
const fresh = () => indexedDbStorage<Given>({ name: `org:ada:${count++}`, timeoutSeconds: 1 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("the outbox's rows", () => {
  test("[I33] what was written is there for the next page, in the order it was given in", async () => {
    const name = `org:ada:${count++}`;
    const before = indexedDbStorage<Given>({ name });
    for (const key of ["c", "a", "b"]) await before.putCommand(row(key, { a: "1", b: "2", c: "3" }[key]));
    const after = indexedDbStorage<Given>({ name });
    expect((await after.commands()).map(({ command }) => command.key)).toEqual(["a", "b", "c"]);
    expect((await after.commands())[0]).toEqual(row("a", "1"));
  });

  test("a row is replaced by its key and gone when removed", async () => {
    const storage = fresh();
    await storage.putCommand(row("a"));
    await storage.putCommand({ ...row("a"), attempts: 2, refused: { code: "forbidden", reason: "role" } });
    expect(await storage.commands()).toEqual([
      { ...row("a"), attempts: 2, refused: { code: "forbidden", reason: "role" } },
    ]);
    await storage.removeCommand("a");
    expect(await storage.commands()).toEqual([]);
  });

  test("[I40] another person's rows are in another database", async () => {
    const ada = indexedDbStorage<Given>({ name: "org:ada" });
    const vic = indexedDbStorage<Given>({ name: "org:vic" });
    await ada.putCommand(row("a"));
    expect(await vic.commands()).toEqual([]);
    expect(await ada.commands()).toHaveLength(1);
  });

  test("[I34] a draft is kept beside the commands and taken away alone", async () => {
    const storage = fresh();
    await storage.putDraft("reply:one", "Dear Nora");
    await storage.putDraft("reply:one", "Dear Nora, thank");
    await storage.putDraft("note:one", "call her");
    expect(await storage.drafts()).toEqual([
      { key: "note:one", text: "call her" },
      { key: "reply:one", text: "Dear Nora, thank" },
    ]);
    await storage.removeDraft("note:one");
    expect(await storage.drafts()).toEqual([{ key: "reply:one", text: "Dear Nora, thank" }]);
  });

  const carried = { keys: ["reply:one", "reply-seen:one"], texts: ["Dear Nora, thank you", "Dear Nora"] } as const;

  test("[I34] a row takes the drafts that it was made of with it, in one transaction", async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const commit = vi.spyOn(IDBTransaction.prototype, "commit");
    const storage = fresh();
    await storage.putDraft("reply:one", "Dear Nora");
    await storage.putDraft("reply-seen:one", "m1");
    await storage.putDraft("note:one", "call her");
    transaction.mockClear();
    commit.mockClear();
    await storage.putCommand(row("a"), carried);
    expect(transaction.mock.calls).toEqual([[["commands", "drafts"], "readwrite", { durability: "strict" }]]);
    expect(commit).toHaveBeenCalledTimes(1);
    expect(await storage.drafts()).toEqual([{ key: "note:one", text: "call her" }]);
    expect(await storage.commands()).toHaveLength(1);
  });

  test("[I34] a draft that another tab goes on writing stays where it is, with its mark", async () => {
    const storage = fresh();
    await storage.putDraft("reply:one", "Dear Nora, thank you, and");
    await storage.putDraft("reply-seen:one", "m1");
    await storage.putCommand(row("a"), carried);
    expect(await storage.drafts()).toHaveLength(2);
    expect(await storage.commands()).toHaveLength(1);
  });

  test("[I34] a row that cannot be written leaves the drafts that it was made of", async () => {
    const storage = fresh();
    await storage.putDraft("reply:one", "Dear Nora");
    const remove = vi.spyOn(IDBObjectStore.prototype, "delete");
    vi.spyOn(IDBTransaction.prototype, "commit").mockImplementationOnce(function (this: IDBTransaction) {
      this.abort();
    });
    await expect(storage.putCommand(row("a"), carried)).rejects.toMatchObject({ code: "storage-unavailable" });
    expect(remove).toHaveBeenCalledTimes(2);
    expect(await storage.drafts()).toEqual([{ key: "reply:one", text: "Dear Nora" }]);
    expect(await storage.commands()).toEqual([]);
  });

  test("every write is one strict transaction that is committed at once", async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
    const commit = vi.spyOn(IDBTransaction.prototype, "commit");
    await fresh().putCommand(row("a"));
    expect(transaction).toHaveBeenCalledWith("commands", "readwrite", { durability: "strict" });
    expect(commit).toHaveBeenCalledTimes(1);
  });
});

describe("a browser that does not keep", () => {
  test("no IndexedDB at all is `storage-unavailable`, for reads and writes", async () => {
    Reflect.deleteProperty(globalThis, "indexedDB");
    const storage = fresh();
    await expect(storage.putCommand(row("a"))).rejects.toMatchObject({ code: "storage-unavailable" });
    await expect(storage.commands()).rejects.toBeInstanceOf(BackendError);
  });

  test("a full disk is `storage-full`, and the next write may succeed", async () => {
    const storage = fresh();
    await storage.putCommand(row("a"));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(storage.putCommand(row("b"))).rejects.toMatchObject({ code: "storage-full" });
    put.mockRestore();
    await storage.putCommand(row("c"));
    expect((await storage.commands()).map(({ command }) => command.key)).toEqual(["a", "c"]);
  });

  test("a commit that fails is told, not waited for", async () => {
    const storage = fresh();
    await storage.commands();
    // At the end of the disk the request succeeds and only the commit does not: nothing but `abort` is told.
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => new EventTarget() as unknown as IDBRequest);
    vi.spyOn(IDBTransaction.prototype, "commit").mockImplementationOnce(function (this: IDBTransaction) {
      this.abort();
    });
    await expect(storage.putCommand(row("a"))).rejects.toMatchObject({
      code: "storage-unavailable",
      facts: { detail: "The browser's storage did not write." },
    });
    expect(await storage.commands()).toEqual([]);
  });

  test("a browser that never answers counts as none after the time told, and is asked again later", async () => {
    const open = vi.spyOn(indexedDB, "open").mockImplementationOnce(() => new EventTarget() as IDBOpenDBRequest);
    const storage = indexedDbStorage<Given>({ name: "hangs", timeoutSeconds: 0.05 });
    await expect(storage.putCommand(row("a"))).rejects.toMatchObject({ code: "storage-unavailable" });
    await storage.putCommand(row("a"));
    expect(open).toHaveBeenCalledTimes(2);
  });

  test("a database of a newer release is used as it is, and rows of an unknown form stay", async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open("tidewire:newer", 7);
      request.addEventListener("upgradeneeded", () => {
        request.result
          .createObjectStore("commands", { keyPath: "command.key" })
          .put({ command: { key: "odd" }, form: 7 });
        request.result.createObjectStore("drafts", { keyPath: "key" });
      });
      request.addEventListener("success", () => {
        request.result.close();
        resolve();
      });
    });
    const storage = indexedDbStorage<Given>({ name: "newer" });
    await storage.putCommand(row("a"));
    expect((await storage.commands()).map(({ command }) => command.key)).toEqual(["a"]);
    const all = await new Promise<unknown[]>((resolve) => {
      const request = indexedDB.open("tidewire:newer");
      request.addEventListener("success", () => {
        const rows = request.result.transaction("commands").objectStore("commands").getAll();
        rows.addEventListener("success", () => resolve(rows.result));
      });
    });
    expect(all).toHaveLength(2);
  });

  test("a newer release that wants to upgrade is not held back, and writing goes on afterwards", async () => {
    const storage = indexedDbStorage<Given>({ name: "upgrade" });
    await storage.putCommand(row("a"));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open("tidewire:upgrade", 2);
      request.addEventListener("blocked", () => reject(new Error("held back")));
      request.addEventListener("success", () => {
        request.result.addEventListener("versionchange", () => request.result.close());
        resolve();
      });
    });
    await storage.putCommand(row("b"));
    expect(await storage.commands()).toHaveLength(2);
  });

  test("a database deleted by its user comes back empty", async () => {
    const storage = indexedDbStorage<Given>({ name: "deleted" });
    await storage.putCommand(row("a"));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase("tidewire:deleted");
      request.addEventListener("success", () => resolve());
      request.addEventListener("blocked", () => reject(new Error("held back")));
    });
    expect(await storage.commands()).toEqual([]);
    await storage.putCommand(row("b"));
    expect(await storage.commands()).toHaveLength(1);
  });
});

describe("several tabs", () => {
  test("a tab hears that another has written, and not of its own writing", async () => {
    const name = `org:ada:${count++}`;
    const one = indexedDbStorage<Given>({ name });
    const other = indexedDbStorage<Given>({ name });
    const heard = vi.fn();
    const own = vi.fn();
    const stop = other.watch(heard);
    one.watch(own);
    await one.putCommand(row("a"));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(own).not.toHaveBeenCalled();
    stop();
    await one.putCommand(row("b"));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
