"use client";
import type { ReactElement } from "react";
import { freshnessOf } from "@tidewire/core/channels";
import { useRecord } from "../hooks/use-record.js";
import { useHydrated } from "../primitives/use-hydrated.js";
import { useFormat, useNow } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";

/** When a polled channel was last asked and when it will be again; nothing for one that tells by itself. */
export function ChannelFreshness({ id }: { id: string }): ReactElement | null {
  const channel = useRecord("channel", id);
  const format = useFormat();
  const now = useNow();
  const hydrated = useHydrated();
  const { nav } = useWords().inbox;
  if (!channel || !hydrated) return null;
  const { kind, fetchedAt, nextFetchAt, late } = freshnessOf(channel, new Date(now).toISOString());
  if (kind !== "poll") return null;
  if (fetchedAt === null) return <>{nav.neverFetched}</>;
  const time = format.relativeTime(fetchedAt, now);
  if (late) return <>{nav.fetchLate({ time })}</>;
  return (
    <>
      {nextFetchAt === null
        ? nav.fetched({ time })
        : nav.fetchedNext({ time, next: format.relativeTime(nextFetchAt, now) })}
    </>
  );
}
