import { proxy, ref } from "valtio/vanilla";
import { asBackendError, type BackendError, type Cursor } from "../basics.js";
import { shownIn, countIn, type InteractionFilter } from "../inbox/interaction-list.js";
import type { Interaction } from "../inbox/interaction.js";
import { interactionIn, type ClientCore } from "./client-core.js";
import { followChanges } from "./window-changes.js";

/** What a list shows. */
export interface InteractionListView {
  ids: readonly string[];
  total: number;
  status: "loading" | "ready" | "error";
  error: BackendError | undefined;
  /** Whether there is more to load. */
  more: boolean;
  loadingMore: boolean;
  /** How many match a search only a backend can run, since it ran. */
  newer: number;
}

export interface InteractionList {
  readonly view: InteractionListView;
  loadMore(): Promise<void>;
  refresh(): Promise<void>;
  /** The open one stays in the list though it no longer matches, until another is opened. */
  keep(id: string | undefined): void;
  stop(): void;
}

const pageSize = 50;

/** A window of the server's list, corrected at once by everything that changes. */
export function openInteractionList(core: ClientCore, filter: InteractionFilter): InteractionList {
  const { backend, records, signal, onReset } = core;
  const view = proxy<InteractionListView>({ ids: [], total: 0, status: "loading", error: undefined, more: false, loadingMore: false, newer: 0 });
  const changes = followChanges(core, "interaction");
  const stopped = new AbortController();
  const ended = AbortSignal.any([signal, stopped.signal]);
  let loaded: readonly Interaction[] = [];
  let next: Cursor | null = null;
  let total = 0;
  let kept: string | undefined;
  let asked = 0;

  const look = (id: string) => interactionIn(records, id);
  const was = (id: string) => {
    const record = changes.was(id);
    return record?.is === "interaction" ? record : undefined;
  };

  function draw(): void {
    if (view.status !== "ready") return;
    const ids = changes.ids();
    if (filter.text) {
      // What matches a search is the backend's to say: rows stay as found, and news is only counted.
      view.ids = ref(loaded.map(({ id }) => id));
      view.newer = ids.filter((id) => !loaded.some((it) => it.id === id)).length;
      return;
    }
    const shown = shownIn({ records: loaded, next }, filter, ids, look, kept).map(({ id }) => id);
    if (!sameIds(shown, view.ids)) view.ids = ref(shown);
    view.total = countIn(total, filter, ids, was, look);
    if (next !== null && shown.length < pageSize / 2 && !view.loadingMore) void loadMore();
  }

  async function read(cursor: Cursor | null): Promise<void> {
    const mine = ++asked;
    try {
      const page = await backend.queries["interactions.list"]({ filter, cursor, limit: pageSize }, { signal: ended });
      if (ended.aborted || mine !== asked) return;
      records.learn(page.records);
      if (cursor === null) {
        changes.begin(page.asOf);
        total = page.total;
        loaded = page.records;
      } else loaded = [...loaded, ...page.records.filter(({ id }) => !loaded.some((it) => it.id === id))];
      next = page.next;
      Object.assign(view, { status: "ready", error: undefined, more: next !== null, loadingMore: false });
      if (cursor === null) Object.assign(view, { total, newer: 0 });
      draw();
    } catch (error) {
      if (ended.aborted || mine !== asked) return;
      const problem = ref(asBackendError(error));
      Object.assign(view, view.status === "ready" ? { error: problem, loadingMore: false } : { status: "error", error: problem });
    }
  }

  async function loadMore(): Promise<void> {
    if (next === null || view.loadingMore) return;
    view.loadingMore = true;
    await read(next);
  }

  async function refresh(): Promise<void> {
    if (view.status === "error") view.status = "loading";
    await read(null);
  }

  const unhear = [records.onChange(draw), onReset(() => void refresh()), changes.stop];
  void read(null);

  return {
    view,
    loadMore,
    refresh,
    keep(id) {
      kept = id;
      draw();
    },
    stop() {
      stopped.abort();
      for (const stop of unhear) stop();
    },
  };
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
