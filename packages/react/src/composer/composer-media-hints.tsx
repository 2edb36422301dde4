"use client";
import type { ReactElement } from "react";
import { lateComponent } from "../primitives/late-component.js";
import { useChosenChannels } from "./use-composer-channels.js";

const Lines = lateComponent(() => import("./composer-late-parts.js").then((it) => it.ComposerMediaHintLines));

/** What each chosen network takes, said before anybody tries. */
export function ComposerMediaHints(): ReactElement | null {
  return useChosenChannels().length > 0 ? <Lines /> : null;
}
