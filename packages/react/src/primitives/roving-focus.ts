export type FocusMove = "next" | "previous" | "first" | "last" | "rowNext" | "rowPrevious";

/** The move a key asks for; arrows along the line follow the reading direction. */
export function focusMove(
  key: string,
  { orientation = "vertical", rtl = false }: { orientation?: "vertical" | "horizontal" | "grid"; rtl?: boolean } = {},
): FocusMove | undefined {
  const [forward, backward] = rtl ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  if (key === "Home") return "first";
  if (key === "End") return "last";
  if (orientation !== "vertical" && key === forward) return "next";
  if (orientation !== "vertical" && key === backward) return "previous";
  if (orientation === "vertical" && key === "ArrowDown") return "next";
  if (orientation === "vertical" && key === "ArrowUp") return "previous";
  if (orientation === "grid" && key === "ArrowDown") return "rowNext";
  if (orientation === "grid" && key === "ArrowUp") return "rowPrevious";
  return undefined;
}

/** The index a move leads to; it stops at the ends unless it may go round. */
export function movedIndex(
  index: number,
  count: number,
  move: FocusMove,
  { columns = 1, loop = false }: { columns?: number; loop?: boolean } = {},
): number {
  if (count === 0) return -1;
  const to = {
    next: index + 1,
    previous: index - 1,
    rowNext: index + columns,
    rowPrevious: index - columns,
    first: 0,
    last: count - 1,
  }[move];
  if (loop) return (to + count) % count;
  const outside = to < 0 || to >= count;
  if (outside && (move === "rowNext" || move === "rowPrevious")) return index;
  return Math.min(count - 1, Math.max(0, to));
}
