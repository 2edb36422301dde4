"use client";
import { useCallback, useRef, useSyncExternalStore } from "react";
import { subscribe } from "valtio/vanilla";
import type { Channel } from "@tidewire/core/channels";
import { rulesFor } from "@tidewire/core/networks";
import { useSession } from "../hooks/use-session.js";
import { useClient } from "../provider/client-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";

const none: readonly Channel[] = [];

/** The channels as they are now, by id and in the order asked for; the same array while nothing changes. */
function useChannels(ids: readonly string[]): readonly Channel[] {
  const client = useClient();
  const asked = ids.join(" ");
  const last = useRef(none);
  const read = useCallback(() => {
    const found = asked.split(" ").flatMap((id) => {
      const record = client.look(id);
      return record?.is === "channel" ? [record] : [];
    });
    const isSame = found.length === last.current.length && found.every((each, index) => each === last.current[index]);
    if (!isSame) last.current = found;
    return last.current;
  }, [client, asked]);
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
  const all = useChannels((session?.channels ?? none).map(({ id }) => id));
  return all.filter(
    ({ id, network }) =>
      chosen.includes(id) || (rulesFor(network).surfaces.post !== false && store.mayPostOn(id).allowed),
  );
}
