"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from "react";
import { stateAttributes } from "../primitives/state-attributes.js";
import { useAppearance, type MarkProps } from "../provider/appearance-context.js";
import { iconShapes, type IconName, type IconShape, type Stroke } from "./icon-shapes.js";

export interface IconProps extends Omit<MarkProps, "size"> {
  name: IconName;
  size?: "sm" | "md" | "lg" | undefined;
  /** Drawn in the quieter colour of secondary text. */
  muted?: boolean | undefined;
  /** Stands at the end of a button, smaller and quieter. */
  end?: boolean | undefined;
}

function draw(stroke: Stroke, filled: boolean | undefined): ReactElement {
  if (typeof stroke === "string")
    return <path key={stroke} d={stroke} {...(filled && { fill: "currentColor", stroke: "none" })} />;
  const [cx, cy, r] = stroke;
  return <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} fill="currentColor" stroke="none" />;
}

/** One of our icons, or the host's own by the same name. Decoration unless it has a `label`. */
export const Icon: ForwardRefExoticComponent<IconProps & RefAttributes<SVGSVGElement>> = forwardRef<
  SVGSVGElement,
  IconProps
>(function Icon({ name, size, label, muted, end }, ref) {
  const Own = useAppearance().icons?.[name];
  if (Own) return <Own size={size} label={label} />;
  const shape: IconShape = iconShapes[name];
  const state = { size: size === "md" ? undefined : size, muted, end, flip: shape.directional, name };
  return (
    <svg
      ref={ref}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeDasharray={shape.dashed ? "2.1 2" : undefined}
      {...stateAttributes("icon", state)}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      {shape.strokes.map((stroke) => draw(stroke, shape.filled))}
    </svg>
  );
});
