import { systemActor } from "../access/actor.js";
import type { Context } from "../access/context.js";
import type { Session } from "../backend/session.js";
import { between, later, refused, second, type FeedEvent } from "../basics.js";
import type { Channel } from "../channels/channel.js";
import { can } from "../commands/can.js";
import { contextOf } from "../commands/context.js";
import { judge, momentOf, outcomeOf } from "../commands/judge.js";
import type { AnyCommand, AnyRecord } from "../commands/registry.js";
import { createRecords } from "../sync/records.js";
import { volatileStorage } from "../sync/volatile-storage.js";
import { interactionIn, type ClientCore } from "./client-core.js";
import type { Client, ClientOptions, ClientView } from "./client.js";
import { createDispatch } from "./dispatch.js";
import { createDrafts } from "./drafts.js";
import { createFetchedCheck } from "./fetched-check.js";
import { createInteractionCounts } from "./interaction-counts.js";
import { createInteractionList } from "./interaction-list.js";
import { leansOn } from "./leans-on.js";
import { createLine } from "./line.js";
import { createOwnEvents } from "./own-events.js";
import { createPostList } from "./post-list.js";
import { createSending } from "./sending.js";
import { recordsIn, sameRights, sessionShown } from "./session-shown.js";
import { createThread } from "./thread.js";
import { createUndoStack } from "./undo-stack.js";
import { uploadFile } from "./upload.js";
import { proxy, ref } from "valtio/vanilla";

const nobody: Pick<Session, "actor" | "members" | "teams" | "grants" | "commands"> = {
  actor: systemActor,
  members: [],
  teams: [],
  grants: [],
  commands: [],
};

/** Makes one person's client on a backend; nothing is asked until `start`. */
export function createClient({
  backend,
  platform,
  initial,
  storage = volatileStorage<AnyCommand>(),
  problemsOf,
}: ClientOptions): Client {
  let ended = new AbortController();
  const view = proxy<ClientView>({
    session: initial && ref(initial.session),
    error: undefined,
    line: "starting",
    unsent: 0,
    retrying: [],
    paused: null,
    storage: "ok",
    refusals: [],
    checks: problemsOf !== undefined,
    skew: 0,
  });
  const ownCheck = createFetchedCheck(() => {
    view.checks = true;
  });
  const check = problemsOf ?? ownCheck.problemsOf;
  const heardEvent = new Set<(event: FeedEvent<AnyRecord>) => void>();
  const heardReset = new Set<() => void>();
  const ownEvents = createOwnEvents(() => records);
  const undoStack = createUndoStack();
  const drafts = createDrafts(storage, platform);
  let session = initial?.session;
  // The backend's clock is the one that counts; ours may be wrong.
  let skew = 0;
  const now = () => later(platform.now(), skew);
  function setSkew(milliseconds: number): void {
    if (!Number.isFinite(milliseconds)) return;
    skew = milliseconds;
    // What is drawn need not follow every millisecond.
    if (Math.abs(skew - view.skew) >= second) view.skew = skew;
  }

  const records = createRecords<AnyRecord, AnyCommand>(
    (record, command) => {
      if (!session) return [];
      const context = contextAt(command.at);
      const verdict = judge(session.actor, command, record, context);
      return verdict.allowed ? outcomeOf(record, command, momentOf(command, session.actor, context), context) : [];
    },
    { leansOn },
  );
  let sessionIds: ReadonlySet<string> = new Set();
  records.hold(() => sessionIds);
  records.onChange((ids) => {
    if (session && ids.some((id) => sessionIds.has(id))) draw(sessionShown(session, records.shown));
  });

  const line = createLine({
    backend,
    platform,
    onSession: enter,
    onEvent,
    onStatus: (status) => {
      if (status === "live" && view.line !== "live") outbox.resume();
      view.line = status;
    },
    onError: (error) => (view.error = ref(error)),
    onNewEpoch: () => records.doubt(),
    onReread: reread,
  });

  const outbox = createSending({
    backend,
    platform,
    storage,
    records,
    drafts,
    signal: () => ended.signal,
    onAnswer: hear,
    onRefused: (refusal) => {
      undoStack.forget(refusal.command.key);
      view.refusals = [...view.refusals, ref(refusal)];
      // What was offered and is refused for want of rights was drawn from rights that are gone.
      if (refusal.code === "forbidden" || refusal.code === "not-found") void line.renew();
    },
    onState: ({ unsent, paused, storage: kept, retrying }) =>
      Object.assign(view, { unsent, paused, storage: kept, retrying: ref(retrying) }),
  });

  const core: ClientCore = {
    backend,
    platform,
    records,
    initial,
    signal: () => ended.signal,
    session: () => session,
    can: (type, target) =>
      session ? can(session.actor, type, target, contextAt(now())) : refused("missing", "session"),
    onEvent: subscribeTo(heardEvent),
    onReset: subscribeTo(heardReset),
  };

  function channelOf(id: string): Channel | undefined {
    const record = records.truth(id);
    return record?.is === "channel" ? record : undefined;
  }

  function contextAt(at: string): Context {
    const { actor, members, teams, grants, commands } = session ?? nobody;
    return contextOf({
      now: at,
      actor,
      members,
      teams,
      grants,
      channel: channelOf,
      interaction: (id) => interactionIn(records, id),
      offers: (type) => commands.some((each) => each === type),
      eventOf: ownEvents.find,
      problemsOf: (outgoing) => check(outgoing, channelOf),
    });
  }

  // An answer tells the same as its event in the feed, and often sooner: whoever hears one twice takes it once.
  function hear(event: FeedEvent<AnyRecord>): void {
    for (const heard of heardEvent) heard(event);
    if (event.by !== session?.actor.id) return;
    ownEvents.remember(event);
    outbox.heard(event);
  }

  function onEvent(event: FeedEvent<AnyRecord>): void {
    setSkew(skew + Math.max(0, between(now(), event.at)));
    hear(event);
    records.learn(event.records);
    records.settle(event.key);
    outbox.settled(event.key);
    if (event.records.some(({ is, id }) => isOfSession(is) && (is !== "channel" || !sessionIds.has(id))))
      void line.renew();
  }

  function reread(): void {
    for (const heard of heardReset) heard();
  }

  function draw(shown: Session): void {
    session = shown;
    view.session = ref(shown);
  }

  function enter(found: Session): void {
    const before = session;
    session = found;
    sessionIds = new Set(recordsIn(found).map(({ id }) => id));
    setSkew(between(platform.now(), found.now));
    records.learn(recordsIn(found));
    records.judgeAgain();
    draw(sessionShown(found, records.shown));
    view.error = undefined;
    if (before && !sameRights(before, found)) reread();
  }

  const dispatch = createDispatch({
    records,
    undoStack,
    platform,
    now,
    contextAt,
    actor: () => session?.actor,
    add: (command) => void outbox.add(command),
  });

  if (initial) {
    enter(initial.session);
    records.learn([...(initial.interactions?.flatMap(({ page }) => page.records) ?? []), ...(initial.posts ?? [])]);
  }

  return {
    view,
    drafts,
    undoable: undoStack.view,
    cell: (id) => records.cell(id),
    look: (id) => records.shown(id),
    async fetch(ids) {
      const missing = ids.filter((id) => !records.truth(id));
      if (missing.length === 0) return;
      const answer = await backend.queries["records.get"]?.({ ids: missing }, { signal: ended.signal });
      if (answer) records.learn(answer.records);
    },
    can: core.can,
    ...dispatch,
    async cancel(key) {
      const gone = await outbox.cancel(key);
      if (gone) records.settle(key);
      return gone;
    },
    dismiss(key) {
      view.refusals = view.refusals.filter(({ command }) => command.key !== key);
    },
    interactions: (filter) => createInteractionList(core, filter),
    counts: (filters) => createInteractionCounts(core, filters),
    thread: (id) => createThread(core, id),
    posts: (range) => createPostList(core, range),
    upload: (file, options) => uploadFile(backend, platform, file, options),
    newKey: platform.newKey,
    now,
    resume() {
      line.resume();
      outbox.resume();
    },
    start() {
      if (!problemsOf) void ownCheck.fetch();
      // None waits for another: storage may hang, the line may be down.
      void drafts.load();
      void outbox.load();
      void line.open(ended.signal);
      return () => {
        drafts.flush();
        outbox.stop();
        view.line = "starting";
        // Anew at once: what stands on this client may start again before it does (React's strict mode).
        const before = ended;
        ended = new AbortController();
        before.abort();
      };
    },
  };
}

// What somebody may do follows from these; a channel's own fields don't.
function isOfSession(is: string): boolean {
  return is === "channel" || is === "grant" || is === "member" || is === "team";
}

function subscribeTo<F>(heard: Set<F>): (listener: F) => () => void {
  return (listener) => {
    heard.add(listener);
    return () => heard.delete(listener);
  };
}
