import { proxy, ref } from "valtio/vanilla";
import { undoWindow } from "../access/undo.js";
import { between, type Instant } from "../basics.js";
import { isUndoable, type CommandType } from "../commands/registry.js";

/** One act of this person that can still be taken back: a single command, or a bulk act's commands together. */
export interface UndoableAct {
  readonly key: string;
  readonly type: CommandType;
  readonly at: Instant;
  /** One of each record acted on. */
  readonly commands: readonly { readonly key: string; readonly id: string }[];
}

export interface UndoStack {
  readonly view: { acts: readonly UndoableAct[] };
  remember(type: CommandType, at: Instant, commands: UndoableAct["commands"]): void;
  /** Takes an act off: it is being undone, or was refused. */
  forget(key: string): void;
  /** The latest act that is young enough. */
  latest(now: Instant): UndoableAct | undefined;
}

const most = 20;

/** The last acts of this person, newest last. */
export function createUndoStack(): UndoStack {
  const view = proxy<{ acts: readonly UndoableAct[] }>({ acts: [] });
  return {
    view,
    remember(type, at, commands) {
      const [first] = commands;
      if (first && isUndoable(type))
        view.acts = ref([...view.acts, { key: first.key, type, at, commands }].slice(-most));
    },
    forget(key) {
      if (view.acts.some(({ commands }) => commands.some((command) => command.key === key)))
        view.acts = ref(view.acts.filter(({ commands }) => !commands.some((command) => command.key === key)));
    },
    latest: (now) => view.acts.findLast(({ at }) => between(at, now) <= undoWindow),
  };
}
