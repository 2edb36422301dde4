"use client";
import { useId, useState, type ReactElement } from "react";
import { NetworkMark } from "../primitives/network-mark.js";
import { useWords } from "../provider/words-context.js";
import { ComposerPreviews } from "./composer-previews.js";
import { useChosenChannels } from "./use-composer-channels.js";
import { useNetworkName } from "../primitives/use-network-name.js";

// What scrolls can be reached by keyboard, even where nothing in it can.
const scrolled = { tabIndex: 0 };

/** The previews beside the text, with a button for each that brings it into view. */
export function ComposerSide(): ReactElement {
  const { header } = useWords().composer;
  const nameOf = useNetworkName();
  const title = useId();
  const channels = useChosenChannels();
  const [jumped, setJumped] = useState<string>();
  const current = channels.some(({ id }) => id === jumped) ? jumped : channels[0]?.id;
  return (
    <aside aria-labelledby={title} data-tdw-part="composer-side">
      <header data-tdw-part="composer-header">
        <h2 id={title}>{header.preview}</h2>
        <span data-tdw-part="spacer" />
        {channels.length > 1 && (
          <span data-tdw-part="composer-preview-networks" data-tdw-segmented="" role="group" aria-label={header.jump}>
            {channels.map(({ id, network }) => (
              <button
                key={id}
                type="button"
                aria-label={nameOf(network)}
                aria-pressed={id === current}
                data-tdw-part="composer-jump"
                onClick={({ currentTarget }) => {
                  setJumped(id);
                  currentTarget
                    .closest("aside")
                    ?.querySelector(`[data-tdw-for="${CSS.escape(id)}"]`)
                    ?.scrollIntoView({ block: "start" });
                }}
              >
                <NetworkMark network={network} decorative />
              </button>
            ))}
          </span>
        )}
      </header>
      <div role="region" aria-label={header.previews} data-tdw-part="composer-scroll" {...scrolled}>
        <ComposerPreviews />
      </div>
    </aside>
  );
}
