import { proxy, ref } from "valtio/vanilla";
import { asBackendError, type BackendError, type Cursor, type Page } from "../basics.js";
import { shownIn, countIn, matches, type InteractionFilter } from "../inbox/interaction-list.js";
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
/** The longest list that is read anew in its whole length. */
const mostAgain = 500;

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
  let isRefreshing = false;
  let wantsMore = false;

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
      const found = new Set(loaded.map(({ id }) => id));
      const isNews = (it: Interaction | undefined) => it !== undefined && !found.has(it.id) && matches(it, filter);
      if (!sameIds([...found], view.ids)) view.ids = ref([...found]);
      view.newer = ids.filter((id) => isNews(look(id))).length;
      return;
    }
    const shown = shownIn({ records: loaded, next }, filter, ids, look, kept).map(({ id }) => id);
    if (!sameIds(shown, view.ids)) view.ids = ref(shown);
    view.total = countIn(total, filter, ids, was, look);
    if (next !== null && shown.length < pageSize / 2) void loadMore();
    if (changes.areMany() && !isRefreshing) void refresh();
  }

  // A list that is read anew keeps its length: nobody is thrown back to its beginning.
  async function pagesFrom(
    from: Cursor | null,
    isOver: () => boolean,
    signal: AbortSignal,
  ): Promise<{ first: Page<Interaction>; records: readonly Interaction[]; next: Cursor | null } | undefined> {
    const wanted = from === null ? Math.min(loaded.length, mostAgain) : 0;
    const limit = wanted > pageSize ? 2 * pageSize : pageSize;
    const found = new Map<string, Interaction>();
    let first: Page<Interaction> | undefined;
    let cursor = from;
    for (;;) {
      const page: Page<Interaction> = await backend.queries["interactions.list"]({ filter, cursor, limit }, { signal });
      if (isOver()) return undefined;
      first ??= page;
      records.learn(page.records);
      for (const record of page.records) if (!found.has(record.id)) found.set(record.id, record);
      cursor = page.next;
      if (cursor === null || found.size >= wanted || page.records.length === 0)
        return { first, records: [...found.values()], next: cursor };
    }
  }

  async function read(cursor: Cursor | null): Promise<void> {
    const mine = ++asked;
    const signal = ended;
    const isOver = () => signal.aborted || mine !== asked;
    isRefreshing = cursor === null;
    try {
      const found = await pagesFrom(cursor, isOver, signal);
      if (!found) return;
      isRefreshing = false;
      next = found.next;
      Object.assign(view, { status: "ready", error: undefined, more: next !== null, loadingMore: false });
      if (cursor === null) {
        changes.begin(found.first.asOf);
        total = found.first.total;
        loaded = found.records;
        Object.assign(view, { total, newer: 0 });
      } else {
        const known = new Set(loaded.map(({ id }) => id));
        loaded = [...loaded, ...found.records.filter(({ id }) => !known.has(id))];
      }
      draw();
      if (wantsMore) void loadMore();
    } catch (error) {
      if (isOver()) return;
      isRefreshing = false;
      const status = view.status === "ready" ? "ready" : "error";
      Object.assign(view, { status, error: ref(asBackendError(error)), loadingMore: false });
    }
  }

  // Not while the list is read anew: its answer says where more begins.
  async function loadMore(): Promise<void> {
    wantsMore = isRefreshing && view.status === "ready";
    if (next === null || view.loadingMore || isRefreshing) return;
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
      const unhear = [
        records.onChange(draw),
        onReset(() => void refresh()),
        changes.start(draw),
        records.hold(() => [...loaded.map(({ id }) => id), ...changes.ids(), ...(kept === undefined ? [] : [kept])]),
      ];
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
