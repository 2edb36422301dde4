"use client";
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { Icon } from "../icons/icon.js";
import { useWords } from "../provider/words-context.js";
import { matchesText } from "./match-text.js";
import type { PickerProps } from "./picker.js";
import { stateAttributes } from "./state-attributes.js";

export type PickerListProps = Omit<PickerProps, "trigger" | "open" | "onOpenChange" | "placement"> & {
  close: () => void;
};

/** The search field and the list below it; focus stays in the field, the active row is told by id. */
export function PickerList({
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
              <span>
                {option.label}
                {option.reason && <small data-tdw-part="option-reason">{option.reason}</small>}
              </span>
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
