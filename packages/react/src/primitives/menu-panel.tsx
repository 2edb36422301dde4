"use client";
import {
  FloatingFocusManager,
  useDismiss,
  useInteractions,
  useListNavigation,
  useTypeahead,
  type Placement,
} from "@floating-ui/react";
import { useRef, useState, type ReactElement } from "react";
import { FloatingRoot } from "./floating-root.js";
import { isItem, type MenuEntry, type MenuItem } from "./menu-items.js";
import { MenuRow } from "./menu-row.js";
import { stateAttributes } from "./state-attributes.js";
import { usePopup } from "./use-popup.js";
import type { PopupEntry } from "./use-popup-trigger.js";

export interface MenuPanelProps {
  id: string;
  anchor: () => HTMLElement | null;
  entry: () => PopupEntry;
  items: readonly MenuEntry[];
  label: string;
  placement?: Placement | undefined;
  onClose: () => void;
}

/** The open menu beside its trigger. */
export function MenuPanel({ id, anchor, entry, items, label, placement, onClose }: MenuPanelProps): ReactElement {
  const choices = items.filter(isItem);
  const [active, setActive] = useState<number | null>(() => startOf(choices, entry()));
  const popup = usePopup({ anchor, onClose, placement });
  const elements = useRef<(HTMLElement | null)[]>([]);
  const labels = useRef<string[]>([]);
  labels.current = choices.map((item) => item.label);

  const { getFloatingProps, getItemProps } = useInteractions([
    useDismiss(popup.context),
    useListNavigation(popup.context, { listRef: elements, activeIndex: active, onNavigate: setActive, loop: true }),
    useTypeahead(popup.context, { listRef: labels, activeIndex: active, onMatch: setActive }),
  ]);
  const choose = (item: MenuItem) => {
    if (item.reason) return;
    // Before the act, so that a dialog it opens gives focus back to where the menu opened.
    anchor()?.focus({ preventScroll: true });
    onClose();
    item.onSelect();
  };

  let index = -1;
  const draw = (entry: MenuEntry, at: number) => {
    if (!isItem(entry))
      return entry.label ? (
        <div key={`label ${entry.label}`} data-tdw-part="menu-label">
          {entry.label}
        </div>
      ) : (
        <hr key={`line ${at}`} data-tdw-part="menu-separator" />
      );
    const own = ++index;
    return (
      <MenuRow
        key={entry.id}
        item={entry}
        active={active === own}
        props={getItemProps({
          ref: (node: HTMLElement | null) => {
            elements.current[own] = node;
          },
          onClick: () => choose(entry),
        })}
      />
    );
  };

  return (
    <FloatingRoot>
      <FloatingFocusManager context={popup.context} modal={false}>
        <div
          ref={popup.refs.setFloating}
          style={popup.floatingStyles}
          data-tdw-floating=""
          data-tdw-surface="popover"
          {...stateAttributes("menu", {})}
          {...getFloatingProps()}
          id={id}
          role="menu"
          aria-label={label}
        >
          {items.map(draw)}
        </div>
      </FloatingFocusManager>
    </FloatingRoot>
  );
}

/** The choice that has focus at first, among those that can be chosen. */
function startOf(choices: readonly MenuItem[], entry: PopupEntry): number | null {
  const free = choices.flatMap(({ reason }, index) => (reason ? [] : [index]));
  return (entry === "none" ? undefined : free.at(entry === "first" ? 0 : -1)) ?? null;
}
