/** What a post tells the filter of the calendar. */
export interface FilterablePost {
  readonly channelIds: readonly string[];
  readonly status: string;
}

/** Which posts the calendar shows; a part left out or empty lets all through. */
export interface CalendarFilter<P extends FilterablePost = FilterablePost> {
  readonly channelIds?: readonly P["channelIds"][number][];
  readonly statuses?: readonly P["status"][];
}

/** Whether the filter lets a post through: it goes to one of the channels and has one of the statuses. */
export function matchesCalendarFilter<P extends FilterablePost>(post: P, filter: CalendarFilter<P>): boolean {
  const { channelIds = [], statuses = [] } = filter;
  return (
    (channelIds.length === 0 || post.channelIds.some((id) => channelIds.includes(id))) &&
    (statuses.length === 0 || statuses.includes(post.status))
  );
}

/** Whether the filter holds anything back. */
export function isFiltering(filter: CalendarFilter): boolean {
  return Boolean(filter.channelIds?.length || filter.statuses?.length);
}
