import type { ReactElement, ReactNode } from "react";
import { stateAttributes } from "./state-attributes.js";

export type Tone = "warning" | "danger" | "success" | "info" | "note" | "accent";

/** A short state in a rounded field. */
export function Pill({ tone, children }: { tone?: Tone | undefined; children: ReactNode }): ReactElement {
  return <span {...stateAttributes("pill", { tone })}>{children}</span>;
}
