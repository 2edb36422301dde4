"use client";
import { forwardRef, useId, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { usePart, type PartProps } from "../primitives/part.js";
import { ComposerEditorToolbar } from "./composer-editor-toolbar.js";
import { ComposerTextField } from "./composer-text-field.js";
import { ComposerVariantNote } from "./composer-variant-note.js";
import { ComposerVariantTabs } from "./composer-variant-tabs.js";

/** The text of the post: tabs, field and toolbar in one frame. Renders a `<div>`. */
export const ComposerEditor: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  PartProps<"div">
>(function ComposerEditor({ children, ...props }, ref) {
  const panel = useId();
  const inside = children ?? (
    <>
      <ComposerVariantTabs />
      <div id={panel} role="tabpanel">
        <ComposerVariantNote />
        <ComposerTextField />
        <ComposerEditorToolbar />
      </div>
    </>
  );
  return usePart("div", "composer-editor", {}, { ...props, children: inside }, ref as never);
});
