import type { FileRules, MediaClass, MediaRules, NetworkRules, Range } from "@tidewire/core/networks";
import { alike, bytes, classWord, list, number, rangeWord, surfacesWord, unitWord } from "./fact-words.js";
import type { Fact, FactRow } from "./source-note.js";

const classes = Object.keys(classWord) as MediaClass[];

/** What each surface takes as files; surfaces that take the same stand together. */
export function fileRows({ id, media }: NetworkRules): readonly FactRow[] {
  return alike(media).flatMap(([surfaces, rules]): FactRow[] => {
    const place = `${id}.${surfaces[0] ?? "post"}.media`;
    const where = surfacesWord(surfaces);
    if (rules === false) return [{ of: where, facts: [{ says: "Takes no files.", rule: place }] }];
    const together = togetherFacts(rules, place);
    return [
      ...(together.length > 0 ? [{ of: `${where}: all files`, facts: together }] : []),
      ...classes.flatMap((kind): FactRow[] => {
        const own = rules[kind];
        if (own === undefined) return [];
        const of = `${where}: ${classWord[kind].toLowerCase()}`;
        return [
          { of, facts: own ? fileFacts(own, `${place}.${kind}`) : [{ says: "Not taken.", rule: `${place}.${kind}` }] },
        ];
      }),
    ];
  });
}

function togetherFacts({ count, mixed, alike: shared, totalBytes }: MediaRules, place: string): readonly Fact[] {
  const facts: Fact[] = [];
  if (count) facts.push({ says: ranged("Files:")(count), rule: `${place}.count` });
  if (mixed !== undefined) {
    const side = (kinds: readonly MediaClass[]) => list(kinds.map((kind) => classWord[kind].toLowerCase()));
    const says =
      typeof mixed === "boolean"
        ? `Pictures and videos ${mixed ? "may" : "may not"} stand side by side.`
        : `Side by side may stand: ${mixed.map(side).join("; ")}.`;
    facts.push({ says, rule: `${place}.mixed` });
  }
  if (shared) facts.push({ says: `All pictures share their ${shared.by}.`, rule: `${place}.alike` });
  if (totalBytes) facts.push({ says: `Together at most ${bytes(totalBytes.max)}.`, rule: `${place}.totalBytes` });
  return facts;
}

const pixels = (value: number): string => `${number(value)} px`;
const ratio = (value: number): string => `${number(Math.round(value * 100) / 100)}:1`;
const mega = (value: number): string => `${number(Math.round(value / 100_000) / 10)} MP`;
const seconds = (value: number): string => `${number(value)} s`;
const bits = (value: number): string => `${number(value / 1_000_000)} Mbit/s`;

const ranged =
  (name: string, write: (value: number) => string = number) =>
  (range: Range): string =>
    `${name} ${rangeWord(range, write)}${range.severity === "warning" ? " (advised, or put right)" : ""}.`;

type Says = { readonly [Name in keyof Required<FileRules>]: (value: NonNullable<FileRules[Name]>) => string };

/** A sentence for every fact that there can be about a file; the compiler asks for new ones. */
const says: Says = {
  formats: (formats) => `${list(formats.map((format) => format.toUpperCase()))}.`,
  count: ranged("Files:"),
  maxBytes: (value) => `At most ${bytes(value)}.`,
  minBytes: (value) => `At least ${bytes(value)}.`,
  seconds: ranged("Length", seconds),
  width: ranged("Width", pixels),
  height: ranged("Height", pixels),
  shorterSide: ranged("Shorter side", pixels),
  longerSide: ranged("Longer side", pixels),
  widthPlusHeight: ranged("Width and height together", pixels),
  aspect: ranged("Width through height", ratio),
  pixels: ranged("Size", mega),
  frames: ranged("Frames"),
  totalPixels: ranged("All frames together", mega),
  framesPerSecond: ranged("Frames a second"),
  bitsPerSecond: ranged("Rate", bits),
  pages: ranged("Pages"),
  codecs: (codecs) => `Coded as ${list(codecs.map((codec) => codec.toUpperCase()))}.`,
  lateIndex: (severity) => `Its index must stand before its pictures${severity === "warning" ? " (advised)" : ""}.`,
  editList: (severity) => `No list of cuts${severity === "warning" ? " (advised)" : ""}.`,
  altText: (altText) =>
    altText === false
      ? "Takes no description."
      : `Description of at most ${number(altText.limit)} ${unitWord[altText.unit]}.`,
};

function fileFacts(rules: FileRules, place: string): readonly Fact[] {
  const names = (Object.keys(says) as (keyof FileRules)[]).filter((name) => rules[name] !== undefined);
  const facts = names.map((name) => ({ says: sentence(rules, name), rule: `${place}.${name}` }));
  return facts.length > 0 ? facts : [{ says: "Taken; no limit is known.", rule: place }];
}

// The table maps each name to what takes its value; that the two meet, TypeScript can't follow.
function sentence(rules: FileRules, name: keyof FileRules): string {
  return (says[name] as (value: unknown) => string)(rules[name]);
}
