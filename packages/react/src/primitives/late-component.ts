"use client";
import { createElement, type ComponentType, type ReactElement } from "react";
import { late, useLate, type Late } from "./late.js";

export type LateComponent<Props> = ((props: Props & LateProps) => ReactElement | null) &
  Pick<Late<unknown>, "load" | "get">;

interface LateProps {
  /** Called if it cannot be fetched, e.g. without a line. */
  onMissing?: (() => void) | undefined;
}

/** A component that is fetched when it is first drawn, or before by `load`; nothing is drawn until it is there. */
export function lateComponent<Props extends object>(fetch: () => Promise<ComponentType<Props>>): LateComponent<Props> {
  const source = late(fetch);
  function Drawn({ onMissing, ...props }: Props & LateProps): ReactElement | null {
    const Fetched = useLate(source, true, onMissing);
    return Fetched ? createElement(Fetched, props as unknown as Props) : null;
  }
  return Object.assign(Drawn, { load: source.load, get: source.get });
}
