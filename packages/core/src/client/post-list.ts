import { proxy, ref } from "valtio/vanilla";
import { asBackendError, BackendError, type Cursor, type FeedEvent, type Instant, type Page } from "../basics.js";
import type { AnyRecord } from "../commands/registry.js";
import type { Post, PostStatus } from "../composer/post.js";
import type { ClientCore } from "./client-core.js";

/** Which posts a calendar shows: those whose time lies in `[from, to)`, or those without a time. */
export interface PostRange {
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly channelIds?: readonly string[];
  readonly statuses?: readonly PostStatus[];
}

export interface PostListView {
  posts: readonly Post[];
  status: "loading" | "ready" | "error";
  error: BackendError | undefined;
}

export interface PostList {
  readonly view: PostListView;
  refresh(): Promise<void>;
  /** Reads and follows what changes; answers how to stop. May be started again. */
  start(): () => void;
}

const pageSize = 100;

/** Whether a post stands in a range. */
export function inRange({ at, status, channelIds, removedAt }: Post, range: PostRange): boolean {
  const { from, to, statuses } = range;
  const inTime = from === null || to === null ? at === null : at !== null && at >= from && at < to;
  return (
    inTime &&
    removedAt === null &&
    (!statuses || statuses.includes(status)) &&
    (!range.channelIds || channelIds.some((id) => range.channelIds?.includes(id)))
  );
}

/** All posts of a range, moved at once by everything that changes. */
export function createPostList(core: ClientCore, range: PostRange): PostList {
  const { backend, records, onEvent, onReset } = core;
  const initial = core.initial?.posts?.filter((post) => inRange(post, range));
  const view = proxy<PostListView>({
    posts: ref(initial ?? []),
    status: initial ? "ready" : "loading",
    error: undefined,
  });
  let ids: ReadonlySet<string> = new Set<string>(initial?.map(({ id }) => id));
  // What the feed told of posts, by its numbers, until a reading is newer.
  let told = new Map<string, number>();
  let epoch = core.session()?.epoch;
  let ended = AbortSignal.abort();
  let asked = 0;

  function draw(): void {
    if (view.status !== "ready") return;
    const candidates = [...new Set([...ids, ...told.keys(), ...records.touched()])].flatMap(
      (id) => records.shown(id) ?? [],
    );
    const shown = candidates.filter((record) => record.is === "post").filter((post) => inRange(post, range));
    const same = shown.length === view.posts.length && shown.every((post, index) => post === view.posts[index]);
    if (!same) view.posts = ref(shown);
  }

  // Numbers of the feed's former life mean nothing in this one.
  function sameLife(): void {
    const former = epoch;
    epoch = core.session()?.epoch;
    if (former !== undefined && former !== epoch) told.clear();
  }

  function hear(event: FeedEvent<AnyRecord>): void {
    sameLife();
    for (const { is, id } of event.records) if (is === "post") told.set(id, event.seq);
  }

  async function read(): Promise<void> {
    const signal = ended;
    const mine = ++asked;
    const isOver = () => signal.aborted || mine !== asked;
    const query = backend.queries["posts.list"];
    try {
      if (!query) throw new BackendError("not-found", { detail: "This backend does not answer posts.list." });
      const found = new Set<string>();
      let asOf: number | undefined;
      let cursor: Cursor | null = null;
      do {
        const page: Page<Post> = await query({ ...range, cursor, limit: pageSize }, { signal });
        if (isOver()) return;
        asOf ??= page.asOf;
        for (const { id } of page.records) found.add(id);
        records.learn(page.records);
        cursor = page.next === cursor ? null : page.next;
      } while (cursor !== null);
      // What this reading does not know and no later event tells has gone while nobody listened.
      sameLife();
      const since = asOf ?? 0;
      told = new Map([...told].filter(([, seq]) => seq > since));
      ids = found;
      Object.assign(view, { status: "ready", error: undefined });
      draw();
    } catch (error) {
      if (!isOver())
        Object.assign(view, { status: view.status === "ready" ? "ready" : "error", error: ref(asBackendError(error)) });
    }
  }

  const listen = () => [
    onEvent(hear),
    records.onChange(draw),
    onReset(() => void read()),
    records.hold(() => view.posts.map(({ id }) => id)),
  ];

  return {
    view,
    refresh: () => {
      if (view.status === "error") view.status = "loading";
      return read();
    },
    start() {
      const stopped = new AbortController();
      ended = AbortSignal.any([core.signal(), stopped.signal]);
      const unhear = listen();
      void read();
      return () => {
        stopped.abort();
        for (const stop of unhear) stop();
      };
    },
  };
}
