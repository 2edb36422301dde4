"use client";
import * as Radix from "@radix-ui/react-dialog";
import type { ReactElement, ReactNode } from "react";
import { usePortalContainer } from "../provider/appearance-context.js";
import { useWords } from "../provider/words-context.js";
import { IconButton } from "./icon-button.js";
import { Root } from "./root.js";
import { stateAttributes } from "./state-attributes.js";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** One sentence below the title. */
  description?: string | undefined;
  children: ReactNode;
  /** Buttons at the foot. */
  footer?: ReactNode;
  part?: string | undefined;
  /** What opens it; focus goes back there. */
  trigger?: ReactElement | undefined;
}

/**
 * A dialog over everything: it keeps focus inside and gives it back. It draws its own scrim instead of the library's,
 * which would put a style element into the page and so break a strict content security policy.
 */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  part = "dialog",
  trigger,
}: DialogProps): ReactElement {
  const container = usePortalContainer();
  const { actions } = useWords().common;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal container={container}>
        <Root portal>
          <div data-tdw-part="scrim">
            <Radix.Content
              {...(!description && { "aria-describedby": undefined })}
              {...stateAttributes("dialog", { dialog: part })}
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
