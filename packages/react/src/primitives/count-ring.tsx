"use client";
import type { ReactElement } from "react";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { stateAttributes } from "./state-attributes.js";

export interface CountRingProps {
  count: number;
  limit: number;
  /** Without the number, e.g. in a narrow tab. */
  bare?: boolean | undefined;
}

const size = 18;
const stroke = 2.2;
const radius = (size - stroke) / 2;
const round = 2 * Math.PI * radius;

/** How close a count is to its limit: at one tenth, or twenty, it is near. */
export function countState(count: number, limit: number): "ok" | "near" | "over" {
  const left = limit - count;
  if (left < 0) return "over";
  return left <= Math.max(20, limit * 0.1) ? "near" : "ok";
}

/** How many characters are left, as a ring and a number; below zero with a real minus. */
export function CountRing({ count, limit, bare }: CountRingProps): ReactElement {
  const format = useFormat();
  const { counter } = useWords().common;
  const left = limit - count;
  const state = countState(count, limit);
  const label = left < 0 ? counter.over({ count: -left }, format) : counter.left({ count: left }, format);
  const number = left >= 10_000 ? format.compact(left) : format.number(Math.abs(left));
  const circle = { cx: size / 2, cy: size / 2, r: radius, strokeWidth: stroke };
  const filled = limit > 0 ? round * Math.min(1, count / limit) : round;
  return (
    <span role="img" aria-label={label} {...stateAttributes("count-ring", { state })}>
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden>
        <circle data-tdw-track="" {...circle} />
        <circle
          data-tdw-value=""
          {...circle}
          strokeDasharray={`${filled.toFixed(2)} ${round.toFixed(2)}`}
          transform={`rotate(-90 ${size / 2} ${size / 2})`}
        />
      </svg>
      {!bare && <span data-tdw-part="count-ring-number">{left < 0 ? `\u2212${number}` : number}</span>}
    </span>
  );
}
