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
  /** Reads the list and follows what changes; answers how to stop. May be started again. */
  start(): () => void;
}

const pageSize = 50;

/** A window of the server's list, corrected at once by everything that changes. */
export function createInteractionList(core: ClientCore, filter: InteractionFilter): InteractionList {
  const { backend, records, onReset } = core;
  const initial = core.initial?.interactions?.find(
    (each) => JSON.stringify(each.filter) === JSON.stringify(filter),
  )?.page;
  const view = proxy<InteractionListView>({
    ids: ref(initial?.records.map(({ id }) => id) ?? []),
    total: initial?.total ?? 0,
    status: initial ? "ready" : "loading",
    error: undefined,
    more: initial ? initial.next !== null : false,
    loadingMore: false,
    newer: 0,
  });
  const changes = followChanges(core, "interaction");
  let ended = AbortSignal.abort();
  let loaded: readonly Interaction[] = initial?.records ?? [];
  let next: Cursor | null = initial?.next ?? null;
  let total = initial?.total ?? 0;
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
    const signal = ended;
    try {
      const page = await backend.queries["interactions.list"]({ filter, cursor, limit: pageSize }, { signal });
      if (signal.aborted || mine !== asked) return;
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
      if (signal.aborted || mine !== asked) return;
      const problem = ref(asBackendError(error));
      Object.assign(
        view,
        view.status === "ready" ? { error: problem, loadingMore: false } : { status: "error", error: problem },
      );
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

  return {
    view,
    loadMore,
    refresh,
    keep(id) {
      kept = id;
      draw();
    },
    start() {
      const stopped = new AbortController();
      ended = AbortSignal.any([core.signal(), stopped.signal]);
      const unhear = [records.onChange(draw), onReset(() => void refresh()), changes.start()];
      void read(null);
      return () => {
        stopped.abort();
        for (const stop of unhear) stop();
      };
    },
  };
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
