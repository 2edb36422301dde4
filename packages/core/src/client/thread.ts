import { proxy, ref } from "valtio/vanilla";
import { historyOf, type HistoryEntry } from "../activity/history.js";
import { asBackendError, BackendError, type Cursor } from "../basics.js";
import type { Message, Note } from "../inbox/message.js";
import { inThreadOrder, type ThreadEntry } from "../inbox/thread.js";
import type { ClientCore } from "./client-core.js";

/** What a thread shows. */
export interface ThreadView {
  entries: readonly ThreadEntry[];
  status: "loading" | "ready" | "error";
  error: BackendError | undefined;
  /** Whether there is more further back. */
  more: boolean;
}

export interface Thread {
  readonly view: ThreadView;
  loadMore(): Promise<void>;
  refresh(): Promise<void>;
  /** Reads and follows what changes; answers how to stop. May be started again. */
  start(): () => void;
}

const pageSize = 50;

/** One interaction's messages, notes and history; grows from the feed and from what is being sent. */
export function createThread(core: ClientCore, interactionId: string): Thread {
  const { backend, records, onEvent, onReset } = core;
  const view = proxy<ThreadView>({ entries: [], status: "loading", error: undefined, more: false });
  const ids = new Set<string>();
  const history = new Map<string, HistoryEntry>();
  let ended = AbortSignal.abort();
  let next: Cursor | null = null;

  const belongs = (record: { readonly is: string }): record is Message | Note =>
    (record.is === "message" || record.is === "note") && (record as Message | Note).interactionId === interactionId;

  function draw(): void {
    if (view.status !== "ready") return;
    const shown = [...ids].flatMap((id) => records.shown(id) ?? []);
    const all = [
      ...new Map([...shown, ...records.made()].filter(belongs).map((record) => [record.id, record])).values(),
    ];
    view.entries = ref(
      inThreadOrder(
        all.filter((record) => record.is === "message"),
        all.filter((record) => record.is === "note"),
        [...history.values()],
      ),
    );
  }

  async function read(cursor: Cursor | null): Promise<void> {
    const signal = ended;
    const query = backend.queries["thread.get"];
    try {
      if (!query) throw new BackendError("not-found", { detail: "This backend does not answer thread.get." });
      const page = await query({ interactionId, cursor, limit: pageSize }, { signal });
      if (signal.aborted) return;
      const found = [...page.messages, ...page.notes];
      records.learn([page.interaction, ...found]);
      for (const { id } of found) ids.add(id);
      for (const entry of page.history) history.set(entry.key, entry);
      next = page.next;
      Object.assign(view, { status: "ready", error: undefined, more: next !== null });
      draw();
    } catch (error) {
      if (!signal.aborted)
        Object.assign(view, { status: view.status === "ready" ? "ready" : "error", error: ref(asBackendError(error)) });
    }
  }

  const isMade = (id: string) => records.made().some((record) => record.id === id && belongs(record));
  const listen = () => [
    onEvent((event) => {
      for (const record of event.records) if (belongs(record)) ids.add(record.id);
      if (event.id === interactionId) history.set(event.key, historyOf(event));
      // What a command's own answer has taught already changes nothing more when its event comes: it is drawn here.
      if (event.id === interactionId || event.records.some(belongs)) draw();
    }),
    records.onChange((changed) => {
      if (changed.includes(interactionId) || changed.some((id) => ids.has(id) || isMade(id))) draw();
    }),
    onReset(() => void read(null)),
  ];

  return {
    view,
    loadMore: () => (next === null ? Promise.resolve() : read(next)),
    refresh: () => {
      if (view.status === "error") view.status = "loading";
      return read(null);
    },
    start() {
      const stopped = new AbortController();
      ended = AbortSignal.any([core.signal(), stopped.signal]);
      const unhear = listen();
      void read(null);
      return () => {
        stopped.abort();
        for (const stop of unhear) stop();
      };
    },
  };
}
