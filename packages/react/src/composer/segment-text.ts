import type { TextEntity } from "@tidewire/core/composer";

/** A stretch of text that looks the same from end to end. */
export interface TextSegment {
  readonly start: number;
  readonly text: string;
  readonly kind: TextEntity["kind"] | undefined;
  /** Beyond where the network stops. */
  readonly isOver: boolean;
}

/** A text cut wherever its looks change: at entities, and where the limit ends. */
export function segmentText(
  text: string,
  entities: readonly TextEntity[],
  limitEnd: number | undefined,
): readonly TextSegment[] {
  const edges = [...entities.flatMap(({ start, end }) => [start, end]), limitEnd ?? text.length, text.length];
  const cuts = [...new Set([0, ...edges])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, cuts[index + 1]),
    kind: entities.find((entity) => entity.start <= start && start < entity.end)?.kind,
    isOver: limitEnd !== undefined && start >= limitEnd,
  }));
}
