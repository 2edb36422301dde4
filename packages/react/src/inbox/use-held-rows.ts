"use client";
import { useCallback, useMemo, useState, type RefObject } from "react";
import { useClient } from "../provider/client-context.js";
import { useFormat, useNow } from "../provider/format-context.js";
import { useHydrated } from "../primitives/use-hydrated.js";
import { holdList } from "./hold-list.js";
import { listRows, type ListRow } from "./list-rows.js";

export interface HeldRows {
  readonly rows: readonly ListRow[];
  /** How many wait above while the list is scrolled. */
  readonly waiting: number;
  /** Shows what waits. */
  readonly release: () => void;
  readonly onScroll: () => void;
}

/** Scrolled this far, rows stay where they are and what is new waits. */
const scrolledFrom = 40;

/** The list's rows under their days, held still while somebody reads further down. */
export function useHeldRows(ids: readonly string[], scroller: RefObject<HTMLElement | null>): HeldRows {
  const client = useClient();
  const format = useFormat();
  const now = useNow();
  const hydrated = useHydrated();
  const [held, setHeld] = useState<readonly string[] | undefined>(undefined);
  const { ids: shown, waiting } = useMemo(() => (held ? holdList(held, ids) : { ids, waiting: 0 }), [held, ids]);
  if (held && held.length !== shown.length) setHeld(shown);

  const rows = useMemo(
    () =>
      listRows(shown, (id) => {
        const record = client.look(id);
        // A server does not know whose day it is.
        return hydrated && record?.is === "interaction" ? format.dayLabel(record.lastActivityAt, now) : undefined;
      }),
    [shown, client, format, now, hydrated],
  );
  const release = useCallback(() => setHeld(undefined), []);
  const onScroll = useCallback(() => {
    const isScrolled = (scroller.current?.scrollTop ?? 0) > scrolledFrom;
    setHeld((before) => (isScrolled ? (before ?? shown) : undefined));
  }, [scroller, shown]);
  return { rows, waiting, release, onScroll };
}
