import { proxy, ref } from "valtio/vanilla";
import { historyOf, type HistoryEntry } from "../activity/history.js";
import type { ThreadPage } from "../backend/queries.js";
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
/** The longest thread that is read anew in its whole length. */
const mostAgain = 500;

const countOf = (pages: readonly ThreadPage[]) =>
  pages.reduce((sum, { messages, notes }) => sum + messages.length + notes.length, 0);

/** One interaction's messages, notes and history; grows from the feed and from what is being sent. */
export function createThread(core: ClientCore, interactionId: string): Thread {
  const { backend, records, onEvent, onReset } = core;
  const view = proxy<ThreadView>({ entries: [], status: "loading", error: undefined, more: false });
  let ids = new Set<string>();
  let history = new Map<string, HistoryEntry>();
  // The numbers of the feed by which it told of messages and notes, until a reading is newer.
  let told = new Map<string, number>();
  let epoch = core.session()?.epoch;
  let ended = AbortSignal.abort();
  let asked = 0;
  let isRefreshing = false;
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
    const mine = ++asked;
    const isOver = () => signal.aborted || mine !== asked;
    isRefreshing = cursor === null;
    const query = backend.queries["thread.get"];
    try {
      if (!query) throw new BackendError("not-found", { detail: "This backend does not answer thread.get." });
      // A thread that is read anew keeps its length: nobody is thrown back to its end.
      const wanted = cursor === null ? Math.min(ids.size, mostAgain) : 0;
      const pages: ThreadPage[] = [];
      let place = cursor;
      do {
        const page: ThreadPage = await query({ interactionId, cursor: place, limit: pageSize }, { signal });
        if (isOver()) return;
        pages.push(page);
        records.learn([page.interaction, ...page.messages, ...page.notes]);
        place = page.next;
      } while (place !== null && countOf(pages) < wanted);
      isRefreshing = false;
      if (cursor === null) beginAt(pages[0]?.asOf ?? 0);
      for (const { messages, notes, history: entries } of pages) {
        for (const { id } of [...messages, ...notes]) ids.add(id);
        for (const entry of entries) history.set(entry.key, entry);
      }
      next = place;
      Object.assign(view, { status: "ready", error: undefined, more: next !== null });
      draw();
    } catch (error) {
      if (isOver()) return;
      isRefreshing = false;
      Object.assign(view, { status: view.status === "ready" ? "ready" : "error", error: ref(asBackendError(error)) });
    }
  }

  // Numbers of the feed's former life mean nothing in this one.
  function sameLife(): void {
    const former = epoch;
    epoch = core.session()?.epoch;
    if (former === undefined || former === epoch) return;
    told = new Map();
    history = new Map();
  }

  // Read anew: what this reading does not know and no later event tells has gone while nobody listened.
  function beginAt(asOf: number): void {
    sameLife();
    told = new Map([...told].filter(([, seq]) => seq > asOf));
    ids = new Set(told.keys());
    history = new Map([...history].filter(([, { seq }]) => seq > asOf));
  }

  const isOurs = (id: string) => {
    const record = records.shown(id);
    return record !== undefined && belongs(record);
  };
  const listen = () => [
    onEvent((event) => {
      sameLife();
      for (const record of event.records)
        if (belongs(record)) {
          ids.add(record.id);
          told.set(record.id, event.seq);
        }
      if (event.id === interactionId) history.set(event.key, historyOf(event));
      // What a command's own answer has taught already changes nothing more when its event comes: it is drawn here.
      if (event.id === interactionId || event.records.some(belongs)) draw();
    }),
    records.onChange((changed) => {
      if (changed.includes(interactionId) || changed.some((id) => ids.has(id) || isOurs(id))) draw();
    }),
    onReset(() => void read(null)),
    records.hold(() => [interactionId, ...ids]),
  ];

  return {
    view,
    // Not while the thread is read anew: its answer says where more begins.
    loadMore: () => (next === null || isRefreshing || view.status !== "ready" ? Promise.resolve() : read(next)),
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
