import type { WordFormat } from "@tidewire/core/messages";
import { problems, units } from "@tidewire/core/messages/en";

const own = {
  header: {
    newPost: "New post",
    editPost: "Edit post",
    write: "Write",
    preview: "Preview",
    previewOf: (p: { network: string }): string => `Preview on ${p.network}`,
    campaign: "Campaign",
    noCampaign: "No campaign",
    close: "Close composer",
    kept: "Kept on this device",
    previews: "Previews",
    jump: "Jump to network",
  },
  channels: {
    label: "Channels",
    choose: "Choose at least one channel",
    all: "All channels",
    none: "Connect a channel to publish",
    expired: (p: { channel: string }): string => `${p.channel} must be reconnected`,
    expiredNote: "Signed out",
    pausedNote: "Paused",
    postTo: "Post to",
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
    tabs: "Text per channel",
    textForChannel: (p: { network: string; channel: string }): string => `Text for ${p.network}, ${p.channel}`,
    customised: "Own text",
    onlyFor: (p: { network: string }): string => `Only for ${p.network}`,
    usesShared: (p: { network: string }): string =>
      `${p.network} gets the shared text. What you change here is only for ${p.network}.`,
    restoreOwn: "Bring back its own text",
    insertMention: "Insert @",
    insertHashtag: "Insert #",
    left: (p: { network: string; count: number }, f: WordFormat): string =>
      f.plural(p.count, {
        one: `${p.network}: ${f.number(p.count)} character left`,
        other: `${p.network}: ${f.number(p.count)} characters left`,
      }),
    over: (p: { network: string; count: number }, f: WordFormat): string =>
      f.plural(p.count, {
        one: `${p.network}: ${f.number(p.count)} character over the limit`,
        other: `${p.network}: ${f.number(p.count)} characters over the limit`,
      }),
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
    count: (p: { count: number }, f: WordFormat): string =>
      f.plural(p.count, { one: `Media, ${f.number(p.count)} file`, other: `Media, ${f.number(p.count)} files` }),
    dropCount: (p: { count: number }, f: WordFormat): string =>
      f.plural(p.count, {
        one: `Drop to add ${f.number(p.count)} file`,
        other: `Drop to add ${f.number(p.count)} files`,
      }),
    accepts: (p: { network: string; formats: readonly string[] }, f: WordFormat): string =>
      `${p.network} takes ${f.list(p.formats)}.`,
    acceptsImages: (p: { network: string; formats: readonly string[]; image: string }, f: WordFormat): string =>
      `${p.network} takes ${f.list(p.formats)}, up to ${p.image} per picture.`,
    acceptsBoth: (
      p: { network: string; formats: readonly string[]; image: string; video: string },
      f: WordFormat,
    ): string => `${p.network} takes ${f.list(p.formats)}, up to ${p.image} per picture and ${p.video} per video.`,
    reading: "Reading",
    held: "Waits for a channel",
    notSent: "Not sent",
    cancel: (p: { name: string }): string => `Stop sending ${p.name}`,
    describe: (p: { name: string }): string => `Describe ${p.name}`,
    altFor: (p: { name: string }): string => `Description of ${p.name}`,
    altExample: "Say what matters in it. Skip “image of”.",
    decorative: "Decorative, no description",
    drag: (p: { name: string }): string => `Move ${p.name}`,
    dragHint: "Drag it, or use the arrow keys",
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
    removeFile: "Take it out",
    writeOwn: (p: { network: string }): string => `Own text for ${p.network}`,
    leaveChannel: (p: { channel: string }): string => `Don’t post on ${p.channel}`,
    over: (p: { count: number }, f: WordFormat): string => `${f.number(p.count)} over`,
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
    title: "When to publish",
    day: "Day",
    time: "Time",
    setTime: "Set time",
    previousMonth: "Previous month",
    nextMonth: "Next month",
    update: "Update and schedule",
    saveChanges: "Save changes",
    noTime: "Not scheduled",
    publishing: "Publishing now",
    submitted: "Handed in for approval",
    waiting: "Goes out when you’re back online",
    another: "Write another post",
    locked: "It has gone out, so it can’t be changed here any more.",
    offline: "Kept on this device until the server answers",
  },
  conflict: {
    title: (p: { name: string }): string => `${p.name} changed this post`,
    titleOwn: "You changed this post elsewhere",
    keepMine: "Keep mine",
    takeTheirs: "Take theirs",
    takeOther: "Take the other one",
  },
  counting: {
    open: "How this is counted",
    title: (p: { network: string }): string => `How ${p.network} counts`,
    of: (p: { amount: string; limit: number }, f: WordFormat): string => `${p.amount} of ${f.number(p.limit)}`,
    advised: "advised",
    plain: "Every character counts as one.",
    costs: {
      emoji: (p: { count: number; cost: string }, f: WordFormat): string =>
        f.plural(p.count, {
          one: `This emoji counts as ${p.cost}.`,
          other: `These ${f.number(p.count)} emoji count as ${p.cost}.`,
        }),
      url: (p: { count: number; cost: string }, f: WordFormat): string =>
        f.plural(p.count, {
          one: `This link counts as ${p.cost}, whatever its length.`,
          other: `These ${f.number(p.count)} links count as ${p.cost}, whatever their length.`,
        }),
      wide: (p: { count: number; cost: string }, f: WordFormat): string =>
        f.plural(p.count, {
          one: `This wide character counts as ${p.cost}.`,
          other: `These ${f.number(p.count)} wide characters count as ${p.cost}.`,
        }),
      bytes: (p: { count: number; cost: string }, f: WordFormat): string =>
        f.plural(p.count, {
          one: `This character costs ${p.cost}.`,
          other: `These ${f.number(p.count)} characters cost ${p.cost}.`,
        }),
      escaped: (p: { count: number; cost: string }, f: WordFormat): string =>
        f.plural(p.count, {
          one: `This character is sent in a longer form and counts as ${p.cost}.`,
          other: `These ${f.number(p.count)} characters are sent in a longer form and count as ${p.cost}.`,
        }),
      free: (p: { count: number; cost: string }, f: WordFormat): string =>
        f.plural(p.count, {
          one: `This character costs nothing.`,
          other: `These ${f.number(p.count)} characters cost nothing.`,
        }),
      combined: (p: { count: number; cost: string }, f: WordFormat): string =>
        f.plural(p.count, {
          one: `This composed character counts as ${p.cost}.`,
          other: `These ${f.number(p.count)} composed characters count as ${p.cost}.`,
        }),
      contentWarning: (p: { count: number; cost: string }): string => `The content warning counts as ${p.cost}.`,
    },
  },
  previews: {
    now: "now",
    justNow: "Just now",
    more: "more",
    less: "less",
    like: "Like",
    comment: "Comment",
    share: "Share",
    repost: "Repost",
    send: "Send",
    followers: (p: { count: number }, f: WordFormat): string =>
      f.plural(p.count, { one: `${f.number(p.count)} follower`, other: `${f.number(p.count)} followers` }),
    empty: "Your text will stand here",
    noMedia: "A picture or a video will stand here",
    none: "Choose a channel to see how it will look",
    ownText: "Own text",
  },
};

/** Words of the composer. */
export const composer: typeof own & {
  readonly counting: { readonly units: typeof units };
  /** What stands against a draft, by code. */
  readonly problems: typeof problems;
} = {
  ...own,
  problems,
  counting: { ...own.counting, units },
};
