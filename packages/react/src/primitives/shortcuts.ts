"use client";
import { useEffect, type RefObject } from "react";

/** One shortcut as data: the dialog, the table in the docs and the listener read the same list. */
export interface Shortcut {
  readonly id: string;
  /** Ways to press it, e.g. `["J"]`, `["Mod", "Enter"]`, `["Shift", "X"]`; `Mod` is Ctrl, and Command on a Mac. */
  readonly keys: readonly (readonly string[])[];
  /** Also works while a text field has focus. */
  readonly inFields?: boolean | undefined;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whether a press is this way of pressing a shortcut. It goes by the sign, not by the key's place, and ignores Shift
 * for signs that are no letters: `/` and `?` need Shift on some keyboards and not on others.
 */
export function matchesKeys(pressed: Pressed, keys: readonly string[]): boolean {
  const sign = keys.at(-1) ?? "";
  if (pressed.key.toLowerCase() !== sign.toLowerCase()) return false;
  if ((pressed.ctrlKey || pressed.metaKey) !== keys.includes("Mod")) return false;
  if (pressed.altKey !== keys.includes("Alt")) return false;
  const shiftMatters = sign.length > 1 || /\p{L}/u.test(sign);
  return !shiftMatters || pressed.shiftKey === keys.includes("Shift");
}

/** Whether a shortcut is a single sign, which a person must be able to switch off. */
export const isSingleKey = (keys: readonly string[]): boolean => keys.length === 1 && keys[0]?.length === 1;

const fields =
  "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]:not([contenteditable=false])";

export interface ShortcutOptions {
  /** `false` turns everything off; `"noSingleKeys"` leaves what needs Ctrl, Command or a named key. */
  enabled?: boolean | "noSingleKeys" | undefined;
}

/** The shortcut a press inside a root means, or nothing. */
export function shortcutFor(
  event: KeyboardEvent,
  shortcuts: readonly Shortcut[],
  { enabled = true }: ShortcutOptions = {},
): Shortcut | undefined {
  if (!enabled || event.defaultPrevented || event.isComposing) return undefined;
  const target = event.composedPath()[0];
  const inField = target instanceof Element && target.closest(fields) !== null;
  return shortcuts.find(
    (shortcut) =>
      (!inField || shortcut.inFields) &&
      shortcut.keys.some((keys) => !(enabled === "noSingleKeys" && isSingleKey(keys)) && matchesKeys(event, keys)),
  );
}

/** Listens on a root, so that keys work only while focus is inside it. */
export function useShortcuts(
  root: RefObject<HTMLElement | null>,
  shortcuts: readonly Shortcut[],
  onShortcut: (id: string, event: KeyboardEvent) => void,
  { enabled = true }: ShortcutOptions = {},
): void {
  useEffect(() => {
    const node = root.current;
    if (!node || !enabled) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutFor(event, shortcuts, { enabled });
      if (!shortcut) return;
      event.preventDefault();
      onShortcut(shortcut.id, event);
    };
    node.addEventListener("keydown", onKeyDown);
    return () => node.removeEventListener("keydown", onKeyDown);
  }, [root, shortcuts, onShortcut, enabled]);
}
