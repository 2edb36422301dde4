"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from "react";
import { IconButton } from "../primitives/icon-button.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useComposer } from "./composer-context.js";
import { ComposerCounting } from "./composer-counting.js";
import { useChosenChannels } from "./use-composer-channels.js";
import { useLateChecks, useShortest } from "./use-composer-checks.js";
import { useComposerLock } from "./use-composer-lock.js";
import { useNetworkName } from "../primitives/use-network-name.js";

/** Below the text: what can be put in, which network has the least room, and how it is counted. Renders a `<div>`. */
export const ComposerEditorToolbar: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, PartProps<"div">>(function ComposerEditorToolbar({ children, ...props }, ref) {
    const channels = useChosenChannels();
    const checks = useLateChecks();
    const lock = useComposerLock();
    const { editor } = useWords().composer;
    const takes = (entity: "mention" | "hashtag") =>
      checks !== undefined && channels.some(({ network }) => checks.linksEntity(network, entity));
    const drawn = (
      <>
        {!lock && takes("mention") && <Insert character="@" icon="at" label={editor.insertMention} />}
        {!lock && takes("hashtag") && <Insert character="#" icon="hash" label={editor.insertHashtag} />}
        {children}
        <span data-tdw-part="spacer" />
        <Shortest />
        <ComposerCounting />
      </>
    );
    return usePart("div", "composer-editor-toolbar", {}, { ...props, children: drawn }, ref as never);
  });

interface InsertProps {
  character: string;
  icon: "at" | "hash";
  label: string;
}

function Insert({ character, icon, label }: InsertProps): ReactElement {
  return (
    <IconButton
      icon={icon}
      label={label}
      size="sm"
      // The field keeps its focus and its caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        const editor = event.currentTarget.closest('[data-tdw-part="composer-editor"]');
        const field = editor?.querySelector("textarea");
        if (field) insertText(field, character);
      }}
    />
  );
}

/** Types for the person, so that the browser's own undo knows of it. */
function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  const before = field.value.slice(0, field.selectionStart);
  document.execCommand("insertText", false, before === "" || /\s$/u.test(before) ? text : ` ${text}`);
}

function Shortest(): ReactElement | null {
  const { editor } = useWords().composer;
  const nameOf = useNetworkName();
  const isShared = useComposer(({ tab }) => tab === null);
  const channels = useChosenChannels();
  const shortest = useShortest();
  const channel = channels.find(({ id }) => id === shortest?.channelId);
  if (!isShared || !channel || channels.length < 2) return null;
  return <span data-tdw-text="xs subtle">{editor.shortest({ network: nameOf(channel.network) })}</span>;
}
