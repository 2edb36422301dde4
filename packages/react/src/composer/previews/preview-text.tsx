"use client";
import { useState, type ReactElement, type ReactNode } from "react";
import type { PostPreview, TextEntity } from "@tidewire/core/composer";
import { useWords } from "../../provider/words-context.js";
import { ComposerText } from "../composer-text.js";

export interface PreviewTextProps {
  preview: PostPreview;
  limitEnd: number | undefined;
  /** Stands before the text, in its first line. */
  lead?: ReactNode;
  /** What the network itself writes where it folds, if it is not our word for "more". */
  more?: string | undefined;
}

/** A text as a network shows it: linked, and folded where it folds. */
export function PreviewText({ preview, limitEnd, lead, more }: PreviewTextProps): ReactElement | null {
  const { previews } = useWords().composer;
  const [open, setOpen] = useState(false);
  const { runs, folded, isFolded } = preview;
  const isCut = isFolded && !open;
  const shown = isCut ? folded : runs;
  const text = shown.map((run) => run.text).join("");
  if (text === "" && lead === undefined) return <p data-tdw-part="preview-placeholder">{previews.empty}</p>;
  const end = limitEnd !== undefined && limitEnd < text.length ? limitEnd : undefined;
  return (
    <p dir="auto">
      {lead}
      <ComposerText text={text} entities={entitiesOf(shown)} limitEnd={end} />
      {isFolded && (
        <>
          {isCut && "… "}{" "}
          <button type="button" data-tdw-part="preview-more" aria-expanded={open} onClick={() => setOpen(!open)}>
            {isCut ? (more ?? previews.more) : previews.less}
          </button>
        </>
      )}
    </p>
  );
}

function entitiesOf(runs: PostPreview["runs"]): readonly TextEntity[] {
  const found: TextEntity[] = [];
  let start = 0;
  for (const { kind, text } of runs) {
    const end = start + text.length;
    if (kind !== "text") found.push({ kind, start, end, text });
    start = end;
  }
  return found;
}
