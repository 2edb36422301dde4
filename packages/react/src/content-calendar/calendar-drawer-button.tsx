"use client";
import type { ReactElement } from "react";
import { Icon } from "../icons/icon.js";
import { Button } from "../primitives/button.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useDrawer } from "./use-drawer.js";

/** Opens the posts that have no time yet, and says how many there are. */
export function CalendarDrawerButton(): ReactElement | null {
  const { drawer } = useWords().calendar;
  const format = useFormat();
  const { isOpen, drafts, open, close } = useDrawer();
  const count = drafts.length;
  return (
    <Button
      part="calendar-drawer-button"
      variant="ghost"
      size="sm"
      aria-expanded={isOpen}
      state={{ open: isOpen }}
      onClick={isOpen ? close : open}
    >
      <Icon name="archive" />
      <span data-tdw-part="calendar-drawer-title">{drawer.title}</span>
      {count > 0 && <span data-tdw-part="count">{format.number(count)}</span>}
    </Button>
  );
}
