"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useSnapshot } from "../hooks/use-snapshot.js";
import { useAnnounce } from "../primitives/announcer.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { UndoToast } from "../primitives/undo-toast.js";
import { useRefusalWords } from "../primitives/use-refusal-words.js";
import { useClient } from "../provider/client-context.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { doneWords } from "./act-words.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { useOwner } from "./use-owner.js";

/** The latest act of this inbox and the way back. Renders a `<div>`. */
export const InboxUndoToast: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"div">
>(function InboxUndoToast(props, ref) {
  const { actions } = useInbox();
  const { acts, toldAct, notice } = useInboxView();
  const client = useClient();
  const done = useSnapshot(client.undoable).acts;
  const words = useWords();
  const format = useFormat();
  const announce = useAnnounce();
  const refusalWords = useRefusalWords();
  const key = acts.at(-1);
  const act = key === toldAct ? undefined : done.find((each) => each.key === key);
  const [first] = act?.commands ?? [];
  const record = first && client.look(first.id);
  const owner = useOwner(record?.is === "interaction" ? record.ownerId : undefined);

  const undo = () => {
    const verdict = actions.undo();
    announce(verdict.allowed ? words.common.undo.undone : refusalWords(verdict));
    actions.remember({ notice: verdict.allowed ? undefined : refusalWords(verdict) });
  };
  const body = notice ? (
    <UndoToast key={notice} text={notice} onClose={() => actions.remember({ notice: undefined })} />
  ) : (
    act && (
      <UndoToast
        key={act.key}
        text={doneWords(act.type, act.commands.length, owner?.name, words, format)}
        onUndo={undo}
        onClose={() => actions.remember({ toldAct: act.key })}
      />
    )
  );
  return usePart("div", "undo-region", {}, { ...props, children: body }, ref as never);
});
