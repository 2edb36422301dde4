"use client";
import type { ReactElement } from "react";
import { IconButton } from "../primitives/icon-button.js";
import { lateComponent } from "../primitives/late-component.js";
import { usePopupTrigger } from "../primitives/use-popup-trigger.js";
import { useWords } from "../provider/words-context.js";
import { useComposer } from "./composer-context.js";
import { useChosenChannels } from "./use-composer-channels.js";

const CountingPanel = lateComponent(() => import("./composer-panes.js").then((it) => it.ComposerCountingPanel));

/** On demand: every limit of each network with its count, and what in the text costs more than it looks. */
export function ComposerCounting(): ReactElement | null {
  const { counting } = useWords().composer;
  const tab = useComposer((state) => state.tab);
  const channels = useChosenChannels().filter(({ id }) => tab === null || id === tab);
  const { element, shown, close, pane } = usePopupTrigger({
    trigger: <IconButton icon="info" size="sm" label={counting.open} />,
    panel: CountingPanel,
    role: "dialog",
  });
  if (channels.length === 0) return null;
  return (
    <>
      {element}
      {shown && <CountingPanel {...pane} channels={channels} onClose={close} />}
    </>
  );
}
