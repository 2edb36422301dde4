"use client";
import { useMemo, type ReactElement } from "react";
import { graphemeEnd, type CostReason, type TextCost, type TextMeasure } from "@tidewire/core/composer";
import type { Channel } from "@tidewire/core/channels";
import { NetworkMark } from "../primitives/network-mark.js";
import { PopoverPanel, type PopoverPanelProps } from "../primitives/popover-panel.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposer } from "./composer-context.js";
import { amountOf } from "./problem-words.js";
import { useMeasures } from "./use-composer-checks.js";
import { useNetworkName } from "../primitives/use-network-name.js";

export interface ComposerCountingPanelProps extends Pick<PopoverPanelProps, "id" | "anchor" | "onClose"> {
  channels: readonly Channel[];
}

/** The open pane: network by network, what counts and how much. */
export function ComposerCountingPanel({ channels, ...pane }: ComposerCountingPanelProps): ReactElement {
  const { counting } = useWords().composer;
  return (
    <PopoverPanel {...pane} part="composer-counting" label={counting.open} placement="top-end">
      {channels.map((channel) => (
        <NetworkCounting key={channel.id} channel={channel} />
      ))}
    </PopoverPanel>
  );
}

function NetworkCounting({ channel }: { channel: Channel }): ReactElement | null {
  const words = useWords();
  const { counting } = words.composer;
  const format = useFormat();
  const nameOf = useNetworkName();
  const measure = useMeasures()[channel.id];
  const shared = useComposer((state) => state.text);
  const own = useComposer(({ texts }) => texts[channel.id]);
  const costs = useMemo(() => (measure ? dearStretches(own ?? shared, measure) : []), [own, shared, measure]);
  if (!measure) return null;
  return (
    <section>
      <h3>
        <NetworkMark network={channel.network} size="sm" decorative />
        {counting.title({ network: nameOf(channel.network) })}
      </h3>
      {measure.limits.map(({ rule, unit, count, limit, severity }) => (
        <p key={rule} data-tdw-over={count > limit ? "" : undefined}>
          {counting.of({ amount: amountOf(count, unit, words, format), limit }, format)}
          {severity === "warning" && <span>{counting.advised}</span>}
        </p>
      ))}
      {costs.length === 0 && <p data-tdw-text="subtle">{counting.plain}</p>}
      {costs.map(({ why, count, cost, sample }) => (
        <p key={why} data-tdw-text="subtle">
          <b>{sample}</b>
          {counting.costs[why]({ count, cost: amountOf(cost, costUnit(measure.unit), words, format) }, format)}
        </p>
      ))}
    </section>
  );
}

type DearReason = Exclude<CostReason, "plain">;

interface Dear {
  readonly why: DearReason;
  readonly count: number;
  readonly cost: number;
  readonly sample: string;
}

const sampleLength = 24;

// An emoji that counts by its bytes costs characters all the same: that is what the network calls them.
const costUnit = (unit: string): string => (unit === "emojiBytes" ? "utf8Bytes" : unit);

/** What costs other than one each, by reason. */
function dearStretches(text: string, { costs }: TextMeasure): readonly Dear[] {
  const reasons = [...new Set(costs.map(({ why }) => why))].filter((why): why is DearReason => why !== "plain");
  return reasons.map((why) => {
    const found = costs.filter((cost) => cost.why === why);
    const texts = found.map(({ start, end }) => text.slice(start, end));
    return {
      why,
      count: why === "url" ? found.length : texts.reduce((sum, each) => sum + lengthOf(each), 0),
      cost: found.reduce((sum: number, { cost }: TextCost) => sum + cost, 0),
      sample: beginningOf([...new Set(texts)].join(" ")),
    };
  });
}

const lengthOf = (text: string): number => charactersIn(text).length;

const beginningOf = (text: string): string =>
  charactersIn(text.slice(0, sampleLength * 8))
    .slice(0, sampleLength)
    .join("");

function charactersIn(text: string): readonly string[] {
  const characters: string[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = graphemeEnd(text, at);
    characters.push(text.slice(at, end));
  }
  return characters;
}
