import type { FileRules, MediaClass, MediaRules, MediaType, Range } from "../../networks/media-rules.js";
import type { NetworkRules, Surface } from "../../networks/network.js";
import { checkMedia, type MediaTarget } from "../check-media.js";
import type { MediaFacts } from "../media-facts.js";
import { measures, type MeasureName } from "../media-measures.js";
import type { BoundaryCase } from "./boundary-case.js";
import { textsOf } from "./texts-of-length.js";

const kinds: Readonly<Record<MediaClass, MediaFacts["kind"]>> = {
  image: "image",
  animation: "image",
  video: "video",
  audio: "audio",
  document: "document",
};
const usualTypes: Readonly<Record<MediaClass, MediaType>> = {
  image: "jpeg",
  animation: "gif",
  video: "mp4",
  audio: "mp3",
  document: "pdf",
};
const typesOf: Readonly<Record<MediaClass, readonly MediaType[]>> = {
  image: ["jpeg", "png", "gif", "webp", "heic", "avif", "bmp", "tiff", "svg"],
  animation: ["gif"],
  video: ["mp4", "mov", "webm", "avi", "mpeg", "ogg"],
  audio: ["mp3", "m4a", "aac", "wav", "flac", "ogg", "webm"],
  document: ["pdf", "doc", "docx", "ppt", "pptx"],
};
const classes = Object.keys(kinds) as readonly MediaClass[];

/** Facts of a file that show one number; the others are not known. */
const filesWith: Readonly<Record<MeasureName, (value: number) => Partial<MediaFacts>>> = {
  seconds: (seconds) => ({ seconds }),
  width: (width) => ({ width, height: 1 }),
  height: (height) => ({ width: 1, height }),
  shorterSide: (side) => ({ width: side, height: side }),
  longerSide: (side) => ({ width: side, height: 1 }),
  widthPlusHeight: (sum) => ({ width: sum - 1, height: 1 }),
  aspect: (aspect) => ({ width: aspect * 1_000_000, height: 1_000_000 }),
  pixels: (pixels) => ({ width: pixels, height: 1 }),
  frames: (frames) => ({ frames }),
  totalPixels: (pixels) => ({ width: pixels, height: 1, frames: 1 }),
  framesPerSecond: (framesPerSecond) => ({ framesPerSecond }),
  bitsPerSecond: (bitsPerSecond) => ({ bitsPerSecond }),
  pages: (pages) => ({ pages }),
};

// Whole numbers go one further; a length and a shape a thousandth.
function next(name: string, bound: number, side: "min" | "max"): number {
  const sign = side === "max" ? 1 : -1;
  if (name === "aspect") return bound * (1 + sign / 1000);
  return bound + (name === "seconds" ? sign / 1000 : sign);
}

interface Place {
  readonly target: MediaTarget & { readonly surface: Surface };
  readonly path: string;
  readonly fact: string;
  readonly rules: MediaRules;
}

/** Every rule about files of a network, at its bound. */
export function mediaBoundaries({ id, media, limitsByTier = {} }: NetworkRules): readonly BoundaryCase[] {
  const own = Object.entries(media).flatMap(([name, rules]) => {
    const target = { network: id, surface: name as Surface };
    const place = { target, path: `${id}.${name}.media`, fact: `${id}.media.${name}` };
    return rules ? ofSurface({ ...place, rules }) : [nothingTaken(place.path, place.fact, target)];
  });
  const tiers = Object.entries(limitsByTier).flatMap(([tier, limits]) =>
    Object.entries(limits).flatMap(([rule, limit]) => ofTier(media, id, tier, rule, limit)),
  );
  return [...own, ...tiers];
}

function ofSurface(place: Place): readonly BoundaryCase[] {
  const { rules, path, fact } = place;
  const [taken = "image"] = classes.filter((kind) => rules[kind] !== false);
  return [
    ...ofCount(place, rules.count, taken, `${path}.count`, `${fact}.count`),
    ...classes.flatMap((kind) => ofClass(place, kind)),
    ...ofMixing(place),
    ...ofLikeness(place, taken),
    ...ofTotal(place, taken),
  ];
}

function fileOf(kind: MediaClass, own: FileRules | false | undefined, facts: Partial<MediaFacts> = {}): MediaFacts {
  const type = (own && own.formats?.[0]) || usualTypes[kind];
  const bytes = Math.max(1000, (own && own.minBytes) || 0);
  return { id: "m1", type, kind: kinds[kind], bytes, ...(kind === "animation" && { animated: true }), ...facts };
}

const copies = (file: MediaFacts, count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...file, id: `m${index}` }));

function ofCount(
  { rules, target }: Place,
  range: Range | undefined,
  kind: MediaClass,
  rule: string,
  fact: string,
): readonly BoundaryCase[] {
  const check = (count: number) => () => checkMedia(copies(fileOf(kind, rules[kind]), count), target);
  return (["min", "max"] as const).flatMap((side): BoundaryCase[] => {
    const bound = range?.[side];
    if (bound === undefined) return [];
    const severity = range?.severity ?? "error";
    const beyond = check(side === "max" ? bound + 1 : bound - 1);
    return [{ rule, fact: `${fact}.${side}`, says: `${bound} files`, severity, within: check(bound), beyond }];
  });
}

function ofClass(place: Place, kind: MediaClass): readonly BoundaryCase[] {
  const { rules, target } = place;
  const [path, fact] = [`${place.path}.${kind}`, `${place.fact}.${kind}`];
  const own = rules[kind];
  if (own === undefined) return [];
  const of = (facts: Partial<MediaFacts>) => () => checkMedia([fileOf(kind, own, facts)], target);
  const make = (name: string, says: string, within: () => ReturnType<typeof checkMedia>, beyond: typeof within) =>
    ({
      rule: name ? `${path}.${name}` : path,
      fact: name ? `${fact}.${name}` : fact,
      says,
      severity: "error",
      within,
      beyond,
    }) as const;
  if (own === false) return [make("", "none", () => [], of({}))];

  const foreign = typesOf[kind].filter((type) => own.formats && !own.formats.includes(type));
  const bytes = (name: "maxBytes" | "minBytes", step: number) =>
    own[name] === undefined
      ? []
      : [make(name, `${own[name]} bytes`, of({ bytes: own[name] }), of({ bytes: own[name] + step }))];
  return [
    ...ofCount(place, own.count, kind, `${path}.count`, `${fact}.count`),
    ...(own.formats ?? []).flatMap((type) =>
      foreign.map((other) => make("formats", `${type}, not ${other}`, of({ type }), of({ type: other }))),
    ),
    ...(own.codecs ?? []).map((codec) => make("codecs", codec, of({ codec }), of({ codec: "unheard-of" }))),
    ...bytes("maxBytes", 1),
    ...bytes("minBytes", -1),
    ...measures.flatMap(({ name }) => ofRange(own, kind, name, target, path, fact)),
    ...(["lateIndex", "editList"] as const).flatMap((name) =>
      own[name] ? [{ ...make(name, name, of({ [name]: false }), of({ [name]: true })), severity: own[name] }] : [],
    ),
    ...ofAltText(own, of, make),
  ];
}

function ofRange(
  own: FileRules,
  kind: MediaClass,
  name: MeasureName,
  target: MediaTarget,
  path: string,
  fact: string,
): readonly BoundaryCase[] {
  const range = own[name];
  const rule = `${path}.${name}`;
  const check =
    (value: number, account = target.account) =>
    () =>
      checkMedia([fileOf(kind, own, filesWith[name](value))], { ...target, ...(account && { account }) });
  return (["min", "max"] as const).flatMap((side): BoundaryCase[] => {
    const bound = range?.[side];
    if (bound === undefined) return [];
    const shared = { rule, fact: `${fact}.${name}.${side}`, severity: range?.severity ?? "error" } as const;
    const beyond = next(name, bound, side);
    const granted = { limits: { [rule]: bound * 2 } };
    return [
      { ...shared, says: `${side} ${bound}`, within: check(bound), beyond: check(beyond) },
      ...(side === "max"
        ? [
            {
              ...shared,
              says: `${bound * 2} where so much is granted`,
              within: check(bound * 2, granted),
              beyond: check(next(name, bound * 2, side), granted),
            },
          ]
        : []),
    ];
  });
}

function ofAltText(
  { altText }: FileRules,
  of: (facts: Partial<MediaFacts>) => () => ReturnType<typeof checkMedia>,
  make: (
    name: string,
    says: string,
    within: () => ReturnType<typeof checkMedia>,
    beyond: () => ReturnType<typeof checkMedia>,
  ) => BoundaryCase,
): readonly BoundaryCase[] {
  if (altText === undefined) return [];
  if (altText === false)
    return [{ ...make("altText", "none", of({ alt: "" }), of({ alt: "a" })), severity: "warning" }];
  const { limit, unit, severity = "error" } = altText;
  const longer = textsOf(limit + 1, { unit });
  return textsOf(limit, { unit }).map((alt, index) => {
    const found = make("altText", `${limit} ${unit}, form ${index}`, of({ alt }), of({ alt: longer[index] ?? "" }));
    return { ...found, fact: `${found.fact}.limit`, severity };
  });
}

function ofMixing({ rules, target, path, fact }: Place): readonly BoundaryCase[] {
  const { mixed } = rules;
  if (mixed === undefined || mixed === true) return [];
  const taken = classes.filter((kind) => rules[kind] !== false);
  const of = (these: readonly MediaClass[]) => () =>
    checkMedia(
      these.map((kind, index) => ({ ...fileOf(kind, rules[kind]), id: `m${index}` })),
      target,
    );
  const mayStand = (pair: readonly MediaClass[]) =>
    mixed !== false && mixed.some((group) => pair.every((kind) => group.includes(kind)));
  const pairs = taken.flatMap((one, index) => taken.slice(index + 1).map((other) => [one, other] as const));
  const allowed = pairs.find((pair) => mayStand(pair)) ?? taken.slice(0, 1);
  const rule = `${path}.mixed`;
  return pairs
    .filter((pair) => !mayStand(pair) && pair.every((kind) => isSeenAs(kind, rules)))
    .map((pair): BoundaryCase => ({
      rule,
      fact: `${fact}.mixed`,
      says: `${allowed.join(" and ")}, not ${pair.join(" and ")}`,
      severity: "error",
      within: of(allowed),
      beyond: of(pair),
    }));
}

// Where nothing is said of animations, one is a picture.
function isSeenAs(kind: MediaClass, rules: MediaRules): boolean {
  return kind !== "animation" || rules.animation !== undefined;
}

function ofLikeness({ rules, target, path, fact }: Place, kind: MediaClass): readonly BoundaryCase[] {
  const { alike } = rules;
  if (alike === undefined) return [];
  const of =
    (...sides: readonly (readonly [number, number])[]) =>
    () =>
      checkMedia(
        sides.map(([width, height], index) => ({ ...fileOf(kind, rules[kind], { width, height }), id: `m${index}` })),
        target,
      );
  const same = alike.by === "size" ? ([1000, 1500] as const) : ([500, 750] as const);
  const { severity } = alike;
  const [within, beyond] = [of([1000, 1500], same), of([1000, 1500], same, [1000, 1400])];
  return [{ rule: `${path}.alike`, fact: `${fact}.alike`, says: `the same ${alike.by}`, severity, within, beyond }];
}

function ofTotal({ rules, target, path, fact }: Place, kind: MediaClass): readonly BoundaryCase[] {
  const { totalBytes } = rules;
  if (totalBytes === undefined) return [];
  const { max, severity = "error" } = totalBytes;
  const of = (more: number) => () =>
    checkMedia(
      [fileOf(kind, rules[kind], { bytes: max - 1 }), { ...fileOf(kind, rules[kind], { bytes: 1 + more }), id: "m2" }],
      target,
    );
  const rule = `${path}.totalBytes`;
  return [
    { rule, fact: `${fact}.totalBytes.max`, says: `${max} bytes together`, severity, within: of(0), beyond: of(1) },
  ];
}

function nothingTaken(rule: string, fact: string, target: MediaTarget): BoundaryCase {
  const beyond = () => checkMedia([fileOf("image", undefined)], target);
  return { rule, fact, says: "none", severity: "error", within: () => checkMedia([], target), beyond };
}

function ofTier(
  media: NetworkRules["media"],
  network: NetworkRules["id"],
  tier: string,
  rule: string,
  limit: number,
): readonly BoundaryCase[] {
  const [, surface = "", , kind = "", name = ""] = rule.split(".");
  const rules = media[surface as Surface];
  const own = rules ? rules[kind as MediaClass] : undefined;
  if (!own) return [];
  const target = { network, surface: surface as Surface, account: { tier } };
  const check = (value: number) => () =>
    checkMedia([fileOf(kind as MediaClass, own, filesWith[name as MeasureName](value))], target);
  const fact = `${network}.limitsByTier.${tier}.${rule}`;
  const [within, beyond] = [check(limit), check(next(name, limit, "max"))];
  return [{ rule, fact, says: `max ${limit} for ${tier}`, severity: "error", within, beyond }];
}
