"use client";
import type { ReactElement } from "react";
import { channelName, type Channel } from "@tidewire/core/channels";
import { isPublishedOn } from "@tidewire/core/networks/interactions";
import { NetworkMark } from "../primitives/network-mark.js";
import { nameOfNetwork } from "../primitives/use-network-name.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useCalendar } from "./calendar-context.js";
import { toggled, toggledOfAll } from "./filter-choice.js";
import { FilterPopover } from "./filter-popover.js";

const fewEnough = 7;
const none: readonly string[] = [];

/** Which channels' posts are shown: a button for each while they are few, a list of checkboxes otherwise. */
export function CalendarChannelFilter(): ReactElement | null {
  const words = useWords();
  const format = useFormat();
  const { channels: known, filter, setFilter } = useCalendar();
  const { filters } = words.calendar;
  const channels = [...known.values()].filter(canHavePosts);
  const ids = channels.map(({ id }) => id);
  const chosen = filter.channelIds ?? none;
  if (channels.length === 0) return null;

  if (channels.length > fewEnough) {
    return (
      <FilterPopover
        title={filters.channels}
        summary={chosen.length === 0 ? filters.anyChannel : filters.channelsChosen({ count: chosen.length }, format)}
        choices={channels.map((channel) => ({
          id: channel.id,
          label: channelName(channel),
          sign: <NetworkMark network={channel.network} />,
        }))}
        chosen={chosen}
        onToggle={(id) => setFilter({ ...filter, channelIds: toggled(chosen, id, ids) })}
      />
    );
  }
  return (
    <span role="group" aria-label={filters.channels} data-tdw-part="calendar-network-filter">
      {channels.map((channel) => {
        const network = nameOfNetwork(channel.network, words);
        return (
          <button
            key={channel.id}
            type="button"
            aria-pressed={chosen.length === 0 || chosen.includes(channel.id)}
            aria-label={filters.showChannel({ channel: channelName(channel), network })}
            title={channelName(channel)}
            onClick={() => setFilter({ ...filter, channelIds: toggledOfAll(chosen, channel.id, ids) })}
          >
            <NetworkMark network={channel.network} decorative />
          </button>
        );
      })}
    </span>
  );
}

// A mailbox, say, has no posts: its filter would only ever empty the month.
function canHavePosts({ network }: Channel): boolean {
  return isPublishedOn(network);
}
