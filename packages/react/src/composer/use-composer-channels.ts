"use client";
import { useCallback, useSyncExternalStore } from "react";
import { subscribe } from "valtio/vanilla";
import type { Channel } from "@tidewire/core/channels";
import { isPublishedOn } from "@tidewire/core/networks/interactions";
import { useSession } from "../hooks/use-session.js";
import { useClient } from "../provider/client-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";

const none: readonly string[] = [];

/** The channels as they are now, by id and in the order asked for. */
function useChannels(ids: readonly string[]): readonly Channel[] {
  const client = useClient();
  const { channelsOf } = useComposerStore();
  const asked = ids.join(" ");
  const read = useCallback(() => channelsOf(asked === "" ? none : asked.split(" ")), [channelsOf, asked]);
  const listen = useCallback(
    (heard: () => void) => {
      const stops = asked.split(" ").map((id) => subscribe(client.cell(id), heard));
      return () => stops.forEach((stop) => stop());
    },
    [client, asked],
  );
  return useSyncExternalStore(listen, read, read);
}

/** The channels that this post is for. */
export function useChosenChannels(): readonly Channel[] {
  return useChannels(useComposer(({ channelIds }) => channelIds));
}

/** The channels that may be chosen: those that publish at all, and that this person may post on; and those chosen already. */
export function useChannelChoices(): readonly Channel[] {
  const store = useComposerStore();
  const session = useSession();
  const chosen = useComposer(({ channelIds }) => channelIds);
  const all = useChannels(session?.channels.map(({ id }) => id) ?? none);
  return all.filter(
    ({ id, network }) => chosen.includes(id) || (isPublishedOn(network) && store.mayPostOn(id).allowed),
  );
}
