"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { mergeProps } from "./merge-props.js";
import { usePart, type PartOwnProps, type PartProps } from "./part.js";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "soft" | "ink" | "danger" | "link" | "plain";

export interface ButtonProps extends Omit<PartProps<"button">, "disabled">, Omit<PartOwnProps, "render"> {
  /** `plain` has no looks of its own: the part's style gives them. */
  variant?: ButtonVariant | undefined;
  size?: "sm" | "md" | "lg" | undefined;
  tone?: "danger" | undefined;
  iconOnly?: boolean | undefined;
  /** Cannot be pressed, yet can be reached by keyboard, so that the reason beside it is found. */
  disabled?: boolean | undefined;
}

/** Something to press. Renders a `<button type="button">`. */
export const Button: ForwardRefExoticComponent<ButtonProps & RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Button({ part = "button", state, variant = "secondary", size, tone, iconOnly, disabled, ...props }, ref) {
  const looks = {
    button: variant === "plain" ? undefined : variant,
    size: size === "md" ? undefined : size,
    tone,
    iconOnly,
    disabled,
    ...state,
  };
  const safe = disabled ? { ...props, onClick: (event: { preventDefault(): void }) => event.preventDefault() } : props;
  const own = mergeProps({ type: "button", "aria-disabled": disabled || undefined }, safe);
  return usePart("button", part, looks, own, ref as never);
});
