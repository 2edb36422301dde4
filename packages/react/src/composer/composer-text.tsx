"use client";
import { Fragment, type ReactElement } from "react";
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
  return (
    <>
      {segmentText(text, entities, limitEnd).map((segment) => (
        <Fragment key={segment.start}>
          {network && segment.start === limitEnd && <ComposerLimitMarker network={network} />}
          <Segment {...segment} />
        </Fragment>
      ))}
    </>
  );
}

function Segment({ text, kind, isOver }: TextSegment): ReactElement {
  if (isOver) return <ComposerOverText>{text}</ComposerOverText>;
  return kind ? <ComposerEntity kind={kind}>{text}</ComposerEntity> : <>{text}</>;
}
