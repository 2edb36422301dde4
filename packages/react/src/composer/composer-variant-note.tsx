"use client";
import type { ReactElement } from "react";
import { useRecord } from "../hooks/use-record.js";
import { Button } from "../primitives/button.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { useNetworkName } from "../primitives/use-network-name.js";

/** On a channel's tab: whose text this is, and the way back to the shared one, or to its own. */
export function ComposerVariantNote(): ReactElement | null {
  const store = useComposerStore();
  const { editor } = useWords().composer;
  const nameOf = useNetworkName();
  const tab = useComposer((state) => state.tab);
  const channel = useRecord("channel", tab);
  const isOwn = useComposer(({ texts }) => tab !== null && texts[tab] !== undefined);
  const hasAside = useComposer(({ setAside }) => tab !== null && setAside[tab] !== undefined);
  if (!channel || tab === null) return null;
  const network = nameOf(channel.network);
  return (
    <div data-tdw-part="composer-variant-note">
      <NetworkMark network={channel.network} size="sm" decorative />
      <span>{isOwn ? editor.onlyFor({ network }) : editor.usesShared({ network })}</span>
      {isOwn && (
        <Button variant="link" onClick={() => store.shareAgain(tab)}>
          {editor.backToShared}
        </Button>
      )}
      {!isOwn && hasAside && (
        <Button variant="link" onClick={() => store.restoreOwn(tab)}>
          {editor.restoreOwn}
        </Button>
      )}
    </div>
  );
}
