import { systemActor } from "../access/actor.js";
import type { Context } from "../access/context.js";
import type { Session } from "../backend/session.js";
import { asBackendError, BackendError, between, later, refused, second, type FeedEvent } from "../basics.js";
import type { Channel } from "../channels/channel.js";
import { can } from "../commands/can.js";
import { contextOf } from "../commands/context.js";
import { judge, momentOf, outcomeOf } from "../commands/judge.js";
import type { AnyCommand, AnyRecord, CommandOf, CommandType } from "../commands/registry.js";
import { createOutbox } from "../sync/outbox.js";
import { createRecords } from "../sync/records.js";
import { volatileStorage } from "../sync/volatile-storage.js";
import { interactionIn, type ClientCore } from "./client-core.js";
import type { Client, ClientOptions, ClientView } from "./client.js";
import { createDispatch } from "./dispatch.js";
import { createDrafts } from "./drafts.js";
import { followFeed } from "./feed.js";
import { createFetchedCheck } from "./fetched-check.js";
import { createInteractionCounts } from "./interaction-counts.js";
import { createInteractionList } from "./interaction-list.js";
import { createOwnEvents } from "./own-events.js";
import { createPostList } from "./post-list.js";
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
  const ownEvents = createOwnEvents(() => records, contextAt);
  const undoStack = createUndoStack();
  const drafts = createDrafts(storage, platform);
  let session = initial?.session;
  // The backend's clock is the one that counts; ours may be wrong.
  let skew = 0;
  const now = () => later(platform.now(), skew);
  function setSkew(milliseconds: number): void {
    skew = milliseconds;
    // What is drawn need not follow every millisecond.
    if (Math.abs(skew - view.skew) >= second) view.skew = skew;
  }
  let stopFeed = new AbortController();

  const records = createRecords<AnyRecord, AnyCommand>((record, command) => {
    if (!session) return [];
    const context = contextAt(command.at);
    const verdict = judge(session.actor, command, record, context);
    return verdict.allowed ? outcomeOf(record, command, momentOf(command, session.actor, context), context) : [];
  });

  const outbox = createOutbox<AnyCommand, FeedEvent<AnyRecord>>({
    storage,
    platform,
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
    onVanished: (command) =>
      void backend.queries["command.get"]?.({ key: command.key }, { signal: ended.signal })
        .then(({ event }) => {
          if (event) records.learn(event.records);
          records.settle(command.key);
        })
        .catch(() => records.settle(command.key)),
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

  function remember(event: FeedEvent<AnyRecord>): void {
    if (event.by === session?.actor.id) ownEvents.remember(event);
  }

  async function send<T extends CommandType>(
    command: CommandOf<T>,
    aborted: AbortSignal,
  ): Promise<FeedEvent<AnyRecord>> {
    const method = backend.commands[command.type];
    if (!method)
      throw new BackendError("not-found", {
        detail: `This backend does not answer ${command.type}.`,
        reason: "host",
        rule: command.type,
      });
    return method(command, { signal: aborted });
  }

  // Nothing that somebody wrote is lost with a refusal.
  function giveBack({ type, id, input }: AnyCommand): void {
    const place =
      type === "interaction.reply" ? `reply:${id}` : type === "interaction.addNote" ? `note:${id}` : undefined;
    if (place && "text" in input && !drafts.view.texts[place]) drafts.set(place, input.text);
  }

  function onEvent(event: FeedEvent<AnyRecord>): void {
    setSkew(skew + Math.max(0, between(now(), event.at)));
    for (const heard of heardEvent) heard(event);
    remember(event);
    records.learn(event.records);
    records.settle(event.key);
    outbox.settled(event.key);
  }

  function enter(found: Session): void {
    session = found;
    setSkew(between(platform.now(), found.now));
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
        backend,
        platform,
        epoch: found.epoch,
        asOf: found.asOf,
        onEvent,
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

  const dispatch = createDispatch({
    records,
    undoStack,
    platform,
    now,
    contextAt,
    actor: () => session?.actor,
    add: (command) => outbox.add(command),
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
    resume: () => outbox.resume(),
    start() {
      if (!problemsOf) void ownCheck.fetch();
      void run();
      return () => {
        drafts.flush();
        outbox.stop();
        // Anew at once: what stands on this client may start again before it does (React's strict mode).
        const before = ended;
        ended = new AbortController();
        before.abort();
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
