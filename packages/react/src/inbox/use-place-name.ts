"use client";
import { useWords } from "../provider/words-context.js";
import type { NavPlace } from "./nav-places.js";

/** What a place in the nav is called. */
export function usePlaceName(): (place: NavPlace) => string {
  const { inbox, common } = useWords();
  const { nav } = inbox;
  const queues = { ...common.queues, snoozed: nav.snoozed };
  const owners = { mine: nav.mine, teams: nav.team, nobody: nav.unassigned, everyone: common.states.everyone };
  const kinds = {
    comment: nav.comments,
    mention: nav.mentions,
    tag: nav.tags,
    directMessage: nav.directMessages,
    email: nav.emails,
    review: nav.reviews,
    campaignMessage: common.kinds.campaignMessage,
    platformMessage: common.kinds.platformMessage,
  };
  return (place) => {
    switch (place.group) {
      case "queue":
        return queues[place.queue];
      case "owner":
        return owners[place.owner];
      case "kind":
        return kinds[place.kind];
      default:
        return place.name;
    }
  };
}
