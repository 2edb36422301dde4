"use client";
import type { Placement } from "@floating-ui/react";
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { Icon } from "../icons/icon.js";
import { useWords } from "../provider/words-context.js";
import { matchesText } from "./match-text.js";
import { Popover } from "./popover.js";
import { stateAttributes } from "./state-attributes.js";

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** An avatar, a mark or a square in front of the label. */
  readonly sign?: ReactNode;
  /** Why it cannot be picked. */
  readonly reason?: string | undefined;
}

export interface PickerProps {
  trigger: ReactElement<Record<string, unknown>>;
  label: string;
  options: readonly PickerOption[];
  /** The ids in force. */
  selected: readonly string[];
  /** Called with the id that was picked or given back. */
  onPick: (id: string, selected: boolean) => void;
  /** Stays open for several picks. */
  multiple?: boolean | undefined;
  /** Offers to make what was typed and not found. */
  onCreate?: ((label: string) => void) | undefined;
  createLabel?: ((label: string) => string) | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  placement?: Placement | undefined;
}

/** Picks one or several from a list that can be searched, e.g. an owner or tags. */
export function Picker({ trigger, open, onOpenChange, placement, ...list }: PickerProps): ReactElement {
  return (
    <Popover
      trigger={trigger}
      label={list.label}
      part="picker"
      open={open}
      onOpenChange={onOpenChange}
      placement={placement}
    >
      {(close) => <PickerList {...list} close={close} />}
    </Popover>
  );
}

type PickerListProps = Omit<PickerProps, "trigger" | "open" | "onOpenChange" | "placement"> & { close: () => void };

/** The search field and the list below it; focus stays in the field, the active row is told by id. */
function PickerList({
  label,
  options,
  selected,
  onPick,
  multiple,
  onCreate,
  createLabel,
  close,
}: PickerListProps): ReactElement {
  const words = useWords().common;
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => options.filter((option) => matchesText(option.label, query)), [options, query]);
  const typed = query.trim();
  const exists = options.some((option) => option.label.toLocaleLowerCase() === typed.toLocaleLowerCase());
  const offered = onCreate && typed && !exists ? found.length + 1 : found.length;

  const pick = (index: number) => {
    const option = found[index];
    if (option?.reason) return;
    if (option) onPick(option.id, !selected.includes(option.id));
    else if (onCreate && index === found.length && typed) onCreate(typed);
    else return;
    setQuery("");
    if (!multiple) close();
  };
  const go = (index: number) => {
    setActive(index);
    list.current?.children[index]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => go((active + 1) % Math.max(1, offered)),
      ArrowUp: () => go((active - 1 + offered) % Math.max(1, offered)),
      Home: () => go(0),
      End: () => go(Math.max(0, offered - 1)),
      Enter: () => pick(active),
    };
    const act = keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  const row = (index: number, isSelected: boolean, reason: string | undefined, children: ReactNode) => (
    <div
      key={`${index}`}
      id={`${listId}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-disabled={reason ? true : undefined}
      title={reason}
      {...stateAttributes("option", { active: index === active })}
      onPointerMove={() => setActive(index)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => pick(index)}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );

  return (
    <>
      <div data-tdw-part="picker-search">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={offered > 0 ? `${listId}-${active}` : undefined}
          placeholder={words.actions.search}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={label}
        aria-multiselectable={multiple}
        data-tdw-part="options"
      >
        {found.map((option, index) =>
          row(
            index,
            selected.includes(option.id),
            option.reason,
            <>
              {option.sign}
              <span>{option.label}</span>
              <span data-tdw-part="option-check">
                <Icon name="check" size="sm" />
              </span>
            </>,
          ),
        )}
        {offered > found.length &&
          row(
            found.length,
            false,
            undefined,
            <>
              <Icon name="plus" />
              <span>{createLabel?.(typed) ?? words.picker.createTag({ tag: typed })}</span>
            </>,
          )}
      </div>
      {offered === 0 && (
        <p role="status" data-tdw-part="picker-empty">
          {words.picker.noResults}
        </p>
      )}
    </>
  );
}
