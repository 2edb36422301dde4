/** One stroke of an icon: a path, or a filled dot given by its centre and radius. */
export type Stroke = string | readonly [x: number, y: number, radius: number];

/** An icon as strokes on a grid of 16, drawn in the colour of the text around it. */
export interface IconShape {
  readonly strokes: readonly Stroke[];
  /** Points somewhere, so it turns round where people read from right to left. */
  readonly directional?: boolean;
  readonly filled?: boolean;
  readonly dashed?: boolean;
}

export type IconName =
  | "inbox"
  | "comment"
  | "at"
  | "tag"
  | "userTag"
  | "send"
  | "message"
  | "user"
  | "users"
  | "userNone"
  | "search"
  | "filter"
  | "check"
  | "checks"
  | "chevronDown"
  | "chevronUp"
  | "chevronForward"
  | "chevronBack"
  | "sort"
  | "plus"
  | "minus"
  | "x"
  | "dots"
  | "kebab"
  | "bell"
  | "bookmark"
  | "snippet"
  | "emoji"
  | "image"
  | "clip"
  | "link"
  | "lock"
  | "eye"
  | "eyeOff"
  | "reply"
  | "refresh"
  | "cloudOff"
  | "undo"
  | "calendar"
  | "columns"
  | "panel"
  | "list"
  | "grip"
  | "trash"
  | "pencil"
  | "external"
  | "globe"
  | "warning"
  | "info"
  | "alert"
  | "ban"
  | "clock"
  | "heart"
  | "heartFilled"
  | "star"
  | "thumb"
  | "repost"
  | "share"
  | "shareArrow"
  | "chart"
  | "document"
  | "mail"
  | "flag"
  | "moon"
  | "sun"
  | "keyboard"
  | "sliders"
  | "gear"
  | "archive"
  | "pin"
  | "hash"
  | "play"
  | "music"
  | "bulb"
  | "bolt"
  | "download"
  | "upload"
  | "copy"
  | "crop"
  | "plug"
  | "text"
  | "arrowBack"
  | "arrowForward"
  | "megaphone";

/** Our icons by name: our own drawings, no set of anybody else's. */
export const iconShapes: Readonly<Record<IconName, IconShape>> = {
  inbox: {
    strokes: [
      "M2.5 9.6 4.3 4a1.2 1.2 0 0 1 1.15-.85h5.1A1.2 1.2 0 0 1 11.7 4l1.8 5.6V12a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1z",
      "M2.7 9.6h2.9l.9 1.5h3l.9-1.5h2.9",
    ],
  },
  comment: {
    strokes: [
      "M3.7 3h8.6a1.2 1.2 0 0 1 1.2 1.2v5.6a1.2 1.2 0 0 1-1.2 1.2H8.2l-3 2.4V11H3.7a1.2 1.2 0 0 1-1.2-1.2V4.2A1.2 1.2 0 0 1 3.7 3z",
    ],
  },
  at: {
    strokes: [
      "M10.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z",
      "M10.5 5.6v3.1a1.55 1.55 0 0 0 3.1 0V8a5.6 5.6 0 1 0-2.2 4.45",
    ],
  },
  tag: {
    strokes: [
      "M2.6 3.6v3.9l5.8 5.8a1 1 0 0 0 1.4 0l3.5-3.5a1 1 0 0 0 0-1.4L7.5 2.6H3.6a1 1 0 0 0-1 1z",
      [5.3, 5.3, 0.85],
    ],
  },
  userTag: {
    strokes: [
      "M2.8 5V3.8a1 1 0 0 1 1-1H5M11 2.8h1.2a1 1 0 0 1 1 1V5M13.2 11v1.2a1 1 0 0 1-1 1H11M5 13.2H3.8a1 1 0 0 1-1-1V11",
      "M9.7 6.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0zM5 11.4a3.1 3.1 0 0 1 6 0",
    ],
  },
  send: {
    strokes: ["M13.6 2.4 7.1 8.9M13.6 2.4 9.7 13.2a.35.35 0 0 1-.66.02L7.1 8.9 2.78 6.96a.35.35 0 0 1 .02-.66z"],
    directional: true,
  },
  message: {
    strokes: [
      "M8 2.7c3.3 0 5.7 2.2 5.7 5s-2.4 5-5.7 5c-.8 0-1.5-.12-2.2-.35L3 13.3l.75-2.2A4.7 4.7 0 0 1 2.3 7.7c0-2.8 2.4-5 5.7-5z",
      [5.6, 7.7, 0.75],
      [8, 7.7, 0.75],
      [10.4, 7.7, 0.75],
    ],
  },
  user: { strokes: ["M10.6 5.4a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0z", "M3.2 13.2a4.9 4.9 0 0 1 9.6 0"] },
  users: {
    strokes: [
      "M8.3 5.6a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0zM1.8 12.8a4.3 4.3 0 0 1 8.4 0",
      "M10.3 3.5a2.2 2.2 0 0 1 0 4.2M12 9.1a4.2 4.2 0 0 1 2.3 3.7",
    ],
  },
  userNone: { strokes: ["M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0z"], dashed: true },
  search: { strokes: ["M11 6.9a4.1 4.1 0 1 1-8.2 0 4.1 4.1 0 0 1 8.2 0z", "m10 10 3.3 3.3"] },
  filter: { strokes: ["M2.5 4.5h11M4.7 8h6.6M6.8 11.5h2.4"] },
  check: { strokes: ["m3.3 8.4 3 3 6.4-6.9"] },
  checks: { strokes: ["m1.6 8.6 2.6 2.7 5.3-6M7.2 10.4l.9.9 6-6"] },
  chevronDown: { strokes: ["m4.7 6.4 3.3 3.3 3.3-3.3"] },
  chevronUp: { strokes: ["m4.7 9.6 3.3-3.3 3.3 3.3"] },
  chevronForward: { strokes: ["m6.4 4.7 3.3 3.3-3.3 3.3"], directional: true },
  chevronBack: { strokes: ["M9.6 4.7 6.3 8l3.3 3.3"], directional: true },
  sort: { strokes: ["M5 3v10M2.8 10.8 5 13l2.2-2.2M8.8 4h4.7M8.8 7.5h3.4M8.8 11h2"], directional: true },
  plus: { strokes: ["M8 3.3v9.4M3.3 8h9.4"] },
  minus: { strokes: ["M3.8 8h8.4"] },
  x: { strokes: ["m4.3 4.3 7.4 7.4M11.7 4.3l-7.4 7.4"] },
  dots: {
    strokes: [
      [3.6, 8, 1.1],
      [8, 8, 1.1],
      [12.4, 8, 1.1],
    ],
  },
  kebab: {
    strokes: [
      [8, 3.6, 1.1],
      [8, 8, 1.1],
      [8, 12.4, 1.1],
    ],
  },
  bell: {
    strokes: [
      "M4.4 6.7a3.6 3.6 0 0 1 7.2 0c0 2.7.9 3.7 1.4 4.3a.4.4 0 0 1-.3.7H3.3a.4.4 0 0 1-.3-.7c.5-.6 1.4-1.6 1.4-4.3z",
      "M6.6 13.6a1.6 1.6 0 0 0 2.8 0",
    ],
  },
  bookmark: { strokes: ["M4.6 2.7h6.8a.8.8 0 0 1 .8.8v9.8L8 10.5l-4.2 2.8V3.5a.8.8 0 0 1 .8-.8z"] },
  snippet: {
    strokes: [
      "M3.7 2.8h8.6a1.2 1.2 0 0 1 1.2 1.2v6a1.2 1.2 0 0 1-1.2 1.2H8.2l-3 2.3v-2.3H3.7A1.2 1.2 0 0 1 2.5 10V4a1.2 1.2 0 0 1 1.2-1.2z",
      "M5.2 5.8h5.6M5.2 8.2h3.4",
    ],
  },
  emoji: {
    strokes: [
      "M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0z",
      "M5.7 9.4a2.7 2.7 0 0 0 4.6 0",
      [6, 6.5, 0.8],
      [10, 6.5, 0.8],
    ],
  },
  image: {
    strokes: [
      "M3.7 3h8.6a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2V4.2A1.2 1.2 0 0 1 3.7 3z",
      "m2.7 11.3 3.2-3 2.2 2 2.4-2.6 2.9 3",
      [5.7, 5.9, 0.95],
    ],
  },
  clip: {
    strokes: [
      "m12.9 7.7-4.7 4.7a2.9 2.9 0 0 1-4.1-4.1l4.9-4.9a1.95 1.95 0 0 1 2.75 2.75l-4.8 4.8a.98.98 0 0 1-1.4-1.4l4.4-4.35",
    ],
  },
  link: {
    strokes: [
      "M6.9 9.1a2.5 2.5 0 0 0 3.55 0l2.1-2.1A2.5 2.5 0 0 0 9 3.45l-.9.9",
      "M9.1 6.9a2.5 2.5 0 0 0-3.55 0l-2.1 2.1A2.5 2.5 0 0 0 7 12.55l.9-.9",
    ],
  },
  lock: {
    strokes: [
      "M4.4 7.2h7.2a.9.9 0 0 1 .9.9v4.1a.9.9 0 0 1-.9.9H4.4a.9.9 0 0 1-.9-.9V8.1a.9.9 0 0 1 .9-.9z",
      "M5.5 7.1V5.4a2.5 2.5 0 0 1 5 0v1.7",
    ],
  },
  eye: {
    strokes: [
      "M1.9 8s2.2-4.1 6.1-4.1S14.1 8 14.1 8s-2.2 4.1-6.1 4.1S1.9 8 1.9 8z",
      "M9.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z",
    ],
  },
  eyeOff: {
    strokes: [
      "M6.3 4.1A6.6 6.6 0 0 1 8 3.9c3.9 0 6.1 4.1 6.1 4.1a10 10 0 0 1-1.6 2.1M4.4 5A9.7 9.7 0 0 0 1.9 8s2.2 4.1 6.1 4.1a6.2 6.2 0 0 0 2.9-.7M6.7 6.7a1.8 1.8 0 0 0 2.6 2.6M2.8 2.8l10.4 10.4",
    ],
  },
  reply: { strokes: ["M6.3 3.9 2.9 7.3l3.4 3.4", "M3.1 7.3h6.4a3.6 3.6 0 0 1 3.6 3.6v1.3"], directional: true },
  refresh: { strokes: ["M13.1 8a5.1 5.1 0 1 1-1.4-3.5L13.2 6", "M13.3 2.9V6h-3.1"] },
  cloudOff: {
    strokes: [
      "M5.2 5.2A3.6 3.6 0 0 0 4.6 7 2.9 2.9 0 0 0 4.9 12.8h5.9c.5 0 .9-.1 1.3-.2M7 4.1a3.6 3.6 0 0 1 4.6 3.1v.2a2.7 2.7 0 0 1 1.9 3.6M2.6 2.6l10.8 10.8",
    ],
  },
  undo: { strokes: ["M5.6 2.9 2.7 5.8l2.9 2.9", "M2.9 5.8h6.6a3.6 3.6 0 0 1 0 7.2H6.2"], directional: true },
  calendar: {
    strokes: [
      "M3.7 3.6h8.6a1.2 1.2 0 0 1 1.2 1.2v7a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2v-7a1.2 1.2 0 0 1 1.2-1.2z",
      "M2.6 6.7h10.8M5.4 2.2v2.4M10.6 2.2v2.4",
    ],
  },
  columns: {
    strokes: [
      "M3.7 3h8.6a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2V4.2A1.2 1.2 0 0 1 3.7 3zM6.2 3v10M9.8 3v10",
    ],
  },
  panel: {
    strokes: [
      "M3.7 3h8.6a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1-1.2 1.2H3.7a1.2 1.2 0 0 1-1.2-1.2V4.2A1.2 1.2 0 0 1 3.7 3zM9.9 3v10",
    ],
    directional: true,
  },
  list: { strokes: ["M6 4.2h7.4M6 8h7.4M6 11.8h7.4", [3, 4.2, 0.9], [3, 8, 0.9], [3, 11.8, 0.9]], directional: true },
  grip: {
    strokes: [
      [6, 4, 0.95],
      [10, 4, 0.95],
      [6, 8, 0.95],
      [10, 8, 0.95],
      [6, 12, 0.95],
      [10, 12, 0.95],
    ],
  },
  trash: {
    strokes: [
      "M2.9 4.6h10.2M6.2 4.4V3.2a.6.6 0 0 1 .6-.6h2.4a.6.6 0 0 1 .6.6v1.2M4.2 4.7l.55 7.8a.9.9 0 0 0 .9.84h4.7a.9.9 0 0 0 .9-.84l.55-7.8",
    ],
  },
  pencil: { strokes: ["m10.7 3 2.3 2.3-7.5 7.5-3 .7.7-3z", "m9.2 4.5 2.3 2.3"] },
  external: {
    strokes: ["M9.4 2.9h3.7v3.7M12.9 3.1 7.6 8.4M11.6 9.3v2.8a1 1 0 0 1-1 1H3.9a1 1 0 0 1-1-1V5.4a1 1 0 0 1 1-1h2.8"],
  },
  globe: {
    strokes: [
      "M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0zM2.6 8h10.8",
      "M8 2.4c1.5 1.5 2.3 3.5 2.3 5.6S9.5 12.1 8 13.6C6.5 12.1 5.7 10.1 5.7 8S6.5 3.9 8 2.4z",
    ],
  },
  warning: {
    strokes: [
      "M7.2 3.1a.95.95 0 0 1 1.6 0l4.9 8.4a.9.9 0 0 1-.8 1.4H3.1a.9.9 0 0 1-.8-1.4z",
      "M8 6.4v2.8",
      [8, 11, 0.8],
    ],
  },
  info: { strokes: ["M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0z", "M8 7.5v3.2", [8, 5.4, 0.85]] },
  alert: { strokes: ["M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0z", "M8 5v3.4", [8, 10.7, 0.85]] },
  ban: { strokes: ["M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0zM4.1 4.1l7.8 7.8"] },
  clock: { strokes: ["M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0z", "M8 4.8V8l2.1 1.4"] },
  heart: { strokes: ["M8 13S2.5 9.9 2.5 6.2A2.9 2.9 0 0 1 8 5a2.9 2.9 0 0 1 5.5 1.2C13.5 9.9 8 13 8 13z"] },
  star: { strokes: ["M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z"] },
  heartFilled: {
    strokes: ["M8 13S2.5 9.9 2.5 6.2A2.9 2.9 0 0 1 8 5a2.9 2.9 0 0 1 5.5 1.2C13.5 9.9 8 13 8 13z"],
    filled: true,
  },
  thumb: {
    strokes: [
      "M5.3 7.2 7.6 2.6a1.3 1.3 0 0 1 1.3 1.6l-.5 2.2h3.7a1.2 1.2 0 0 1 1.2 1.5l-1 4a1.3 1.3 0 0 1-1.3 1H5.3zM5.3 7.2H3.4a.8.8 0 0 0-.8.8v4.1a.8.8 0 0 0 .8.8h1.9",
    ],
  },
  repost: {
    strokes: [
      "M4.2 10.8V6.2a1.6 1.6 0 0 1 1.6-1.6h4.4M8.7 2.8l1.8 1.8-1.8 1.8M11.8 5.2v4.6a1.6 1.6 0 0 1-1.6 1.6H5.8M7.3 13.2l-1.8-1.8 1.8-1.8",
    ],
  },
  share: {
    strokes: [
      "M8 9.6V2.6M5.4 5 8 2.4 10.6 5M4.6 7.4H4a1 1 0 0 0-1 1v4.2a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V8.4a1 1 0 0 0-1-1h-.6",
    ],
  },
  shareArrow: {
    strokes: ["M9 3.2 13.6 7.6 9 12V9.4C5.6 9.3 3.7 10.5 2.4 12.8 2.6 9 4.6 6.2 9 5.8z"],
    directional: true,
  },
  chart: { strokes: ["M2.8 13.2h10.4M4.6 10.6V8M8 10.6V3.6M11.4 10.6V6"] },
  document: {
    strokes: [
      "M4.5 2.5h4.8l3.2 3.2v6.8a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z",
      "M9.2 2.7v3.1h3.1M5.8 8.6h4.4M5.8 10.9h2.8",
    ],
  },
  mail: {
    strokes: [
      "M3.2 3.6h9.6a1 1 0 0 1 1 1v6.8a1 1 0 0 1-1 1H3.2a1 1 0 0 1-1-1V4.6a1 1 0 0 1 1-1z",
      "m2.5 4.6 5.5 4.2 5.5-4.2",
    ],
  },
  flag: { strokes: ["M3.6 13.5V2.9M3.6 3.4c3-1.6 4.8 1.3 8.8 0v5.4c-4 1.3-5.8-1.6-8.8 0"] },
  moon: { strokes: ["M13 9.4A5.4 5.4 0 1 1 6.6 3a4.3 4.3 0 0 0 6.4 6.4z"] },
  sun: {
    strokes: [
      "M10.6 8a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0zM8 1.9v1M8 13.1v1M1.9 8h1M13.1 8h1M3.7 3.7l.7.7M11.6 11.6l.7.7M12.3 3.7l-.7.7M4.4 11.6l-.7.7",
    ],
  },
  keyboard: {
    strokes: [
      "M3.2 4h9.6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H3.2a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM5.4 9.6h5.2",
      [4.8, 6.8, 0.7],
      [7, 6.8, 0.7],
      [9.2, 6.8, 0.7],
      [11.3, 6.8, 0.7],
    ],
  },
  sliders: {
    strokes: [
      "M2.6 5h5.2M11.4 5h2M2.6 11h2M8.2 11h5.2",
      "M11.2 5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0zM8 11a1.7 1.7 0 1 1-3.4 0A1.7 1.7 0 0 1 8 11z",
    ],
  },
  gear: {
    strokes: [
      "M9.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0z",
      "m8.9 2.4.4 1.5 1.3.6 1.4-.8 1.2 1.3-.8 1.4.5 1.2 1.5.4v1.7l-1.5.4-.5 1.2.8 1.4-1.2 1.2-1.4-.8-1.3.6-.4 1.4H7.1l-.4-1.4-1.3-.6-1.4.8-1.2-1.2.8-1.4-.5-1.2-1.5-.4V8l1.5-.4.5-1.2-.8-1.4L4 3.7l1.4.8 1.3-.6.4-1.5z",
    ],
  },
  archive: { strokes: ["M2.6 3.4h10.8v2.8H2.6zM3.6 6.2v5.9a.8.8 0 0 0 .8.8h7.2a.8.8 0 0 0 .8-.8V6.2M6.6 8.9h2.8"] },
  pin: {
    strokes: [
      "M8 14s4.4-3.9 4.4-7.3a4.4 4.4 0 1 0-8.8 0C3.6 10.1 8 14 8 14z",
      "M9.6 6.6a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0z",
    ],
  },
  hash: { strokes: ["M6.5 2.8 5.2 13.2M10.8 2.8 9.5 13.2M3 6h10.4M2.6 10H13"] },
  play: {
    strokes: ["M5.4 3.4v9.2a.5.5 0 0 0 .77.42l6.9-4.6a.5.5 0 0 0 0-.84l-6.9-4.6a.5.5 0 0 0-.77.42z"],
    filled: true,
  },
  music: {
    strokes: [
      "M6.3 11.6V4l6-1.3v7.5",
      "M6.3 11.6a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0zM12.3 10.2a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0z",
    ],
  },
  bulb: { strokes: ["M5.9 11.2c-.2-1.4-1.9-2-1.9-4.5a4 4 0 0 1 8 0c0 2.5-1.7 3.1-1.9 4.5zM6.3 13.5h3.4"] },
  bolt: { strokes: ["M8.8 2.3 3.6 9h3.9l-.4 4.7L12.4 7H8.4z"] },
  download: { strokes: ["M8 2.8v7M5.2 7.2 8 10l2.8-2.8M3 12.9h10"] },
  upload: { strokes: ["M8 10.2v-7M5.2 5.8 8 3l2.8 2.8M3 12.9h10"] },
  copy: {
    strokes: [
      "M6.4 5.6h5.8a.8.8 0 0 1 .8.8v5.8a.8.8 0 0 1-.8.8H6.4a.8.8 0 0 1-.8-.8V6.4a.8.8 0 0 1 .8-.8zM10.4 5.4V3.8a.8.8 0 0 0-.8-.8H3.8a.8.8 0 0 0-.8.8v5.8a.8.8 0 0 0 .8.8h1.6",
    ],
  },
  crop: { strokes: ["M4.6 2v9.4h9.4M2 4.6h9.4V14"] },
  plug: { strokes: ["M6 2.4v3M10 2.4v3M4.3 5.4h7.4v2a3.7 3.7 0 0 1-7.4 0zM8 11.2v2.4"] },
  text: { strokes: ["M3 4h10M3 8h10M3 12h6"], directional: true },
  arrowBack: { strokes: ["M13 8H3.2M7 4 3 8l4 4"], directional: true },
  arrowForward: { strokes: ["M3 8h9.8M9 4l4 4-4 4"], directional: true },
  megaphone: {
    strokes: ["M3.4 6.3h2.2l6.4-3v9.2l-6.4-3H3.4a1 1 0 0 1-1-1V7.3a1 1 0 0 1 1-1zM5 9.6l.7 3.2h1.6l-.5-2.7M13.7 6.9v2"],
  },
};
