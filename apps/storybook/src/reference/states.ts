/** Every part with the states it must be seen in, and the story that shows each. A check fails on a story that is not there. */
export interface DrawnPart {
  readonly component: "Inbox" | "Composer" | "ContentCalendar";
  readonly part: string;
  /** State to the story's id. */
  readonly states: Readonly<Record<string, string>>;
}

const inbox = "inbox-inbox--";
const inboxStates = "inbox-states--";
const replyBox = "inbox-reply-box--";
const composer = "composer-composer--";
const acts = "composer-acts--";
const calendar = "content-calendar-contentcalendar--";
const calendarParts = "content-calendar-parts--";

export const drawnParts: readonly DrawnPart[] = [
  {
    component: "Inbox",
    part: "Inbox",
    states: {
      default: `${inbox}default`,
      loading: `${inboxStates}loading`,
      "empty, first run": `${inboxStates}empty-first-run`,
      "empty, done": `${inboxStates}empty-done`,
      "no match": `${inboxStates}no-match`,
      "not permitted": `${inboxStates}not-permitted`,
      error: `${inboxStates}load-error`,
      offline: `${inboxStates}offline`,
      "read-only role": `${inboxStates}read-only-role`,
      refused: `${inboxStates}refused`,
      "long text": `${inbox}long-text`,
      "one pane (390)": `${inbox}narrow`,
      "two panes (900)": `${inbox}medium`,
      "360 px": `${inbox}narrowest`,
      "2560 px": `${inbox}widest`,
    },
  },
  {
    component: "Inbox",
    part: "ConversationItem (Inbox.Item)",
    states: {
      unread: `${inbox}default`,
      selected: `${inbox}comment`,
      checked: `${inbox}bulk-selection`,
      due: `${inbox}due`,
      "reply window": `${replyBox}window-closing`,
      many: `${inbox}many-conversations`,
      "failed send": `${replyBox}failed`,
    },
  },
  {
    component: "Inbox",
    part: "ReplyBox",
    states: {
      empty: `${replyBox}empty`,
      typing: `${replyBox}typing`,
      "near limit": `${replyBox}near-limit`,
      "over limit": `${replyBox}over-limit`,
      "not an own post": `${replyBox}not-own-post`,
      viewer: `${replyBox}viewer`,
      "window closed": `${replyBox}window-closed`,
      "signed out": `${replyBox}channel-expired`,
      "note mode": `${replyBox}note`,
      failed: `${replyBox}failed`,
      unknown: `${replyBox}unknown`,
      conflict: `${replyBox}conflict`,
    },
  },
  {
    component: "Inbox",
    part: "UndoToast, BulkBar, ShortcutsDialog, pickers",
    states: {
      undo: `${inbox}undo`,
      "bulk selection": `${inbox}bulk-selection`,
      shortcuts: `${inbox}shortcuts`,
      assigning: `${inbox}assigning`,
      snooze: `${inbox}snooze-until`,
      "more actions": `${inbox}more-actions`,
    },
  },
  {
    component: "Composer",
    part: "Composer",
    states: {
      empty: `${composer}empty`,
      "shared text": `${composer}shared-text`,
      "own text for a network": `${composer}own-text`,
      "over limit per network": `${composer}over-limit`,
      "warned in bytes": `${composer}near-limit-in-bytes`,
      scheduled: `${composer}scheduled`,
      "partly scheduled": `${composer}partly-scheduled`,
      "needs approval": `${composer}needs-approval`,
      published: `${composer}published`,
      conflict: `${acts}conflict`,
      refused: `${acts}refused`,
      "no channel": `${composer}no-channel`,
      "signed-out channel": `${composer}signed-out-channel`,
      viewer: `${composer}viewer`,
      loading: `${composer}loading`,
      "write or preview (390)": `${composer}narrow`,
      "900 px": `${composer}medium`,
      "right to left": `${composer}right-to-left`,
      dark: `${composer}dark`,
    },
  },
  {
    component: "Composer",
    part: "MediaTray",
    states: {
      "unsupported type": `${composer}unsupported-type`,
      "refused before upload": `${acts}refused-before-upload`,
      "too large": `${composer}too-large`,
      "no alt text": `${composer}no-alt-text`,
      uploading: `${acts}uploading`,
      "upload failed": `${acts}upload-failed`,
      moving: `${acts}moving`,
      "drop target": `${acts}drop-target`,
    },
  },
  {
    component: "Composer",
    part: "Preview",
    states: {
      Threads: "composer-previews--threads",
      Instagram: "composer-previews--instagram",
      Facebook: "composer-previews--facebook",
      X: "composer-previews--x",
      LinkedIn: "composer-previews--linked-in",
      dark: "composer-previews--in-the-dark",
    },
  },
  {
    component: "ContentCalendar",
    part: "ContentCalendar",
    states: {
      month: `${calendar}month`,
      list: `${calendar}list`,
      loading: `${calendar}loading`,
      error: `${calendar}not-read`,
      "not permitted": `${calendar}not-permitted`,
      "empty month": `${calendar}empty-month`,
      "empty by filter": `${calendar}empty-by-filter`,
      "first run": `${calendar}first-run`,
      filtered: `${calendar}filtered`,
      "1,000 posts": `${calendar}thousand-posts`,
      viewer: `${calendar}viewer`,
      "week strip and agenda (390)": `${calendar}narrow`,
      "900 px": `${calendar}medium`,
      compact: `${calendar}compact`,
      "right to left": `${calendar}right-to-left`,
      dark: `${calendar}dark`,
    },
  },
  {
    component: "ContentCalendar",
    part: "PostChip",
    states: {
      "six statuses, with and without picture": `${calendarParts}post-chip`,
      focused: `${calendarParts}post-chip-focused`,
      dragging: `${calendarParts}post-chip-dragging`,
      "origin hole and drop target": `${calendar}dragging`,
      open: `${calendar}post-card`,
      failed: `${calendar}failed-post`,
      published: `${calendar}published-post`,
      "moved by keys": `${calendar}move-by-keys`,
      "move refused": `${calendar}move-refused`,
      "move dialog": `${calendar}move-dialog`,
      undo: `${calendar}undo`,
      "+N more": `${calendar}day-popover`,
      conflict: `${calendar}edit-conflict`,
    },
  },
];
