import { proxy } from "valtio/vanilla";
import { BackendError, second } from "../basics.js";
import { inTime } from "../sync/in-time.js";
import type { Platform } from "../sync/platform.js";
import type { CarriedDrafts, Draft, Storage } from "../sync/storage.js";

/** Text under way, by place: `reply:<id>`, `note:<id>`, `post:<id>`. */
export interface Drafts {
  /** A proxy by key; absent is empty. */
  readonly view: { texts: Record<string, string> };
  set(key: string, text: string): void;
  /** Clears a draft, but only while it still is what was accepted. */
  clear(key: string, accepted: string): void;
  /** Writes at once what is not yet written; for a page that goes away. */
  flush(): void;
}

/** Drafts that storage keeps, and that commands are made of: the text first, then the marks that belong to it. */
export interface StoredDrafts extends Drafts {
  /** Takes in what storage holds; what is being typed already stays. */
  load(): Promise<void>;
  /** Takes what became a command off the screen, and answers what goes from storage with its row; nothing where something else is typed by now. */
  carry(drafts: readonly Draft[]): CarriedDrafts | undefined;
  /** The row is written: storage holds its drafts no more. */
  carried(drafts: CarriedDrafts): void;
  /** A command is answered: removes from storage what is left of its drafts where its row could not be written. */
  tidy(drafts: readonly Draft[]): void;
  /** Another tab has sent it: it goes from the screen and from storage, unless something else is typed here by now. */
  forget(drafts: readonly Draft[]): Promise<void>;
  /** Brings back what a command was made of, unless something else is typed by now; resolves when it is in storage. */
  giveBack(drafts: readonly Draft[]): Promise<void>;
}

const writeAfter = 300;
const storageTime: number = 10 * second;

/** Drafts that are on the screen at once and in storage within 300 ms. */
export function createDrafts(
  storage: Pick<Storage<unknown>, "drafts" | "putDraft" | "removeDraft">,
  platform: Pick<Platform, "after">,
): StoredDrafts {
  const view = proxy<{ texts: Record<string, string> }>({ texts: {} });
  const due = new Map<string, () => void>();
  // What storage holds, as far as this tab has read or written it.
  const stored = new Map<string, string>();
  const removing = new Set<string>();
  let loading: Promise<void> | undefined;

  const inStorage = <T>(work: Promise<T>) =>
    inTime(platform, storageTime, () => new BackendError("storage-unavailable"), work);

  // A draft that can't be stored stays on the screen, which is where it is.
  async function put(key: string, text: string): Promise<void> {
    stored.set(key, text);
    await inStorage(storage.putDraft(key, text)).catch(() => undefined);
  }

  async function remove(key: string): Promise<void> {
    removing.add(key);
    try {
      const there = (await inStorage(storage.drafts())).find((each) => each.key === key);
      // Somebody types there in another tab, or here again: that is not ours to remove.
      if (view.texts[key] || (there && there.text !== stored.get(key))) return;
      stored.delete(key);
      await inStorage(storage.removeDraft(key));
    } catch {
      // It stays, and is offered again after a reload.
    } finally {
      removing.delete(key);
    }
  }

  function callOff(key: string): void {
    due.get(key)?.();
    due.delete(key);
  }

  function write(key: string): void {
    callOff(key);
    const text = view.texts[key];
    void (text ? put(key, text) : remove(key));
  }

  // A page that goes away has no time to look first: what this tab has stored, it removes.
  function writeNow(key: string): void {
    if (view.texts[key] || !stored.delete(key)) return write(key);
    callOff(key);
    storage.removeDraft(key).catch(() => undefined);
  }

  function set(key: string, text: string): void {
    if (text === "") delete view.texts[key];
    else view.texts[key] = text;
    if (!due.has(key))
      due.set(
        key,
        platform.after(writeAfter, () => write(key)),
      );
  }

  async function takeIn(): Promise<void> {
    const found = await inStorage(storage.drafts()).catch(() => []);
    loading = undefined;
    for (const { key, text } of found) {
      if (removing.has(key) || due.has(key)) continue;
      stored.set(key, text);
      view.texts[key] ??= text;
    }
  }

  function carry([first, ...marks]: readonly Draft[]): CarriedDrafts | undefined {
    if (!first || view.texts[first.key] !== first.text) return undefined;
    const keys: CarriedDrafts["keys"] = [first.key, ...marks.map(({ key }) => key)];
    for (const key of keys) {
      delete view.texts[key];
      callOff(key);
    }
    // What was typed last may not have been stored yet.
    return { keys, texts: [first.text, stored.get(first.key) ?? first.text] };
  }

  function tidy(drafts: readonly Draft[]): void {
    for (const { key } of drafts) if (stored.has(key) && !view.texts[key]) void remove(key);
  }

  return {
    view,
    set,
    clear(key, accepted) {
      if (view.texts[key] === accepted) set(key, "");
    },
    flush() {
      for (const key of due.keys()) writeNow(key);
    },
    load() {
      loading = takeIn();
      return loading;
    },
    carry,
    carried({ keys }) {
      for (const key of keys) if (!view.texts[key]) stored.delete(key);
    },
    tidy,
    async forget(drafts) {
      if (loading) await loading;
      carry(drafts);
      tidy(drafts);
    },
    async giveBack(drafts) {
      // Storage may hold what was typed after it.
      if (loading) await loading;
      const [first] = drafts;
      if (!first || view.texts[first.key]) return;
      for (const { key, text } of drafts) {
        view.texts[key] = text;
        callOff(key);
      }
      await Promise.all(drafts.map(({ key, text }) => put(key, text)));
    },
  };
}
