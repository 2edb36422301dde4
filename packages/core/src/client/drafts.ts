import { proxy } from "valtio/vanilla";
import type { Platform } from "../sync/platform.js";

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

const writeAfter = 300;

/** Drafts that are on the screen at once and in storage within 300 ms. */
export function createDrafts(
  storage: { putDraft(key: string, text: string): Promise<void>; removeDraft(key: string): Promise<void> },
  platform: Pick<Platform, "after">,
): Drafts {
  const view = proxy<{ texts: Record<string, string> }>({ texts: {} });
  const due = new Map<string, () => void>();

  function write(key: string): void {
    due.get(key)?.();
    due.delete(key);
    const text = view.texts[key];
    // A draft that can't be stored stays on the screen, which is where it is.
    void (text ? storage.putDraft(key, text) : storage.removeDraft(key)).catch(() => undefined);
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
  };
}
