"use client";
import type { ReactElement } from "react";
import { Kbd } from "../primitives/kbd.js";
import { useWords } from "../provider/words-context.js";

const mark = "\u0000";

/** How a draft gets its day; the key stands in a field of its own, wherever the language puts it. */
export function DrawerHint(): ReactElement {
  const { drawer } = useWords().calendar;
  const [before, after] = drawer.hint({ key: mark }).split(mark);
  return (
    <p data-tdw-part="calendar-drawer-hint">
      {before}
      <Kbd keys={["M"]} />
      {after}
    </p>
  );
}
