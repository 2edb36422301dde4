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
  /** Clears a draft, but only while it still is what was accepted. */
  clear(key: string, accepted: string): void;
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
  let last: Promise<void> = Promise.resolve();

  // One after another; a draft that can't be stored stays on the screen, which is where it is.
  function inTurn(work: () => Promise<void>): Promise<void> {
    const late = () => new BackendError("storage-unavailable");
    last = last.then(() => inTime(platform, storageTime, late, work())).catch(() => undefined);
    return last;
  }

  async function remove(key: string): Promise<void> {
    const there = (await storage.drafts()).find((each) => each.key === key);
    // Somebody types there in another tab: that is not ours to remove.
    if (there && there.text !== stored.get(key)) return;
    await storage.removeDraft(key);
    stored.delete(key);
  }

  function write(key: string): void {
    due.get(key)?.();
    due.delete(key);
    const text = view.texts[key];
    void inTurn(async () => {
      if (!text) return remove(key);
      await storage.putDraft(key, text);
      stored.set(key, text);
    });
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
    clear(key, accepted) {
      if (view.texts[key] === accepted) set(key, "");
    },
    flush() {
      for (const key of due.keys()) write(key);
    },
    load: () =>
      inTurn(async () => {
        for (const { key, text } of await storage.drafts()) {
          stored.set(key, text);
          if (!due.has(key)) view.texts[key] ??= text;
        }
      }),
  };
}
