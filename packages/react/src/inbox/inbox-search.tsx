"use client";
import { forwardRef, useEffect, useRef, useState, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { Icon } from "../icons/icon.js";
import { IconButton } from "../primitives/icon-button.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxView } from "./inbox-context.js";
import { keysOf } from "./inbox-shortcuts.js";
import { withParts } from "./nav-places.js";
import { ShortcutKeys } from "./shortcut-keys.js";

/** How long somebody must pause before the backend is asked. */
const pause = 250;

/** Looks for names, text and tags in what the list shows. Renders a `<search>` row with its field. */
export const InboxSearch: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"div">
>(function InboxSearch(props, ref) {
  const { actions } = useInbox();
  const { filter } = useInboxView();
  const { list } = useWords().inbox;
  const { actions: verbs } = useWords().common;
  const asked = filter.text ?? "";
  const [own, setOwn] = useState({ text: asked, over: asked });
  // What is typed stands until the filter is changed from elsewhere.
  const typed = own.over === asked || own.text.trim() === asked ? own.text : asked;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (text: string) => {
    clearTimeout(timer.current);
    setOwn({ text, over: asked });
    actions.filter(withParts(filter, { text: text.trim() === "" ? undefined : text.trim() }));
  };
  const body = (
    <>
      <div data-tdw-part="inbox-search" data-tdw-field="input" data-tdw-soft="">
        <Icon name="search" />
        <input
          type="search"
          aria-label={list.searchPlaceholder}
          placeholder={list.searchPlaceholder}
          aria-keyshortcuts={keysOf("search").join("+")}
          value={typed}
          onChange={(event) => {
            const text = event.target.value;
            setOwn({ text, over: asked });
            clearTimeout(timer.current);
            timer.current = setTimeout(() => ask(text), pause);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") ask(typed);
            if (event.key === "Escape" && typed !== "") ask("");
            if (event.key === "ArrowDown") actions.step(0);
          }}
        />
        {typed === "" ? (
          <ShortcutKeys of="search" />
        ) : (
          <IconButton icon="x" size="sm" label={verbs.clear} onClick={() => ask("")} />
        )}
      </div>
      <IconButton icon="filter" part="inbox-filters-button" label={list.filters} onClick={() => actions.show("nav")} />
    </>
  );
  return usePart("div", "inbox-list-tools", {}, { role: "search", ...props, children: body }, ref as never);
});
