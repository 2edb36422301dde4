import type { WordFormat } from "../word-format.js";

/** Words of the composer. */
export const composer = {
  header: {
    newPost: "New post",
    editPost: "Edit post",
    write: "Write",
    preview: "Preview",
    previewOf: (p: { network: string }): string => `Preview on ${p.network}`,
    campaign: "Campaign",
    noCampaign: "No campaign",
    close: "Close composer",
  },
  channels: {
    label: "Channels",
    choose: "Choose at least one channel",
    all: "All channels",
    none: "Connect a channel to publish",
    expired: (p: { channel: string }): string => `${p.channel} must be reconnected`,
  },
  editor: {
    text: "Text",
    textFor: (p: { network: string }): string => `Text for ${p.network}`,
    placeholder: "What do you want to say?",
    sharedText: "Shared text",
    shortest: (p: { network: string }): string => `Shared text. ${p.network} has the shortest limit.`,
    ownText: (p: { network: string }): string => `${p.network} has its own text`,
    customise: (p: { network: string }): string => `Write its own text for ${p.network}`,
    backToShared: "Use the shared text",
    emoji: "Emoji",
    mention: "Mention",
    hashtag: "Hashtag",
    link: "Link",
    savedReply: "Saved text",
    limitHere: (p: { network: string }): string => `${p.network} stops here`,
    thread: (p: { part: number; total: number }, f: WordFormat): string =>
      `Post ${f.number(p.part)} of ${f.number(p.total)}`,
    splitThread: "Split into a thread",
    firstComment: "First comment",
    title: "Title",
  },
  media: {
    region: "Media",
    add: "Add media",
    drop: "Drop to add",
    dropHint: (p: { networks: readonly string[]; formats: readonly string[]; size: string }, f: WordFormat): string =>
      `Allowed for ${f.list(p.networks)}: ${f.list(p.formats)}, up to ${p.size}.`,
    remove: (p: { name: string }): string => `Remove ${p.name}`,
    moveEarlier: "Move earlier",
    moveLater: "Move later",
    moved: (p: { name: string; position: number; total: number }, f: WordFormat): string =>
      `${p.name} is now at position ${f.number(p.position)} of ${f.number(p.total)}`,
    alt: "Alt",
    noAlt: "No alt",
    altLabel: "Describe this image",
    altHint: "People who can’t see it hear this.",
    uploading: (p: { percent: string }): string => `Uploading ${p.percent}`,
    uploadFailed: "Upload stopped",
    onlyFor: (p: { networks: readonly string[] }, f: WordFormat): string => `Only for ${f.list(p.networks)}`,
    leaveOut: (p: { network: string }): string => `Leave out on ${p.network}`,
  },
  issues: {
    title: "Before you publish",
    problems: (p: { count: number }, f: WordFormat): string =>
      f.plural(p.count, { one: `${f.number(p.count)} problem`, other: `${f.number(p.count)} problems` }),
    suggestions: (p: { count: number }, f: WordFormat): string =>
      f.plural(p.count, { one: `${f.number(p.count)} suggestion`, other: `${f.number(p.count)} suggestions` }),
    toFix: (p: { count: number }, f: WordFormat): string =>
      f.plural(p.count, { one: `${f.number(p.count)} problem to fix`, other: `${f.number(p.count)} problems to fix` }),
    shorten: (p: { network: string }): string => `Shorten for ${p.network}`,
    describe: "Describe it",
    allClear: "Ready for every channel",
    source: "Where this rule comes from",
  },
  schedule: {
    pick: "Pick a time",
    zone: (p: { city: string }): string => `${p.city} time`,
    bestTimes: "Good times",
    saveDraft: "Save draft",
    schedule: "Schedule",
    reschedule: "Change time",
    publishNow: "Publish now",
    askApproval: "Ask for approval",
    approve: "Approve and schedule",
    moreWays: "More ways to publish",
    gap: (p: { time: string; moved: string }): string => `${p.time} doesn’t exist on that day; it becomes ${p.moved}.`,
    overlap: (p: { time: string }): string => `${p.time} happens twice on that day; the first is meant.`,
    past: "That time has passed",
    scheduledFor: (p: { time: string }): string => `Scheduled for ${p.time}`,
    publishedOn: (p: { count: number }, f: WordFormat): string =>
      f.plural(p.count, {
        one: `Published on ${f.number(p.count)} channel`,
        other: `Published on ${f.number(p.count)} channels`,
      }),
    tryAgainOn: (p: { network: string }): string => `Try again on ${p.network}`,
  },
  conflict: {
    title: (p: { name: string }): string => `${p.name} changed this post`,
    keepMine: "Keep mine",
    takeTheirs: "Take theirs",
  },
};
