"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from "react";
import { IconButton } from "../primitives/icon-button.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Time } from "../primitives/time.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerFrame, useComposerStore } from "./composer-context.js";

/** What is written here, whether it is safe, and the way out. Renders a `<header>`. */
export const ComposerHeader: ForwardRefExoticComponent<PartProps<"header"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"header">
>(function ComposerHeader({ children, ...props }, ref) {
  const { editedPostId, onClose } = useComposerFrame();
  const { header } = useWords().composer;
  const isNew = useComposer(({ postId }) => postId === null || postId !== editedPostId);
  const drawn = (
    <>
      <h2>{isNew ? header.newPost : header.editPost}</h2>
      <Saved />
      <span data-tdw-part="spacer" />
      {children}
      <ViewSwitch />
      {onClose && <IconButton icon="x" label={header.close} onClick={onClose} />}
    </>
  );
  return usePart("header", "composer-header", {}, { ...props, children: drawn }, ref as never);
});

function Saved(): ReactElement | null {
  const words = useWords();
  const savedAt = useComposer((state) => state.savedAt);
  const isKept = useComposer(({ touched, outcome }) => touched && outcome === null);
  if (savedAt !== null)
    return (
      <span data-tdw-part="composer-saved" data-tdw-text="xs subtle">
        <Time at={savedAt} as={(format) => words.common.states.savedAt({ time: format.time(savedAt) })} />
      </span>
    );
  if (!isKept) return null;
  return (
    <span data-tdw-part="composer-saved" data-tdw-text="xs subtle">
      {words.composer.header.kept}
    </span>
  );
}

/** In a narrow container: the text or its previews, one at a time. */
function ViewSwitch(): ReactElement {
  const store = useComposerStore();
  const { header } = useWords().composer;
  const view = useComposer((state) => state.view);
  return (
    <span role="group" aria-label={header.preview} data-tdw-part="composer-view-switch" data-tdw-segmented="">
      <button type="button" aria-pressed={view === "write"} onClick={() => store.show("write")}>
        {header.write}
      </button>
      <button type="button" aria-pressed={view === "preview"} onClick={() => store.show("preview")}>
        {header.preview}
      </button>
    </span>
  );
}
