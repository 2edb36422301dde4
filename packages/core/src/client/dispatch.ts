import type { Actor } from "../access/actor.js";
import type { Context } from "../access/context.js";
import { invariant, refused, type Verdict } from "../basics.js";
import { judge, sightOf } from "../commands/judge.js";
import {
  isCommandType,
  kindOf,
  rulesVersion,
  type AnyCommand,
  type AnyRecord,
  type CommandOf,
  type CommandType,
  type Inputs,
  type RecordOf,
} from "../commands/registry.js";
import type { Platform } from "../sync/platform.js";
import type { Records } from "../sync/records.js";
import type { Client } from "./client.js";
import type { UndoStack } from "./undo-stack.js";

interface DispatchParts {
  readonly records: Records<AnyRecord, AnyCommand>;
  readonly undoStack: UndoStack;
  readonly platform: Platform;
  readonly now: () => string;
  readonly contextAt: (at: string) => Context;
  readonly actor: () => Actor | undefined;
  readonly add: (command: AnyCommand) => void;
}

/** Makes commands of what a person does: judged, shown, written down, remembered for undo. */
export function createDispatch({
  records,
  undoStack,
  platform,
  now,
  contextAt,
  actor,
  add,
}: DispatchParts): Pick<Client, "judge" | "act" | "actAll" | "undo"> {
  function prepare<T extends CommandType>(type: T, id: string, input: Inputs[T], by: string): CommandOf<T> {
    const record = records.shown(id);
    const saw = record && record.is === kindOf(type) ? sightOf(type, record as RecordOf<T>) : undefined;
    return { key: platform.newKey(), type, id, input, ...(saw && { saw }), by, at: now(), rulesVersion };
  }

  function press<T extends CommandType>(type: T, id: string, input: Inputs[T]): Pressed {
    const who = actor();
    if (!who) return refused("missing", "session");
    const command = prepare(type, id, input, who.id);
    const verdict = judge(who, command, records.shown(id), contextAt(command.at));
    if (!verdict.allowed) return verdict;
    // A leaf's command is one of the trunk's union; the type system can't see it through the parameter.
    const any = command as AnyCommand;
    records.press(any);
    add(any);
    return { allowed: true, key: command.key, at: command.at };
  }

  return {
    judge(type, id, input) {
      const who = actor();
      if (!who) return refused("missing", "session");
      return judge(who, prepare(type, id, input, who.id), records.shown(id), contextAt(now()));
    },
    act(type, id, input) {
      const done = press(type, id, input);
      if (done.allowed) undoStack.remember(type, done.at, [{ key: done.key, id }]);
      return done;
    },
    actAll(type, ids, input) {
      const done = ids.flatMap((id) => {
        const pressed = press(type, id, input);
        return pressed.allowed ? [{ key: pressed.key, id }] : [];
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
  };
}

type Pressed =
  | { readonly allowed: true; readonly key: string; readonly at: string }
  | Extract<Verdict, { readonly allowed: false }>;

type UndoCommand = CommandType & `${string}.undo`;

function undoOf(type: CommandType): UndoCommand {
  const undo = `${kindOf(type)}.undo`;
  invariant(isUndo(undo), `${type} cannot be taken back: its table has no undo row.`);
  return undo;
}

function isUndo(type: string): type is UndoCommand {
  return type.endsWith(".undo") && isCommandType(type);
}
