"use client";
import {
  forwardRef,
  Fragment,
  useEffect,
  useRef,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Icon } from "../icons/icon.js";
import { focusMove } from "../primitives/roving-focus.js";
import { Part, type PartProps } from "../primitives/part.js";
import { useMergedRef } from "../primitives/use-merged-ref.js";
import { Button } from "../primitives/button.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxList, useInboxView } from "./inbox-context.js";
import { InboxItem } from "./inbox-item.js";
import { InboxListState } from "./inbox-list-state.js";
import type { ListRow } from "./list-rows.js";
import { queueOf } from "./nav-places.js";
import { useHeldRows } from "./use-held-rows.js";

export interface InboxRowsProps extends Omit<PartProps<"div">, "children"> {
  /** Draws one conversation; by default an `Inbox.Item`. */
  children?: ((id: string) => ReactNode) | undefined;
}

/** The first guess at a row's height; each row is measured once it is drawn. */
const guessed: Readonly<Record<ListRow["is"], number>> = { item: 81, day: 26 };

/** The rows that are in sight of a list of any length. Renders a `<div role="grid">` with its scroller. */
export const InboxRows: ForwardRefExoticComponent<InboxRowsProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxRowsProps
>(function InboxRows({ children, ...props }, outerRef) {
  const { view, actions } = useInbox();
  const { activeId, selectedId, focusAsked, picked, filter } = useInboxView();
  const list = useInboxList();
  const { inbox, common } = useWords();
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const merged = useMergedRef<HTMLElement>(scroller as never, outerRef);
  const { rows, waiting, release, onScroll } = useHeldRows(list.ids, scroller);
  const indexOf = (id: string | undefined) => rows.findIndex((row) => row.is === "item" && row.id === id);
  const stop =
    [activeId, selectedId].map(indexOf).find((index) => index >= 0) ?? rows.findIndex(({ is }) => is === "item");

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guessed[rows[index]?.is ?? "item"],
    indexAttribute: "data-tdw-index",
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    // Before it is measured, on a server too: about a screen of rows.
    initialRect: { width: 364, height: 900 },
  });
  const drawn = virtual.getVirtualItems();
  // The tab stop stays drawn however far it is scrolled away, so that focus never falls out of the list.
  const shown =
    stop >= 0 && !drawn.some(({ index }) => index === stop)
      ? [...drawn, ...virtual.measurementsCache.slice(stop, stop + 1)].sort((one, other) => one.index - other.index)
      : drawn;

  const { more, loadMore, loadingMore, error } = list;
  const end = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !loadingMore && !error && end >= rows.length - 10) void loadMore();
  }, [more, loadingMore, error, end, rows.length, loadMore]);

  const asked = useRef(focusAsked);
  useEffect(() => {
    if (asked.current === focusAsked) return;
    asked.current = focusAsked;
    if (stop < 0) return scroller.current?.focus();
    virtual.scrollToIndex(stop);
    const id = rows[stop]?.key ?? "";
    scroller.current?.querySelector<HTMLElement>(`[data-tdw-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const move = focusMove(event.key);
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    actions.step(move === "next" ? 1 : move === "previous" ? -1 : move === "first" ? -Infinity : Infinity);
  };
  const queue = queueOf(filter);
  const name = inbox.list.inQueue({
    queue: queue === undefined ? inbox.nav.title : queue === "snoozed" ? inbox.nav.snoozed : common.queues[queue],
  });
  if (list.status !== "ready" || rows.length === 0) {
    return (
      <Part ref={outerRef} part="inbox-rows" state={{ scroll: true, empty: true }} {...props} tabIndex={-1}>
        <InboxListState />
      </Part>
    );
  }
  const bottom = shown.at(-1);
  return (
    <>
      {(waiting > 0 || list.newer > 0) && (
        <Button
          part="inbox-new-pill"
          size="sm"
          variant="primary"
          title={inbox.list.toTop}
          onClick={() => {
            release();
            if (list.newer > 0) void list.refresh();
            scroller.current?.scrollTo({ top: 0 });
          }}
        >
          <Icon name="chevronUp" size="sm" />
          {inbox.list.newItems({ count: waiting || list.newer }, format)}
        </Button>
      )}
      <Part
        ref={merged}
        part="inbox-rows"
        state={{ scroll: true, picking: picked.length > 0 }}
        role="grid"
        aria-label={name}
        aria-rowcount={list.total}
        aria-multiselectable
        aria-busy={loadingMore}
        {...props}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const id = event.target.closest("[data-tdw-id]")?.getAttribute("data-tdw-id");
          if (id) view.activeId = id;
        }}
      >
        {shown.map((item, at) => {
          const row = rows[item.index];
          const gap = item.start - (shown[at - 1]?.end ?? 0);
          if (!row) return null;
          return (
            <Fragment key={row.key}>
              {gap > 0 && <div role="presentation" style={{ blockSize: gap }} />}
              <div
                ref={virtual.measureElement}
                data-tdw-index={item.index}
                data-tdw-part="inbox-row"
                role="presentation"
              >
                {row.is === "day" ? (
                  <div role="presentation" data-tdw-part="inbox-list-group">
                    {row.label}
                  </div>
                ) : (
                  (children?.(row.id) ?? <InboxItem id={row.id} position={row.position} isStop={item.index === stop} />)
                )}
              </div>
            </Fragment>
          );
        })}
        <div role="presentation" style={{ blockSize: Math.max(0, virtual.getTotalSize() - (bottom?.end ?? 0)) }} />
      </Part>
      {loadingMore && (
        <p data-tdw-part="inline-error" role="status">
          {inbox.list.loadingMore}
        </p>
      )}
      {error && (
        <div data-tdw-part="inline-error" role="alert">
          <Icon name="alert" size="sm" />
          <span>{inbox.list.olderFailed}</span>
          <Button variant="link" onClick={() => void (more ? loadMore() : list.refresh())}>
            {common.actions.tryAgain}
          </Button>
        </div>
      )}
    </>
  );
});
