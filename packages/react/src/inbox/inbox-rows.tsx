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
import { Icon } from "../icons/icon.js";
import { focusMove } from "../primitives/roving-focus.js";
import { Part, type PartProps } from "../primitives/part.js";
import { useMergedRef } from "../primitives/use-merged-ref.js";
import { Button } from "../primitives/button.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import type { InboxActions } from "./inbox-actions.js";
import { useInbox, useInboxList, useInboxView } from "./inbox-context.js";
import { InboxItem } from "./inbox-item.js";
import { InboxListState } from "./inbox-list-state.js";
import { queueOf } from "./nav-places.js";
import { useHeldRows } from "./use-held-rows.js";
import { useRowWindow } from "./use-row-window.js";

export interface InboxRowsProps extends Omit<PartProps<"div">, "children"> {
  /** Draws one conversation; by default an `Inbox.Item`. */
  children?: ((id: string) => ReactNode) | undefined;
}

/** The rows that are in sight of a list of any length. Renders a `<div role="grid">` with its scroller. */
export const InboxRows: ForwardRefExoticComponent<InboxRowsProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  InboxRowsProps
>(function InboxRows({ children, ...props }, outerRef) {
  const { actions } = useInbox();
  const { activeId, selectedId, focusAsked, picked, filter } = useInboxView();
  const list = useInboxList();
  const { inbox, common } = useWords();
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const merged = useMergedRef<HTMLElement>(scroller, outerRef);
  const { rows, waiting, release, onScroll } = useHeldRows(list.ids, scroller);
  const indexOf = (id: string | undefined) => rows.findIndex((row) => row.is === "item" && row.id === id);
  const stop =
    [activeId, selectedId].map(indexOf).find((index) => index >= 0) ?? rows.findIndex(({ is }) => is === "item");

  const { drawn, height, nearsEnd, ref: rowRef, scrollTo } = useRowWindow(rows, scroller, stop);

  const { more, loadMore, loadingMore, error } = list;
  useEffect(() => {
    if (more && !loadingMore && !error && nearsEnd) void loadMore();
  }, [more, loadingMore, error, nearsEnd, loadMore]);

  const asked = useRef(focusAsked);
  useEffect(() => {
    if (asked.current === focusAsked) return;
    asked.current = focusAsked;
    if (stop < 0) return scroller.current?.focus();
    scrollTo(stop);
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
  const below = height - (drawn.at(-1)?.end ?? 0);
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
        onFocus={({ target }) => activate(actions, target)}
      >
        {drawn.map((item, at) => {
          const row = rows[item.index];
          const gap = item.start - (drawn[at - 1]?.end ?? 0);
          if (!row) return null;
          return (
            <Fragment key={row.key}>
              {gap > 0 && <div role="presentation" style={{ blockSize: gap }} />}
              <div ref={rowRef} data-tdw-index={item.index} data-tdw-part="inbox-row" role="presentation">
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
        {below > 0 && <div role="presentation" style={{ blockSize: below }} />}
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

/** The row that has focus is the one that keys act on. */
function activate(actions: InboxActions, target: Element): void {
  const id = target.closest("[data-tdw-id]")?.getAttribute("data-tdw-id");
  if (id) actions.remember({ activeId: id });
}
