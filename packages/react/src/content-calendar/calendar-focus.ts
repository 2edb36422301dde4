import type { RefObject } from "react";
import type { CalendarDay } from "@tidewire/core/basics";
import type { Calendar } from "./calendar-context.js";

type RootRef = RefObject<HTMLElement | null>;

/** The element of a post on the page, or that of its day. */
export function elementOfPost(root: HTMLElement | null, postId: string, day: CalendarDay | null): HTMLElement | null {
  const own = root?.querySelector<HTMLElement>(`[data-tdw-post="${CSS.escape(postId)}"]`);
  return own ?? (day === null ? null : elementOfDay(root, day));
}

/** The element of a day on the page. */
export function elementOfDay(root: HTMLElement | null, day: CalendarDay): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-tdw-day="${day}"]`) ?? null;
}

// What is to be focused may only be drawn after the month has changed or the post has moved.
function afterDrawing(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/** Puts the tab stop and the focus on a day. */
export function focusDay({ rootRef, set }: Pick<Calendar, "rootRef" | "set">, day: CalendarDay): void {
  set({ cursor: day });
  const now = elementOfDay(rootRef.current, day);
  if (now) now.focus();
  else afterDrawing(() => elementOfDay(rootRef.current, day)?.focus());
}

/** Puts the focus on a post once it stands where it belongs. */
export function focusPost(rootRef: RootRef, postId: string, day: CalendarDay | null): void {
  afterDrawing(() => {
    const held = document.activeElement;
    if (held && held !== document.body && held.closest("[role=dialog], [role=menu]")) return;
    elementOfPost(rootRef.current, postId, day)?.focus();
  });
}

/** Puts the focus where the drawer is opened, once the drawer is gone. */
export function focusDrawerButton(rootRef: RootRef): void {
  afterDrawing(() => rootRef.current?.querySelector<HTMLElement>("[data-tdw-part=calendar-drawer-button]")?.focus());
}
