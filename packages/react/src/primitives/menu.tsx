"use client";
import {
  FloatingFocusManager,
  useClick,
  useDismiss,
  useInteractions,
  useListNavigation,
  useRole,
  useTypeahead,
  type Placement,
} from "@floating-ui/react";
import { cloneElement, useId, useRef, useState, type ReactElement } from "react";
import { Icon } from "../icons/icon.js";
import { FloatingRoot } from "./floating-root.js";
import { Kbd } from "./kbd.js";
import { isItem, type MenuEntry, type MenuItem } from "./menu-items.js";
import { mergeProps } from "./merge-props.js";
import { stateAttributes } from "./state-attributes.js";
import { useControlled } from "./use-controlled.js";
import { usePopup } from "./use-popup.js";

export interface MenuProps {
  /** What opens it: one element that takes a ref and props, e.g. `<Button>`. */
  trigger: ReactElement<Record<string, unknown>>;
  items: readonly MenuEntry[];
  /** What the menu is about, read aloud. */
  label: string;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  placement?: Placement | undefined;
}

/** A list of acts that opens from a button: arrows, Home, End, letters, Enter and Escape, as menus do. */
export function Menu({ trigger, items, label, open, onOpenChange, placement }: MenuProps): ReactElement {
  const [shown, setShown] = useControlled(open, false, onOpenChange);
  const [active, setActive] = useState<number | null>(null);
  const popup = usePopup({ open: shown, onOpenChange: setShown, placement });
  const choices = items.filter(isItem);
  const elements = useRef<(HTMLElement | null)[]>([]);
  const labels = useRef<string[]>([]);
  labels.current = choices.map((item) => item.label);

  const { getReferenceProps, getFloatingProps, getItemProps } = useInteractions([
    useClick(popup.context),
    useDismiss(popup.context),
    useRole(popup.context, { role: "menu" }),
    useListNavigation(popup.context, { listRef: elements, activeIndex: active, onNavigate: setActive, loop: true }),
    useTypeahead(popup.context, { listRef: labels, activeIndex: active, onMatch: setActive }),
  ]);
  const choose = (item: MenuItem) => {
    if (item.reason) return;
    setShown(false);
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
    <>
      {cloneElement(trigger, {
        ...mergeProps(getReferenceProps(), trigger.props),
        ref: popup.refs.setReference,
      })}
      {shown && (
        <FloatingRoot>
          <FloatingFocusManager context={popup.context} modal={false}>
            <div
              ref={popup.refs.setFloating}
              style={popup.floatingStyles}
              data-tdw-floating=""
              data-tdw-surface="popover"
              {...stateAttributes("menu", {})}
              {...getFloatingProps()}
              aria-label={label}
              aria-labelledby={undefined}
            >
              {items.map(draw)}
            </div>
          </FloatingFocusManager>
        </FloatingRoot>
      )}
    </>
  );
}

/** One row of a menu. */
function MenuRow({
  item,
  active,
  props,
}: {
  item: MenuItem;
  active: boolean;
  props: Record<string, unknown>;
}): ReactElement {
  const reasonId = useId();
  return (
    <button
      type="button"
      role={item.checked === undefined ? "menuitem" : "menuitemradio"}
      aria-checked={item.checked}
      aria-disabled={item.reason ? true : undefined}
      aria-describedby={item.reason ? reasonId : undefined}
      tabIndex={active ? 0 : -1}
      {...stateAttributes("menu-item", { active, tone: item.tone })}
      {...props}
    >
      {item.sign ?? (item.icon && <Icon name={item.icon} />)}
      <span>
        {item.label}
        {item.reason && (
          <small id={reasonId} data-tdw-part="menu-item-reason">
            {item.reason}
          </small>
        )}
      </span>
      {item.checked && <Icon name="check" size="sm" />}
      {item.keys && <Kbd keys={item.keys} />}
    </button>
  );
}
