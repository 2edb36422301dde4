import { proxy, ref } from "valtio/vanilla";
import { systemActor } from "../access/actor.js";
import type { Context } from "../access/context.js";
import type { Backend } from "../backend/backend.js";
import type { Session } from "../backend/session.js";
import { asBackendError, BackendError, between, invariant, later, refused, type FeedEvent, type Verdict } from "../basics.js";
import type { Channel } from "../channels/channel.js";
import { can } from "../commands/can.js";
import { contextOf } from "../commands/context.js";
import { judge, momentOf, outcomeOf, sightOf } from "../commands/judge.js";
import { isCommandType, kindOf, rulesVersion, type AnyCommand, type AnyRecord, type CommandOf, type CommandType, type Inputs, type RecordOf } from "../commands/registry.js";
import { problemsOfOutgoing, type ProblemsOf } from "../composer/check-draft.js";
import type { MediaRef } from "../composer/media-ref.js";
import type { InteractionFilter } from "../inbox/interaction-list.js";
import { createOutbox } from "../sync/outbox.js";
import type { Platform } from "../sync/platform.js";
import { createRecords, type Cell } from "../sync/records.js";
import type { Storage } from "../sync/storage.js";
import { volatileStorage } from "../sync/volatile-storage.js";
import { interactionIn, type ClientCore, type InitialData } from "./client-core.js";
import { createDrafts, type Drafts } from "./drafts.js";
import { followFeed, type LineStatus } from "./feed.js";
import { createInteractionCounts, type InteractionCounts } from "./interaction-counts.js";
import { createInteractionList, type InteractionList } from "./interaction-list.js";
import { createPostList, type PostList, type PostRange } from "./post-list.js";
import { createThread, type Thread } from "./thread.js";
import { createUndoStack, type UndoableAct } from "./undo-stack.js";
import { uploadFile, type UploadOptions } from "./upload.js";

export interface ClientOptions {
  /** What a server has read already. */
  readonly initial?: InitialData;
  readonly backend: Backend;
  readonly platform: Platform;
  /** Where commands and drafts survive a reload; by default they live as long as the page. */
  readonly storage?: Storage<AnyCommand>;
  /** The check of what is to go out; by default that of core. */
  readonly problemsOf?: ProblemsOf;
}

/** A command that was refused after it had been shown; what was typed is back in its draft. */
export interface RefusedCommand {
  readonly command: AnyCommand;
  readonly code: string;
  readonly reason: string | undefined;
  readonly rule: string | undefined;
}

/** Everything about the client as a whole that a screen shows. */
export interface ClientView {
  session: Session | undefined;
  /** Why there is no session. */
  error: BackendError | undefined;
  line: LineStatus;
  unsent: number;
  retrying: readonly string[];
  paused: "unauthenticated" | null;
  storage: "ok" | "unavailable";
  refusals: readonly RefusedCommand[];
}

/** One signed-in person's client: records, lists, commands, drafts. */
export interface Client {
  readonly view: ClientView;
  readonly drafts: Drafts;
  readonly undoable: { acts: readonly UndoableAct[] };
  /** A record as it is shown; subscribe to the proxy and only its changes are heard. */
  cell(id: string): Cell<AnyRecord>;
  look(id: string): AnyRecord | undefined;
  /** Asks the backend for records that no list has brought. */
  fetch(ids: readonly string[]): Promise<void>;
  can<T extends CommandType>(type: T, target: RecordOf<T> | undefined): Verdict;
  /** Whether a command with this input would be taken now. */
  judge<T extends CommandType>(type: T, id: string, input: Inputs[T]): Verdict;
  /** Carries a command out: on the screen at once, to the backend when it can. Answers its key, or why not. */
  act<T extends CommandType>(type: T, id: string, input: Inputs[T]): Verdict & { readonly key?: string };
  /** The same command on several records, undone as one; answers how many were taken. */
  actAll<T extends CommandType>(type: T, ids: readonly string[], input: Inputs[T]): number;
  /** Takes back the latest act, or one by its key; answers what stands against it. */
  undo(key?: string): Verdict;
  /** Takes back a command that has not left yet. */
  cancel(key: string): Promise<boolean>;
  dismiss(key: string): void;
  interactions(filter: InteractionFilter): InteractionList;
  counts(filters: readonly InteractionFilter[]): InteractionCounts;
  thread(interactionId: string): Thread;
  posts(range: PostRange): PostList;
  upload(file: File, options?: UploadOptions): Promise<MediaRef>;
  /** A key that nobody else makes, e.g. for a new post's id. */
  newKey(): string;
  now(): string;
  /** Tries everything again now. */
  resume(): void;
  /** Opens the line: reads the session, follows the feed, sends what was left unsent. Answers how to stop; may be started again. */
  start(): () => void;
}

const nobody: Pick<Session, "actor" | "members" | "teams" | "grants" | "commands"> = { actor: systemActor, members: [], teams: [], grants: [], commands: [] };

/** Makes one person's client on a backend; nothing is asked until `start`. */
export function createClient({ backend, platform, initial, storage = volatileStorage<AnyCommand>(), problemsOf = problemsOfOutgoing }: ClientOptions): Client {
  let ended = new AbortController();
  const view = proxy<ClientView>({ session: initial && ref(initial.session), error: undefined, line: "starting", unsent: 0, retrying: [], paused: null, storage: "ok", refusals: [] });
  const heardEvent = new Set<(event: FeedEvent<AnyRecord>) => void>();
  const heardReset = new Set<() => void>();
  const ownEvents = new Map<string, FeedEvent<AnyRecord>>();
  const undoStack = createUndoStack();
  const drafts = createDrafts(storage, platform);
  let session = initial?.session;
  // The backend's clock is the one that counts; ours may be wrong.
  let skew = 0;
  const now = () => later(platform.now(), skew);
  let stopFeed = new AbortController();

  const records = createRecords<AnyRecord, AnyCommand>((record, command) => {
    if (!session) return [];
    const context = contextAt(command.at);
    const verdict = judge(session.actor, command, record, context);
    return verdict.allowed ? outcomeOf(record, command, momentOf(command, session.actor, context), context) : [];
  });

  const outbox = createOutbox<AnyCommand, FeedEvent<AnyRecord>>({
    storage, platform,
    send: (command, aborted) => send(command, aborted),
    onAnswer: (command, event) => {
      remember(event);
      if (event.records.length > 0) records.learn(event.records);
      records.settle(command.key);
    },
    onRefusal: (command, error) => {
      const { code, reason, rule } = error instanceof BackendError ? { code: error.code, ...error.facts } : error;
      if (error instanceof BackendError && error.facts.current) records.learn(error.facts.current as AnyRecord[]);
      records.settle(command.key);
      undoStack.forget(command.key);
      giveBack(command);
      view.refusals = [...view.refusals, ref({ command, code, reason, rule })];
    },
    onHeard: (command) => records.press(command),
    onVanished: (command) => void backend.queries["command.get"]?.({ key: command.key }, { signal: ended.signal }).then(({ event }) => {
      if (event) records.learn(event.records);
      records.settle(command.key);
    }).catch(() => records.settle(command.key)),
    onState: ({ unsent, paused, storage: kept, retrying }) => Object.assign(view, { unsent, paused, storage: kept, retrying: ref(retrying) }),
  });

  const core: ClientCore = {
    backend, platform, records, initial,
    signal: () => ended.signal,
    session: () => session,
    can: (type, target) => (session ? can(session.actor, type, target, contextAt(now())) : refused("missing", "session")),
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
      now: at, actor, members, teams, grants,
      channel: channelOf,
      interaction: (id) => interactionIn(records, id),
      offers: (type) => commands.some((each) => each === type),
      eventOf: (key) => ownEvents.get(key) ?? pendingEvent(key),
      problemsOf: (outgoing) => problemsOf(outgoing, channelOf),
    });
  }

  // An act that is still on its way: what it will have done, as far as the screen knows.
  function pendingEvent(key: string): FeedEvent<AnyRecord> | undefined {
    const command = records.pending().find((each) => each.key === key);
    const was = command && records.truth(command.id);
    if (!command || !was || !session || command.type.endsWith(".undo")) return undefined;
    const context = contextAt(command.at);
    return { seq: 0, key, type: command.type, id: command.id, by: command.by, at: command.at, was, records: outcomeOf(was, command, momentOf(command, session.actor, context), context) };
  }

  function remember(event: FeedEvent<AnyRecord>): void {
    if (event.by !== session?.actor.id) return;
    ownEvents.set(event.key, event);
    if (ownEvents.size > 200) ownEvents.delete([...ownEvents.keys()][0] ?? "");
  }

  async function send<T extends CommandType>(command: CommandOf<T>, aborted: AbortSignal): Promise<FeedEvent<AnyRecord>> {
    const method = backend.commands[command.type];
    if (!method) throw new BackendError("not-found", { detail: `This backend does not answer ${command.type}.`, reason: "host", rule: command.type });
    return method(command, { signal: aborted });
  }

  // Nothing that somebody wrote is lost with a refusal.
  function giveBack({ type, id, input }: AnyCommand): void {
    const place = type === "interaction.reply" ? `reply:${id}` : type === "interaction.addNote" ? `note:${id}` : undefined;
    if (place && "text" in input && !drafts.view.texts[place]) drafts.set(place, input.text);
  }

  function onEvent(event: FeedEvent<AnyRecord>): void {
    skew += Math.max(0, between(now(), event.at));
    for (const heard of heardEvent) heard(event);
    remember(event);
    records.learn(event.records);
    records.settle(event.key);
    outbox.settled(event.key);
  }

  function enter(found: Session): void {
    session = found;
    skew = between(platform.now(), found.now);
    records.learn([found.workspace, ...found.members, ...found.teams, ...found.channels, ...found.grants]);
    Object.assign(view, { session: ref(found), error: undefined });
  }

  async function open(): Promise<void> {
    const { signal } = ended;
    try {
      const found = await backend.queries["workspace.get"]({}, { signal });
      if (signal.aborted) return;
      enter(found);
      stopFeed = new AbortController();
      followFeed({
        backend, platform, epoch: found.epoch, asOf: found.asOf, onEvent,
        signal: AbortSignal.any([signal, stopFeed.signal]),
        onLine: (line) => {
          if (line === "live" && view.line !== "live") outbox.resume();
          view.line = line;
        },
        onReset: () => void reset(),
      });
    } catch (error) {
      if (!signal.aborted) fail(asBackendError(error));
    }
  }

  function fail(error: BackendError): void {
    view.error = ref(error);
    const { signal } = ended;
    if (error.retry) platform.after(3_000, () => void (!signal.aborted && open()));
  }

  async function reset(): Promise<void> {
    if (backend.listen) stopFeed.abort();
    const again = backend.listen ? open() : undefined;
    await again;
    for (const heard of heardReset) heard();
  }

  async function run(): Promise<void> {
    const texts = await storage.drafts().catch(() => []);
    for (const { key, text } of texts) drafts.view.texts[key] ??= text;
    await open();
    for (const command of await outbox.load()) records.press(command);
  }

  function prepare<T extends CommandType>(type: T, id: string, input: Inputs[T], actor: Session["actor"]): CommandOf<T> {
    const record = records.shown(id);
    const saw = record && record.is === kindOf(type) ? sightOf(type, record as RecordOf<T>) : undefined;
    return { key: platform.newKey(), type, id, input, ...(saw && { saw }), by: actor.id, at: now(), rulesVersion };
  }

  function press<T extends CommandType>(type: T, id: string, input: Inputs[T]): Verdict & { readonly key?: string; readonly at?: string } {
    if (!session) return refused("missing", "session");
    const command = prepare(type, id, input, session.actor);
    const verdict = judge(session.actor, command, records.shown(id), contextAt(command.at));
    if (!verdict.allowed) return verdict;
    records.press(command as AnyCommand);
    void outbox.add(command as AnyCommand);
    return { allowed: true, key: command.key, at: command.at };
  }

  if (initial) {
    enter(initial.session);
    records.learn([...(initial.interactions?.flatMap(({ page }) => page.records) ?? []), ...(initial.posts ?? [])]);
  }

  return {
    view, drafts, undoable: undoStack.view,
    cell: (id) => records.cell(id),
    look: (id) => records.shown(id),
    async fetch(ids) {
      const missing = ids.filter((id) => !records.truth(id));
      if (missing.length === 0) return;
      const answer = await backend.queries["records.get"]?.({ ids: missing }, { signal: ended.signal });
      if (answer) records.learn(answer.records);
    },
    can: core.can,
    judge: (type, id, input) => (session ? judge(session.actor, prepare(type, id, input, session.actor), records.shown(id), contextAt(now())) : refused("missing", "session")),
    act(type, id, input) {
      const done = press(type, id, input);
      if (done.allowed && done.key && done.at) undoStack.remember(type, done.at, [{ key: done.key, id }]);
      return done;
    },
    actAll(type, ids, input) {
      const done = ids.flatMap((id) => {
        const { allowed, key } = { key: undefined, ...press(type, id, input) };
        return allowed && key ? [{ key, id }] : [];
      });
      undoStack.remember(type, now(), done);
      return done.length;
    },
    undo(key) {
      const act = key === undefined ? undoStack.latest(now()) : undoStack.view.acts.find((each) => each.key === key);
      if (!act) return refused("input", "undo.nothing");
      undoStack.forget(act.key);
      const verdicts = act.commands.map(({ key: of, id }) => press(undoOf(act.type), id, { of }));
      return verdicts.find((verdict) => !verdict.allowed) ?? { allowed: true };
    },
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
    resume: () => outbox.resume(),
    start() {
      if (ended.signal.aborted) ended = new AbortController();
      void run();
      return () => {
        drafts.flush();
        ended.abort();
        outbox.stop();
      };
    },
  };
}

function subscribeTo<F>(heard: Set<F>): (listener: F) => () => void {
  return (listener) => {
    heard.add(listener);
    return () => heard.delete(listener);
  };
}

function undoOf(type: CommandType): UndoCommand {
  const undo = `${kindOf(type)}.undo`;
  invariant(isUndo(undo), `${type} cannot be taken back: its table has no undo row.`);
  return undo;
}

type UndoCommand = CommandType & `${string}.undo`;

function isUndo(type: string): type is UndoCommand {
  return type.endsWith(".undo") && isCommandType(type);
}
