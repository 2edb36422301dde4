"use client";
import type { ReactElement } from "react";
import { Kbd } from "../primitives/kbd.js";
import { isSingleKey } from "../primitives/shortcuts.js";
import { useInboxView } from "./inbox-context.js";
import { keysOf, type InboxShortcutId } from "./inbox-shortcuts.js";

/** The keys of a shortcut beside what they do; nothing while single keys are switched off and it is one. */
export function ShortcutKeys({ of }: { of: InboxShortcutId }): ReactElement | null {
  const { singleKeys } = useInboxView();
  const keys = keysOf(of);
  return singleKeys || !isSingleKey(keys) ? <Kbd keys={keys} /> : null;
}
