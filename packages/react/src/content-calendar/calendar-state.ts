"use client";
import { useCallback, useSyncExternalStore } from "react";
import { proxy, ref, snapshot, subscribe } from "valtio/vanilla";
import type { CalendarDay, Schedule } from "@tidewire/core/basics";

/** A post under way to another place. */
export interface Move {
  readonly postId: string;
  readonly by: "keyboard" | "pointer";
  /** Where it would go now; nothing while the pointer is not over a day. */
  readonly schedule: Schedule | null;
  /** The day that shows it. */
  readonly day: CalendarDay | null;
}

/** What was done last, to tell and to take back. */
export interface Told {
  readonly number: number;
  readonly text: string;
  readonly undoable: boolean;
}

/** A post whose time is chosen in the dialog. */
export interface Choosing {
  readonly postId: string;
  readonly schedule: Schedule;
}

/** What one calendar on one page shows beside its posts; nothing of it is kept. */
export interface CalendarState {
  /** The day with the tab stop. */
  cursor: CalendarDay | null;
  /** The day under the pointer. */
  hovered: CalendarDay | null;
  /** The day whose posts are all shown. */
  openDay: CalendarDay | null;
  openPostId: string | null;
  drawer: boolean | null;
  move: Move | null;
  choosing: Choosing | null;
  told: Told | null;
  /** How many posts a day has room for, and how many beside the line that counts the rest. */
  room: number;
  roomBesideRest: number;
  width: number | null;
}

/** The state of one calendar, and the only way to change it. */
export interface CalendarStore {
  readonly state: Readonly<CalendarState>;
  readonly set: (patch: Partial<CalendarState>) => void;
  /** Puts what was done into the toast. */
  readonly tell: (text: string, undoable: boolean) => void;
}

/** The state of one calendar, as it begins. */
export function createCalendarStore(): CalendarStore {
  const state = proxy<CalendarState>({
    cursor: null,
    hovered: null,
    openDay: null,
    openPostId: null,
    drawer: null,
    move: null,
    choosing: null,
    told: null,
    room: 2,
    roomBesideRest: 2,
    width: null,
  });
  const set: CalendarStore["set"] = ({ move, choosing, told, ...patch }) => {
    // Plain values, not proxies: a command that is made of them goes to the backend.
    const records = Object.entries({ move, choosing, told }).filter(([, value]) => value !== undefined);
    Object.assign(state, patch, Object.fromEntries(records.map(([name, value]) => [name, value && ref(value)])));
  };
  return {
    state,
    set,
    tell: (text, undoable) => set({ told: { number: (state.told?.number ?? 0) + 1, text, undoable } }),
  };
}

/** One value out of the state; draws anew only when that value changes. */
export function useSelected<Value>(
  state: Readonly<CalendarState>,
  select: (state: Readonly<CalendarState>) => Value,
): Value {
  const follow = useCallback((changed: () => void) => subscribe(state, changed, true), [state]);
  // A snapshot keeps what did not change, so a selected object is the same until it does.
  const read = () => select(snapshot(state));
  return useSyncExternalStore(follow, read, read);
}
