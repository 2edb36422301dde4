"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { Icon } from "../icons/icon.js";
import type { IconName } from "../icons/icon-shapes.js";
import { Button, type ButtonProps } from "./button.js";

export interface IconButtonProps extends Omit<ButtonProps, "children" | "iconOnly"> {
  icon: IconName;
  /** What it does, in a few words: read aloud, and shown by the pointer. */
  label: string;
}

/** A button that shows only an icon. */
export const IconButton: ForwardRefExoticComponent<IconButtonProps & RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  IconButtonProps
>(function IconButton({ icon, label, variant = "ghost", ...props }, ref) {
  return (
    <Button ref={ref} variant={variant} iconOnly aria-label={label} title={label} {...props}>
      <Icon name={icon} />
    </Button>
  );
});
