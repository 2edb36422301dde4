"use client";
import {
  cloneElement,
  createElement,
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type JSX,
  type ReactElement,
  type Ref,
  type RefAttributes,
} from "react";
import { mergeProps } from "./merge-props.js";
import { refOf } from "./ref-of.js";
import { stateAttributes, type PartState } from "./state-attributes.js";
import { useMergedRef } from "./use-merged-ref.js";

export type Tag = keyof JSX.IntrinsicElements;

/** Another element to draw instead: an element that receives the part's props, or a function of props and state. */
export type Render = ReactElement | ((props: Record<string, unknown>, state: PartState) => ReactElement);

/** The props of every part: those of its element, and `render` to swap that element. */
export type PartProps<Element extends Tag> = ComponentPropsWithoutRef<Element> & { render?: Render | undefined };

/**
 * Draws one part: writes `data-tdw-part` and its state, and joins handlers, class names, styles and refs with those of
 * the element given as `render`.
 */
export function usePart(
  tag: Tag,
  part: string | undefined,
  state: PartState,
  { render, ...props }: { render?: Render | undefined; [prop: string]: unknown },
  ref?: Ref<never>,
): ReactElement {
  const element = typeof render === "object" ? render : undefined;
  const merged = useMergedRef<unknown>(ref, element && refOf(element));
  const own = { ...stateAttributes(part, state), ...props, ref: ref || element ? merged : undefined };

  if (typeof render === "function") return render(own, state);
  if (!element) return createElement(tag, own);
  const { ref: _theirs, ...theirs } = element.props as Record<string, unknown>;
  return cloneElement(element, mergeProps(own, theirs));
}

export interface PartOwnProps {
  /** The name that styles and tests find it by, e.g. `inbox-item`. */
  part?: string | undefined;
  state?: PartState | undefined;
  render?: Render | undefined;
}

type DivPartProps = PartOwnProps & { as?: Tag | undefined } & Omit<ComponentPropsWithoutRef<"div">, "part"> & {
    [attribute: `data-${string}`]: unknown;
  };

/** One named part of a component. Renders a `<div>` unless `as` or `render` says otherwise. */
export const Part: ForwardRefExoticComponent<DivPartProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  DivPartProps
>(function Part({ as = "div", part, state = {}, ...props }, ref) {
  return usePart(as, part, state, props, ref as Ref<never>);
});
