import type { InboxPane } from "./inbox-view.js";

const panes =
  '[data-tdw-part="inbox-nav"], [data-tdw-part="inbox-list"], [data-tdw-part="inbox-thread"], [data-tdw-part="inbox-reply-box"], [data-tdw-part="inbox-details"]';
const stops =
  '[tabindex="0"], button:not([tabindex="-1"]), a[href], input:not([tabindex="-1"]), textarea:not([tabindex="-1"])';

/** Whether an element has a box on the screen. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Focuses what a pane is entered by: its open or active row, else the first thing that can be reached. */
function enter(pane: Element | undefined): void {
  const row = pane?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
  const all = pane ? [...pane.querySelectorAll<HTMLElement>(stops)] : [];
  (row ?? all.find(isShown))?.focus();
}

/** Focuses the next pane that is on the screen, in reading order. */
export function focusNextPane(root: HTMLElement, by: 1 | -1): void {
  const shown = [...root.querySelectorAll(panes)].filter(isShown);
  // The reply box lies within the thread: the innermost pane is the one that has focus.
  const at = shown.findLastIndex((pane) => pane.contains(pane.ownerDocument.activeElement));
  enter(shown[(at + by + shown.length) % shown.length]);
}

/** Where what had focus has gone off the screen, focus goes into the pane that took its place. */
export function rescueFocus(root: HTMLElement, pane: InboxPane): void {
  const scope = root.getRootNode() as Document | ShadowRoot;
  const focused = scope.activeElement;
  if (!focused || !root.contains(focused) || isShown(focused)) return;
  const back = root.querySelector<HTMLElement>('[data-tdw-part="inbox-details-toggle"]');
  if (pane === "thread" && back && isShown(back)) back.focus();
  else enter(root.querySelector(`[data-tdw-part="inbox-${pane}"]`) ?? undefined);
}
