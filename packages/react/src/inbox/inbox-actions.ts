"use client";
import { ref } from "valtio/vanilla";
import type { Instant, Verdict } from "@tidewire/core/basics";
import type { Client } from "@tidewire/core/client";
import type { CommandType, Inputs } from "@tidewire/core/commands";
import type { Interaction, InteractionFilter, Queue } from "@tidewire/core/inbox";
import { showsDetails, type InboxPane, type InboxPopup, type InboxView } from "./inbox-view.js";
import { nextRow, rowsBetween } from "./next-row.js";

/** What a person can do in the inbox, by button and by key alike. */
export interface InboxActions {
  open(id: string): void;
  /** Leaves the conversation; the list stays as it is. */
  close(): void;
  show(pane: InboxPane): void;
  toggleDetails(): void;
  filter(filter: InteractionFilter): void;
  /** Moves the list's tab stop by so many rows and focuses it. */
  step(by: number): void;
  focusRow(id: string | undefined): void;
  pick(id: string, range?: boolean): void;
  pickAll(): void;
  clearPicked(): void;
  /** What an act without further words is about: the ticked rows, else the given one. */
  targets(id: string | undefined): readonly string[];
  /** One command on one or many, remembered for this inbox's undo. */
  act<T extends CommandType>(type: T, ids: readonly string[], input: Inputs[T]): Verdict;
  /** Moves to another queue; focus goes to the next row. */
  move(to: Queue, ids: readonly string[]): void;
  snooze(until: Instant, ids: readonly string[]): void;
  undo(): Verdict;
  write(tab: "reply" | "note"): void;
  popup(popup: InboxPopup | undefined): void;
  /** Changes what the inbox remembers of itself, e.g. whether its shortcuts are shown. */
  remember(change: Partial<Omit<InboxView, "picked" | "filter" | "acts">>): void;
  /** Takes over what the host holds. */
  follow(selectedId: string | null | undefined, filter: InteractionFilter | undefined): void;
}

export interface InboxActionsOptions {
  readonly client: Client;
  readonly view: InboxView;
  /** The ids of the list as they stand now. */
  readonly ids: () => readonly string[];
  /** Tells the host; `false` where the host holds the value itself. */
  readonly onSelect: (id: string | undefined) => boolean;
  readonly onFilter: (filter: InteractionFilter) => boolean;
}

const moves = {
  new: "interaction.reopen",
  pending: "interaction.moveToPending",
  resolved: "interaction.resolve",
} as const;

/** Makes the acts of one inbox on a client and its view. */
export function createInboxActions({ client, view, ids, onSelect, onFilter }: InboxActionsOptions): InboxActions {
  const interaction = (id: string): Interaction | undefined => {
    const record = client.look(id);
    return record?.is === "interaction" ? record : undefined;
  };
  const fits = (type: CommandType) => (id: string) =>
    client.can(type as "interaction.resolve", interaction(id)).allowed;

  function act<T extends CommandType>(type: T, on: readonly string[], input: Inputs[T]): Verdict {
    const before = client.undoable.acts.at(-1)?.key;
    const [only] = on;
    const verdict: Verdict =
      on.length === 1 && only !== undefined
        ? client.act(type, only, input)
        : client.actAll(type, on, input) > 0
          ? { allowed: true }
          : (on.map((id) => client.judge(type, id, input)).find(({ allowed }) => !allowed) ?? { allowed: true });
    const key = client.undoable.acts.at(-1)?.key;
    if (verdict.allowed && key !== undefined && key !== before)
      Object.assign(view, { acts: ref([...view.acts, key].slice(-20)), notice: undefined });
    return verdict;
  }

  function focusRow(id: string | undefined): void {
    view.activeId = id;
    view.focusAsked++;
  }

  // What leaves the list takes focus with it: the next row is told before the act, while both still stand there.
  function leave(on: readonly string[], doIt: () => void): void {
    const list = ids();
    const from = on.find((id) => list.includes(id));
    const next = nextRow(list, on, from);
    doIt();
    view.picked = ref(view.picked.filter((id) => !on.includes(id)));
    if (view.pane === "thread") view.pane = "list";
    if (from !== undefined) focusRow(next);
  }

  return {
    act,
    focusRow,
    open(id) {
      Object.assign(view, { activeId: id, opened: id, pane: "thread", replyTab: "reply", popup: undefined });
      if (onSelect(id)) view.selectedId = id;
    },
    close() {
      view.pane = "list";
      if (onSelect(undefined)) view.selectedId = undefined;
    },
    show(pane) {
      view.pane = pane;
    },
    toggleDetails() {
      const shown = showsDetails(view);
      if (view.layout === "narrow") view.pane = shown ? "thread" : "details";
      else view.detailsOpen = !shown;
    },
    filter(filter) {
      Object.assign(view, { picked: ref([]), activeId: undefined });
      if (onFilter(filter)) view.filter = ref(filter);
    },
    step(by) {
      const list = ids();
      const at = list.indexOf(view.activeId ?? view.selectedId ?? "");
      const to = list[Math.min(list.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
      if (to !== undefined) focusRow(to);
    },
    pick(id, range = false) {
      const has = view.picked.includes(id);
      const more = range ? rowsBetween(ids(), view.picked.at(-1) ?? view.activeId, id) : [id];
      const rest = view.picked.filter((each) => !more.includes(each));
      view.picked = ref(has && !range ? rest : [...rest, ...more]);
      view.activeId = id;
    },
    pickAll() {
      view.picked = ref([...ids()]);
    },
    clearPicked() {
      view.picked = ref([]);
    },
    targets: (id) => (view.picked.length > 0 ? view.picked : id === undefined ? [] : [id]),
    move(to, on) {
      const type = moves[to];
      const able = on.filter(fits(type));
      if (able.length > 0) leave(able, () => act(type, able, {}));
    },
    snooze(until, on) {
      const able = on.filter(fits("interaction.snooze"));
      if (able.length > 0) leave(able, () => act("interaction.snooze", able, { until }));
    },
    undo() {
      const key = view.acts.findLast((each) => client.undoable.acts.some((done) => done.key === each));
      if (key === undefined) return { allowed: false, reason: "input", rule: "undo.nothing" };
      view.acts = ref(view.acts.filter((each) => each !== key));
      return client.undo(key);
    },
    write(tab) {
      view.replyTab = tab;
      view.replyAsked = true;
    },
    popup(popup) {
      view.popup = popup;
    },
    remember(change) {
      Object.assign(view, change);
    },
    follow(selectedId, filter) {
      const next = selectedId ?? undefined;
      if (selectedId !== undefined && next !== view.selectedId)
        Object.assign(view, { selectedId: next, pane: next === undefined ? "list" : "thread" });
      if (filter !== undefined && JSON.stringify(filter) !== JSON.stringify(view.filter)) view.filter = ref(filter);
    },
  };
}
