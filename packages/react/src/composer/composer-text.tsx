"use client";
import type { ReactElement } from "react";
import type { TextEntity } from "@tidewire/core/composer";
import { ComposerEntity } from "./composer-entity.js";
import { ComposerLimitMarker } from "./composer-limit-marker.js";
import { ComposerOverText } from "./composer-over-text.js";
import { segmentText, type TextSegment } from "./segment-text.js";

export interface ComposerTextProps {
  text: string;
  entities: readonly TextEntity[];
  /** Where the network stops, and which. */
  limitEnd?: number | undefined;
  network?: string | undefined;
}

/** A text with its links coloured and what is too much tinted. */
export function ComposerText({ text, entities, limitEnd, network }: ComposerTextProps): ReactElement {
  const segments = segmentText(text, entities, limitEnd);
  const drawn = (isOver: boolean) =>
    segments
      .filter((segment) => segment.isOver === isOver)
      .map((segment) => <Segment key={segment.start} {...segment} />);
  const over = drawn(true);
  return (
    <>
      {drawn(false)}
      {network && over.length > 0 ? <ComposerLimitMarker network={network}>{over}</ComposerLimitMarker> : over}
    </>
  );
}

function Segment({ text, kind, isOver }: TextSegment): ReactElement {
  if (isOver) return <ComposerOverText>{text}</ComposerOverText>;
  return kind ? <ComposerEntity kind={kind}>{text}</ComposerEntity> : <>{text}</>;
}
