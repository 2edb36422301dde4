import type { CalendarDay } from "../../basics/time.js";
import type { NetworkRules } from "../network.js";
import { allNetworks } from "../rules-for.js";
import { allSources } from "./source-of.js";
import type { Sources } from "./source.js";

/** What `@tidewire/core/networks.json` holds, for products that use the facts without this library. */
export interface FactsDocument {
  /** The package's version. */
  readonly version: string;
  /** The day the youngest source was read. */
  readonly date: CalendarDay;
  readonly networks: readonly NetworkRules[];
  /** Where a fact comes from, by its rule or by the part of a rule's name that several share. */
  readonly sources: Sources;
}

/** All facts and their sources as one document of plain values. */
export function factsAsJson(version: string): FactsDocument {
  const days = Object.values(allSources).map(({ checkedOn }) => checkedOn);
  const date = days.reduce((youngest, day) => (day > youngest ? day : youngest), "0000-01-01");
  return { version, date, networks: allNetworks, sources: allSources };
}
