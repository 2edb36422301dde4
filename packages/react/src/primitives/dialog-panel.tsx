"use client";
import * as Radix from "@radix-ui/react-dialog";
import { useRef, type ReactElement } from "react";
import { usePortalContainer } from "../provider/appearance-context.js";
import { useWords } from "../provider/words-context.js";
import type { DialogProps } from "./dialog.js";
import { IconButton } from "./icon-button.js";
import { Root } from "./root.js";
import { stateAttributes } from "./state-attributes.js";

export interface DialogPanelProps extends Omit<DialogProps, "trigger"> {
  id: string;
  opener: () => HTMLElement | null;
}

/**
 * The open dialog. It draws its own scrim instead of the library's, which would put a style element into the page and
 * so break a strict content security policy.
 */
export function DialogPanel({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  part = "dialog",
  id,
  opener,
}: DialogPanelProps): ReactElement {
  const container = usePortalContainer();
  const { actions } = useWords().common;
  const before = useRef<HTMLElement | null>(null);
  const giveFocusBack = (event: Event) => {
    event.preventDefault();
    // Whoever has taken focus meanwhile keeps it.
    if (isFree(focused())) (opener() ?? before.current)?.focus();
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={container}>
        <Root portal>
          <div data-tdw-part="scrim">
            <Radix.Content
              {...(!description && { "aria-describedby": undefined })}
              {...stateAttributes("dialog", { dialog: part })}
              id={id}
              onOpenAutoFocus={() => {
                before.current = focused();
              }}
              onCloseAutoFocus={giveFocusBack}
            >
              <header data-tdw-part="dialog-header">
                <Radix.Title>{title}</Radix.Title>
                <IconButton icon="x" label={actions.close} size="sm" onClick={() => onOpenChange(false)} />
              </header>
              <div data-tdw-part="dialog-body">
                {description && <Radix.Description data-tdw-text="muted">{description}</Radix.Description>}
                {children}
              </div>
              {footer && <footer data-tdw-part="dialog-footer">{footer}</footer>}
            </Radix.Content>
          </div>
        </Root>
      </Radix.Portal>
    </Radix.Root>
  );
}

const isFree = (element: HTMLElement | null): boolean => element === null || element === document.body;

/** What has focus, also inside shadow roots. */
function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}
