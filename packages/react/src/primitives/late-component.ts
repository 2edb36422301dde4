"use client";
import { createElement, type ComponentType, type ReactNode } from "react";
import { late, useLate, type Late } from "./late.js";

export type LateComponent<Props> = ((props: Props & LateProps) => ReactNode) & Pick<Late<unknown>, "load" | "get">;

interface LateProps {
  /** Called if it cannot be fetched, e.g. without a line. */
  onMissing?: (() => void) | undefined;
  /** Drawn in its place until it is there. */
  waiting?: ReactNode;
}

/** A component that is fetched when it is first drawn, or before by `load`; until it is there `waiting` is drawn, or nothing. */
export function lateComponent<Props extends object>(fetch: () => Promise<ComponentType<Props>>): LateComponent<Props> {
  const source = late(fetch);
  function Drawn({ onMissing, waiting = null, ...props }: Props & LateProps): ReactNode {
    const Fetched = useLate(source, true, onMissing);
    return Fetched ? createElement(Fetched, props as unknown as Props) : waiting;
  }
  return Object.assign(Drawn, { load: source.load, get: source.get });
}
