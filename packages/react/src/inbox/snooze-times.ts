"use client";
import { hour, later, minute, type Instant } from "@tidewire/core/basics";
import { useClient } from "../provider/client-context.js";
import { useFormat } from "../provider/format-context.js";

/** [SC-E6] For how long an interaction can be sent to sleep with one press. */
export const snoozeLengths: readonly number[] = [15 * minute, hour, 4 * hour, 24 * hour];

export interface SnoozeTime {
  readonly key: string;
  readonly label: string;
  readonly until: () => Instant;
}

/** The lengths as menu entries; the moment is taken when one is chosen. */
export function useSnoozeTimes(): readonly SnoozeTime[] {
  const client = useClient();
  const format = useFormat();
  return snoozeLengths.map((length) => ({
    key: `snooze ${length}`,
    label: format.duration(length),
    until: () => later(client.now(), length),
  }));
}
