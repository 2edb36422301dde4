"use client";
import { useCallback, useEffect, useReducer, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { late, useLate } from "../primitives/late.js";
import type { ListRow } from "./list-rows.js";
import type { RowVirtualizer, RowVirtualizerOptions } from "./row-virtualizer.js";
import { useDrawnEffect } from "./use-drawn-effect.js";

/** One row that is drawn, and where it stands in the whole list. */
export interface DrawnRow {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface RowWindow {
  readonly drawn: readonly DrawnRow[];
  /** The height of the whole list; 0 while its rows simply stand one below the other. */
  readonly height: number;
  /** Whether the last rows are near, so that more should be read. */
  readonly nearsEnd: boolean;
  /** Measures a row. */
  readonly ref: ((node: Element | null) => void) | undefined;
  readonly scrollTo: (index: number) => void;
}

/** Up to here all rows are drawn: a page of the list, and a little more. */
const plainly = 60;
/** So many rows before the end, more are read. */
const ahead = 10;
/** The first guess at a row's height; each row is measured once it is drawn. */
const guessed: Readonly<Record<ListRow["is"], number>> = { item: 81, day: 26 };

const virtualizing = late(() => import("./row-virtualizer.js"));

/** Which rows are drawn: all of a short list; of a long one those in sight, reckoned by what is fetched only then. */
export function useRowWindow(
  rows: readonly ListRow[],
  scroller: RefObject<HTMLElement | null>,
  stop: number,
): RowWindow {
  const maker = useLate(virtualizing, rows.length > plainly);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [virtualizer, setVirtualizer] = useState<RowVirtualizer>();
  const heights = useRef(new Map<string, number>());
  const isMeasuring = useRef(false);

  const options: RowVirtualizerOptions = {
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights.current.get(rows[index]?.key ?? "") ?? guessed[rows[index]?.is ?? "item"],
    indexAttribute: "data-tdw-index",
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    // Before it is measured: what is on the screen, about.
    initialOffset: () => scroller.current?.scrollTop ?? 0,
    initialRect: { width: 364, height: 900 },
    onChange: (_, isScrolling) => (isScrolling && !isMeasuring.current ? flushSync(redraw) : redraw()),
  };
  if (virtualizer && maker) maker.updateRowVirtualizer(virtualizer, options);

  useDrawnEffect(() => {
    const element = scroller.current;
    if (!maker || virtualizer || !element || rows.length <= plainly) return;
    // What stands there already keeps its place.
    for (const node of element.querySelectorAll<HTMLElement>("[data-tdw-index]")) {
      const row = rows[Number(node.dataset["tdwIndex"])];
      if (row) heights.current.set(row.key, node.offsetHeight);
    }
    setVirtualizer(maker.createRowVirtualizer(options));
  });
  useDrawnEffect(() => virtualizer?._didMount(), [virtualizer]);
  useDrawnEffect(() => virtualizer?._willUpdate());

  const [nearsEnd, setNearsEnd] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (virtualizer || !element) return undefined;
    const look = () => {
      const below = element.scrollHeight - element.scrollTop - element.clientHeight;
      setNearsEnd(below < ahead * guessed.item);
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => element.removeEventListener("scroll", look);
  });

  const measure = useCallback(
    (node: Element | null) => {
      isMeasuring.current = true;
      virtualizer?.measureElement(node);
      isMeasuring.current = false;
    },
    [virtualizer],
  );

  if (!virtualizer) {
    const first = rows.slice(0, plainly).map((_, index) => unplaced(index));
    return {
      drawn: stop >= first.length ? [...first, unplaced(stop)] : first,
      height: 0,
      nearsEnd: nearsEnd && rows.length <= plainly,
      ref: undefined,
      scrollTo: (index) => rowAt(scroller.current, index)?.scrollIntoView({ block: "nearest" }),
    };
  }
  const inSight = virtualizer.getVirtualItems();
  const isAway = stop >= 0 && !inSight.some(({ index }) => index === stop);
  return {
    // The tab stop stays drawn however far it is scrolled away, so that focus never falls out of the list.
    drawn: isAway ? [...inSight, ...virtualizer.measurementsCache.slice(stop, stop + 1)].sort(byPlace) : inSight,
    height: virtualizer.getTotalSize(),
    nearsEnd: (inSight.at(-1)?.index ?? 0) >= rows.length - ahead,
    ref: measure,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}

const unplaced = (index: number): DrawnRow => ({ index, start: 0, end: 0 });
const byPlace = (one: DrawnRow, other: DrawnRow) => one.index - other.index;
const rowAt = (scroller: HTMLElement | null, index: number) =>
  scroller?.querySelector<HTMLElement>(`[data-tdw-index="${index}"]`);
