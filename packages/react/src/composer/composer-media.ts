import { ref } from "valtio/vanilla";
import { BackendError } from "@tidewire/core/basics";
import type { Client } from "@tidewire/core/client";
import type { MediaFacts } from "@tidewire/core/composer";
import type { Channel } from "@tidewire/core/channels";
import { checksThere, lateChecks } from "./late-checks.js";
import type { ComposerMediaItem, ComposerState } from "./composer-state.js";

export interface MediaTray {
  /** Takes files in: each is read first, and sent only if every chosen channel would take it. */
  add(files: Iterable<File>): void;
  /** Takes a file out again; one that is being sent is stopped. */
  remove(id: string): void;
  move(id: string, to: number): void;
  describe(id: string, alt: string | null): void;
  retry(id: string): void;
  /** Looks at what is held anew: the channels have changed. */
  reconsider(): void;
  /** Stops everything and gives the files' memory back. */
  dispose(): void;
}

export interface MediaTrayOptions {
  readonly state: ComposerState;
  readonly client: Pick<Client, "upload" | "newKey">;
  /** The channels that a file must suit. */
  readonly chosen: () => readonly Channel[];
  readonly onChange: () => void;
}

const lanes = 2;

// It was moved or taken away after it was chosen.
const unreadable = (id: string, { size }: File): MediaFacts => ({
  id,
  type: "unknown",
  kind: "unknown",
  bytes: size,
  broken: true,
});

/** The files of one composer: read, held back, sent in parts, put in order. */
export function createMediaTray({ state, client, chosen, onChange }: MediaTrayOptions): MediaTray {
  const files = new Map<string, File>();
  const sending = new Map<string, AbortController>();

  const find = (id: string) => state.media.find((item) => item.id === id);

  async function take(file: File): Promise<void> {
    const id = client.newKey();
    files.set(id, file);
    const url = URL.createObjectURL(file);
    state.media.push({
      id,
      name: file.name,
      url,
      stage: "reading",
      share: 0,
      facts: null,
      ref: null,
      alt: null,
      problem: null,
    });
    onChange();
    const checks = await checksThere();
    const facts = await checks.probeMedia(file, { id }).catch((): MediaFacts => unreadable(id, file));
    const item = find(id);
    if (!item) return;
    item.facts = ref(facts);
    item.stage = "held";
    pump();
  }

  // Nothing leaves the device that a chosen channel would refuse.
  function mayGo({ stage, facts }: ComposerMediaItem): boolean {
    if (stage !== "held" || !facts || state.channelIds.length === 0) return false;
    return (
      lateChecks
        .get()
        ?.againstFile(facts, chosen())
        .every(({ severity }) => severity !== "error") ?? false
    );
  }

  function pump(): void {
    for (const item of state.media) {
      if (sending.size >= lanes) return;
      const file = files.get(item.id);
      if (file && !sending.has(item.id) && mayGo(item)) void send(item.id, file);
    }
  }

  async function send(id: string, file: File): Promise<void> {
    const abort = new AbortController();
    sending.set(id, abort);
    const set = (patch: Partial<ComposerMediaItem>) => {
      const item = find(id);
      if (item && !abort.signal.aborted) Object.assign(item, patch);
    };
    set({ stage: "uploading", share: 0, problem: null });
    try {
      const onProgress = (share: number) => set({ share });
      const kept = await client.upload(file, { signal: abort.signal, onProgress });
      set({ stage: "ready", share: 1, ref: ref(kept) });
    } catch (error) {
      set({ stage: "failed", problem: error instanceof BackendError ? error.code : "internal" });
    }
    sending.delete(id);
    onChange();
    pump();
  }

  function forget(id: string): void {
    sending.get(id)?.abort();
    sending.delete(id);
    const item = find(id);
    if (files.delete(id) && item) URL.revokeObjectURL(item.url);
  }

  return {
    add(added) {
      for (const file of added) void take(file);
    },
    remove(id) {
      forget(id);
      state.media = state.media.filter((item) => item.id !== id);
      if (state.altFor === id) state.altFor = null;
      onChange();
      pump();
    },
    move(id, to) {
      const from = state.media.findIndex((item) => item.id === id);
      const item = state.media[from];
      const place = Math.max(0, Math.min(state.media.length - 1, to));
      if (!item || from === place) return;
      const rest = state.media.filter((each) => each.id !== id);
      state.media = [...rest.slice(0, place), item, ...rest.slice(place)];
      onChange();
    },
    describe(id, alt) {
      const item = find(id);
      if (!item) return;
      item.alt = alt;
      onChange();
    },
    retry(id) {
      const item = find(id);
      if (item?.stage !== "failed") return;
      item.stage = "held";
      pump();
    },
    reconsider: pump,
    dispose() {
      for (const id of files.keys()) forget(id);
    },
  };
}
