"use client";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { useInbox, useInboxView } from "./inbox-context.js";

export interface ReplyFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
  /** Mod+Enter. */
  onSend: () => void;
  /** From which UTF-16 offset the text is too long. */
  overFrom?: number | undefined;
  describedBy?: string | undefined;
  readOnly?: boolean | undefined;
}

/** A text field as high as its text, drawn twice: what is too long is marked behind what is typed. */
export function ReplyField({
  label,
  placeholder,
  value,
  onChange,
  onSend,
  overFrom,
  describedBy,
  readOnly,
}: ReplyFieldProps): ReactElement {
  const { actions } = useInbox();
  const { replyAsked } = useInboxView();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!replyAsked) return;
    actions.remember({ replyAsked: false });
    field.current?.focus();
  }, [actions, replyAsked]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter while composing chooses a word; it never sends.
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend();
  };
  const limit = overFrom ?? value.length;
  return (
    <div data-tdw-part="inbox-reply-text">
      <div data-tdw-part="text-input">
        <div aria-hidden data-tdw-part="text-mirror">
          {value.slice(0, limit)}
          {limit < value.length && <mark data-tdw-part="over-text">{value.slice(limit)}</mark>}
          {"\u200b"}
        </div>
        <textarea
          ref={field}
          data-tdw-part="text-area"
          rows={1}
          aria-label={label}
          aria-describedby={describedBy}
          aria-invalid={overFrom !== undefined || undefined}
          placeholder={placeholder}
          value={value}
          readOnly={readOnly}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
