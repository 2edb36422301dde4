import { expect, test } from "vitest";
import { isFiltering, matchesCalendarFilter, type CalendarFilter } from "./calendar-filter.js";

const post = { channelIds: ["threads-1", "x-1"], status: "scheduled" };

test.each<[CalendarFilter, boolean, boolean]>([
  [{}, true, false],
  [{ channelIds: [], statuses: [] }, true, false],
  [{ channelIds: ["x-1"] }, true, true],
  [{ channelIds: ["x-2", "threads-1"] }, true, true],
  [{ channelIds: ["x-2"] }, false, true],
  [{ statuses: ["scheduled", "draft"] }, true, true],
  [{ statuses: ["published"] }, false, true],
  [{ channelIds: ["x-1"], statuses: ["published"] }, false, true],
  [{ channelIds: ["x-2"], statuses: ["scheduled"] }, false, true],
])("%j lets a scheduled post to two channels through: %s", (filter, matches, filtering) => {
  expect(matchesCalendarFilter(post, filter)).toBe(matches);
  expect(isFiltering(filter)).toBe(filtering);
});
