import { replySurface } from "../../composer/reply-surface.js";
import { abilities, interactionKinds, type InteractionKind } from "../interaction-rules.js";
import { mediaKinds } from "../media-kinds.js";
import type { FileRules, MediaClass, MediaRules, MediaType, Range } from "../media-rules.js";
import type { NetworkRules, Surface } from "../network.js";
import { composableSurfaces } from "../publishing-surfaces.js";
import type { Field, TextCondition, TextLimit, TextRules, TextUnit } from "../text-rules.js";

const units: readonly TextUnit[] = [
  "graphemes",
  "codePoints",
  "utf16",
  "utf8Bytes",
  "escapedUtf16",
  "emojiBytes",
  "weighted",
  "shortenedGraphemes",
  "tagList",
];
const fields: readonly Field[] = [
  "text",
  "title",
  "description",
  "tags",
  "subject",
  "contentWarning",
  "link",
  "question",
  "option",
  "eventTitle",
  "flair",
];
// Sound comes in Ogg as well, but where a network names it among formats it means films.
const classOfType = { ...mediaKinds, ogg: "video" } as const satisfies Readonly<Record<MediaType, string>>;
const classes: readonly MediaClass[] = ["image", "animation", "video", "audio", "document"];

/** What in one network's facts is unknown to the types, impossible, or said in two ways. */
export function contradictionsIn(rules: NetworkRules): readonly string[] {
  return [...inTexts(rules), ...inFiles(rules), ...inInteractions(rules), ...inTerms(rules)].map(
    (complaint) => `${rules.id}.${complaint}`,
  );
}

function inTexts({ id, surfaces, publishes }: NetworkRules): readonly string[] {
  const places = Object.entries(surfaces).filter(([, surface]) => surface !== false);
  const isPublished = places.some(([surface]) => composableSurfaces.includes(surface as Surface));
  const usual = composableSurfaces.find((surface) => surfaces[surface]);
  const first = places[0]?.[0];
  return [
    ...(isPublished === (publishes === false) ? ["publishes: its surfaces say otherwise"] : []),
    // A text that names no surface goes to the first.
    ...(usual !== undefined && first !== usual ? [`${first}: stands before ${usual}`] : []),
    ...places.flatMap(([surface, own]) =>
      Object.entries(own ? (own.text ?? {}) : {}).flatMap(([field, text]) => [
        ...(fields.includes(field as Field) ? [] : [`${surface}.${field}: no such field`]),
        ...(text ? inText(text).map((complaint) => `${surface}.${field}: ${complaint}`) : []),
      ]),
    ),
    ...rulesIn(surfaces).flatMap((rule) => (rule.startsWith(`${id}.`) ? [] : [`${rule}: a rule of another network`])),
  ];
}

function inText({ limits, entities = [], forbidden }: TextRules): readonly string[] {
  const hard = (one: { readonly severity: string }) => one.severity === "error";
  return [
    ...limits.flatMap((limit) => inLimit(limit)),
    ...limits.filter(hard).flatMap((error) =>
      limits
        .filter((soft) => !hard(soft) && soft.unit === error.unit && mayMeet(soft.when, error.when))
        .filter((soft) => soft.limit >= error.limit)
        .map((soft) => `${soft.rule} warns where ${error.rule} has refused`),
    ),
    ...limits.flatMap((one, index) =>
      limits
        .slice(index + 1)
        .filter((other) => hard(one) && hard(other) && other.unit === one.unit && mayMeet(one.when, other.when))
        .map((other) => `${one.rule} and ${other.rule} both say how long`),
    ),
    ...entities
      .filter(hard)
      .flatMap((error) =>
        entities
          .filter((soft) => !hard(soft) && soft.entity === error.entity && soft.limit >= error.limit)
          .map((soft) => `${soft.rule} warns where ${error.rule} has refused`),
      ),
    // The one that stands first speaks for both.
    ...entities.flatMap((soft, index) =>
      entities
        .slice(index + 1)
        .filter((error) => hard(error) && !hard(soft) && soft.entity === error.entity)
        .map((error) => `${soft.rule} stands before ${error.rule} and hides it`),
    ),
    ...entities.flatMap(({ rule, limit }) => (limit > 0 ? [] : [`${rule}: a limit of ${limit}`])),
    ...(forbidden?.characters === "" ? [`${forbidden.rule}: forbids nothing`] : []),
  ];
}

function inLimit({ rule, unit, limit, urlLength, freeLeadingMentions, contentWarning }: TextLimit): readonly string[] {
  const shortens = unit === "weighted" || unit === "shortenedGraphemes";
  return [
    ...(units.includes(unit) ? [] : [`${rule}: no such unit`]),
    ...(Number.isSafeInteger(limit) && limit > 0 ? [] : [`${rule}: a limit of ${limit}`]),
    ...(shortens === (urlLength !== undefined) ? [] : [`${rule}: what a link costs`]),
    ...(freeLeadingMentions && unit !== "weighted" ? [`${rule}: names are free only where they are weighed`] : []),
    ...(contentWarning && unit !== "shortenedGraphemes" ? [`${rule}: no content warning counts by this unit`] : []),
  ];
}

function mayMeet(one: TextCondition = {}, other: TextCondition = {}): boolean {
  const media = one.hasMedia === undefined || other.hasMedia === undefined || one.hasMedia === other.hasMedia;
  const apart = (a: TextCondition, b: TextCondition) =>
    a.tiers?.every((tier) => b.notTiers?.includes(tier) || (b.tiers !== undefined && !b.tiers.includes(tier)));
  return media && !apart(one, other) && !apart(other, one);
}

function inFiles({ id, surfaces, media, limitsByTier = {} }: NetworkRules): readonly string[] {
  const placed = Object.fromEntries(Object.entries(media).map(([surface, rules]) => [surface, { media: rules }]));
  return [
    ...composableSurfaces.flatMap((surface) =>
      surfaces[surface] && !(surface in media) ? [`${surface}.media: nobody has looked`] : [],
    ),
    ...Object.values(limitsByTier).flatMap((limits) =>
      Object.keys(limits).flatMap((rule) => (numberAt({ [id]: placed }, rule) ? [] : [`${rule}: no such number`])),
    ),
    ...Object.entries(media).flatMap(([surface, rules]) => [
      ...(surfaces[surface as Surface] ? [] : [`${surface}.media: no such surface`]),
      ...(rules ? inMedia(rules).map((complaint) => `${surface}.media: ${complaint}`) : []),
    ]),
  ];
}

function numberAt(value: unknown, path: string): boolean {
  const found = path
    .split(".")
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], value);
  return typeof found === "number" || (typeof found === "object" && found !== null && "max" in found);
}

function inMedia(rules: MediaRules): readonly string[] {
  const { count, mixed, alike, totalBytes } = rules;
  const taken = classes.filter((kind) => rules[kind] !== false);
  const groups = typeof mixed === "object" ? mixed : [];
  return [
    ...inRange("count", count),
    ...((count?.min ?? 0) > 0 && taken.length === 0 ? ["asks for a file and takes none"] : []),
    ...(totalBytes && totalBytes.max <= 0 ? ["totalBytes: nothing fits"] : []),
    ...groups.flatMap((group) =>
      group.filter((kind) => !taken.includes(kind)).map((kind) => `mixed: ${kind} is not taken`),
    ),
    ...(alike && !taken.includes("image") ? ["alike: no pictures are taken"] : []),
    ...taken.flatMap((kind) => {
      const own = rules[kind];
      if (!own) return [];
      const most = own.count?.max ?? 0;
      return [
        ...inFile(own, kind).map((complaint) => `${kind}.${complaint}`),
        ...(count?.max !== undefined && most > count.max ? [`${kind}.count: more than may stand together`] : []),
      ];
    }),
  ];
}

function inFile(own: FileRules, kind: MediaClass): readonly string[] {
  const { formats = [], altText, maxBytes, minBytes } = own;
  const ranges = Object.entries(own).filter(([, value]) => typeof value === "object" && !Array.isArray(value));
  return [
    ...ranges.flatMap(([name, range]) => inRange(name, range as Range)),
    ...(maxBytes !== undefined && minBytes !== undefined && minBytes > maxBytes ? ["bytes: nothing fits"] : []),
    ...formats.flatMap((type) => {
      const its = type === "unknown" ? undefined : classOfType[type];
      return its === kind || (kind === "animation" && type === "gif") ? [] : [`formats: ${type} is no ${kind}`];
    }),
    ...(altText && (altText.limit <= 0 || !units.includes(altText.unit)) ? ["altText: impossible"] : []),
  ];
}

function inRange(name: string, range: Range | undefined): readonly string[] {
  const { min, max } = range ?? {};
  const isNumber = (value: number | undefined) => value === undefined || (Number.isFinite(value) && value > 0);
  if (!isNumber(min) || !isNumber(max)) return [`${name}: no bound`];
  return min !== undefined && max !== undefined && min > max ? [`${name}: nothing fits`] : [];
}

function inInteractions({ surfaces, interactions, accountTypes }: NetworkRules): readonly string[] {
  const conditions = conditionsIn(interactions).flatMap(({ rule, types }) =>
    types.flatMap((type) => (accountTypes.includes(type) ? [] : [`${rule}: no account is a ${type}`])),
  );
  return [
    ...conditions,
    ...Object.entries(interactions).flatMap(([kind, rules]) => {
      if (!interactionKinds.includes(kind as InteractionKind)) return [`${kind}: no such kind`];
      if (!rules) return [];
      const unknown = Object.keys(rules).filter((name) => !["when", ...abilities].includes(name));
      const surface = replySurface(kind);
      return [
        ...unknown.map((name) => `${kind}.${name}: no such ability`),
        ...(rules.receive === false ? [`${kind}: never comes, and has rules`] : []),
        ...(rules.reply !== undefined && rules.reply !== false && !surfaces[surface]
          ? [`${kind}.reply: there is no ${surface} to answer on`]
          : []),
        ...(surfaces[surface] === false && rules.start !== undefined && rules.start !== false
          ? [`${kind}.start: there is no ${surface} to write on`]
          : []),
      ];
    }),
  ];
}

function inTerms(rules: NetworkRules): readonly string[] {
  const { name, accountTypes, cadence, permissions, permissionsByAccountType = {}, quotas = [], prices = [] } = rules;
  const { schedules } = rules;
  const lists = [permissions, ...Object.values(permissionsByAccountType)];
  return [
    ...(name === "" || accountTypes.length === 0 ? ["name, accountTypes: empty"] : []),
    ...(lists.some((list) => new Set(list).size < list.length) ? ["permissions: one stands twice"] : []),
    ...Object.keys(permissionsByAccountType).flatMap((type) =>
      accountTypes.includes(type) ? [] : [`permissionsByAccountType: no account is a ${type}`],
    ),
    ...(cadence.kind === "poll" && cadence.everySeconds <= 0 ? ["cadence: without a pause"] : []),
    ...quotas.flatMap(({ rule, limit, perMinutes }) => (limit > 0 && perMinutes > 0 ? [] : [`${rule}: impossible`])),
    ...prices.flatMap(({ rule, usd }) => (usd > 0 ? [] : [`${rule}: costs nothing`])),
    ...(schedules && (schedules.minMinutes ?? 0) > (schedules.maxDays ?? Infinity) * 1440
      ? ["schedules: no time is far enough and near enough"]
      : []),
  ];
}

/** The names of all rules under a value. */
export function rulesIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value).matchAll(/"rule":"([^"]+)"/g)].map(([, rule = ""]) => rule);
}

function conditionsIn(value: unknown): readonly { readonly rule: string; readonly types: readonly string[] }[] {
  if (typeof value !== "object" || value === null) return [];
  const { rule, is, of, accountTypes } = value as Readonly<Record<string, unknown>>;
  const list = (types: unknown) => (Array.isArray(types) ? (types as readonly string[]) : []);
  const own =
    typeof rule === "string"
      ? [{ rule, types: [...list(accountTypes), ...(is === "accountType" ? list(of) : [])] }]
      : [];
  return [...own, ...Object.values(value).flatMap((inner) => conditionsIn(inner))];
}
