import { proxy } from "valtio/vanilla";
import { BackendError, second } from "../basics.js";
import { inTime } from "../sync/in-time.js";
import type { Platform } from "../sync/platform.js";
import type { Storage } from "../sync/storage.js";

/** Text under way, by place: `reply:<id>`, `note:<id>`, `post:<id>`. */
export interface Drafts {
  /** A proxy by key; absent is empty. */
  readonly view: { texts: Record<string, string> };
  set(key: string, text: string): void;
  /** Clears a draft, but only while it still is what was accepted; in storage not before that is written down elsewhere. */
  clear(key: string, accepted: string, written?: Promise<void>): void;
  /** Writes at once what is not yet written; for a page that goes away. */
  flush(): void;
}

/** Drafts that can be read from storage. */
export interface StoredDrafts extends Drafts {
  /** Takes in what storage holds; what is being typed already stays. */
  load(): Promise<void>;
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

  const inStorage = <T>(work: Promise<T>) =>
    inTime(platform, storageTime, () => new BackendError("storage-unavailable"), work);

  // A draft that can't be stored stays on the screen, which is where it is.
  async function put(key: string, text: string): Promise<void> {
    await inStorage(storage.putDraft(key, text)).catch(() => undefined);
    stored.set(key, text);
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

  function write(key: string): void {
    due.get(key)?.();
    due.delete(key);
    const text = view.texts[key];
    void (text ? put(key, text) : remove(key));
  }

  // A page that goes away has no time to look first: what this tab has stored, it removes.
  function writeNow(key: string): void {
    if (view.texts[key] || !stored.delete(key)) return write(key);
    due.get(key)?.();
    due.delete(key);
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

  return {
    view,
    set,
    clear(key, accepted, written) {
      if (view.texts[key] !== accepted) return;
      if (!written) return set(key, "");
      delete view.texts[key];
      due.get(key)?.();
      due.delete(key);
      // A command that can't be written keeps its draft in storage: typed text is always in one of the two.
      void written.then(() => {
        if (!view.texts[key]) set(key, "");
      });
    },
    flush() {
      for (const key of due.keys()) writeNow(key);
    },
    async load() {
      const found = await inStorage(storage.drafts()).catch(() => []);
      for (const { key, text } of found) {
        if (removing.has(key) || due.has(key)) continue;
        stored.set(key, text);
        view.texts[key] ??= text;
      }
    },
  };
}
