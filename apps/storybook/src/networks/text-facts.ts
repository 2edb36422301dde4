import type { Field, NetworkRules, SurfaceRules, TextLimit, TextRules } from "@tidewire/core/networks";
import {
  alike,
  cashtagForm,
  entitiesWord,
  fieldWord,
  hashtagForm,
  list,
  mentionForm,
  minutesWord,
  number,
  rangeWord,
  surfacesWord,
  surfaceWord,
  unitWord,
  urlForm,
} from "./fact-words.js";
import type { Fact, FactRow } from "./source-note.js";

/** What each field of each surface takes. */
export function textRows({ id, surfaces }: NetworkRules): readonly FactRow[] {
  return alike(surfaces).flatMap(([names, rules]): FactRow[] => {
    const place = `${id}.${names[0] ?? "post"}`;
    const where = surfacesWord(names);
    if (rules === false) {
      const facts = names.map((name) => ({ says: `${surfaceWord(name)}.`, rule: `${id}.${name}` }));
      return [{ of: "There is none", facts }];
    }
    const fields = Object.entries(rules.text ?? {}) as [Field, TextRules | false][];
    const shown = shownFacts(rules, place);
    return [
      ...fields.map(([field, text]) => ({
        of: field === "text" ? where : `${where}: ${fieldWord(field).toLowerCase()}`,
        facts:
          text === false
            ? [{ says: "Takes no text.", rule: `${place}.${field}` }]
            : fieldFacts(text, `${place}.${field}`),
      })),
      ...(shown.length > 0 ? [{ of: `${where}: how it is shown`, facts: shown }] : []),
    ];
  });
}

function fieldFacts({ limits, entities = [], required, forbidden }: TextRules, place: string): readonly Fact[] {
  const facts: Fact[] = limits.map((limit) => ({ says: limitWords(limit), rule: limit.rule, named: true }));
  for (const { entity, limit, unique, severity, rule } of entities) {
    const most = severity === "error" ? "At most" : "Advised: at most";
    facts.push({
      says: `${most} ${entitiesWord(entity, limit, unique)}.`,
      rule,
      named: true,
    });
  }
  if (required) {
    const says = required.unlessMedia ? "Must hold something, unless a file is attached." : "Must hold something.";
    facts.push({ says, rule: required.rule, named: true });
  }
  if (forbidden) {
    const characters = Array.from(forbidden.characters, (character) => codePoint(character));
    facts.push({ says: `Refuses ${list(characters)}.`, rule: forbidden.rule, named: true });
  }
  return facts.length > 0 ? facts : [{ says: "No limit is known.", rule: place }];
}

function limitWords({
  limit,
  unit,
  severity,
  when,
  urlLength,
  freeLeadingMentions,
  contentWarning,
}: TextLimit): string {
  const conditions = [
    ...(when?.hasMedia === undefined ? [] : [when.hasMedia ? "with a file" : "without a file"]),
    ...(when?.tiers ? [`for ${list(when.tiers)} accounts`] : []),
    ...(when?.notTiers ? [`unless the account is ${list(when.notTiers)}`] : []),
  ];
  const notes = [
    ...(urlLength === undefined ? [] : [`a link costs ${number(urlLength)}`]),
    ...(freeLeadingMentions ? ["names at the head are free"] : []),
    ...(contentWarning ? ["a content warning counts along"] : []),
  ];
  const most = severity === "error" ? "At most" : "Advised: at most";
  const rest = [...conditions, ...notes].map((note) => `; ${note}`).join("");
  return `${most} ${number(limit)} ${unitWord[unit]}${rest}.`;
}

function shownFacts({ fold, gallery, card, poll }: SurfaceRules, place: string): readonly Fact[] {
  const facts: Fact[] = [];
  if (fold) {
    const lines = fold.lines === undefined ? "" : `, or ${number(fold.lines)} lines`;
    facts.push({ says: `Folded after ${number(fold.characters)} characters${lines}.`, rule: `${place}.fold` });
  }
  if (gallery) facts.push({ says: `Several files make a ${gallery.form}.`, rule: `${place}.gallery` });
  if (card !== undefined) {
    const says = card === false ? "A link makes no card." : `The ${card} link makes a card where no file is attached.`;
    facts.push({ says, rule: `${place}.card` });
  }
  if (poll) {
    const { options, seconds, withMedia } = poll;
    facts.push({ says: `Answers to choose from: ${rangeWord(options)}.`, rule: `${place}.poll.options` });
    if (seconds) {
      const says = Array.isArray(seconds)
        ? list(seconds.map(time))
        : rangeWord(seconds as { min?: number; max?: number }, time);
      facts.push({ says: `Open for ${says}.`, rule: `${place}.poll.seconds` });
    }
    if (withMedia !== undefined) {
      facts.push({
        says: withMedia ? "Files may stand beside it." : "No files beside it.",
        rule: `${place}.poll.withMedia`,
      });
    }
  }
  return facts;
}

const time = (seconds: number): string => minutesWord(seconds / 60);

function codePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return /\P{C}/u.test(character) && character.trim() !== "" ? `${character} (U+${code})` : `U+${code}`;
}

/** How the network recognises what it links. */
export function entityRows({ id, entities }: NetworkRules): readonly FactRow[] {
  const rule = `${id}.entities`;
  const { url, mention, hashtag, cashtag } = entities;
  const row = (of: string, says: string | false): FactRow => ({ of, facts: [{ says: says || "Not linked.", rule }] });
  return [
    row(
      "Links",
      url &&
        `${spelled(urlForm[url.form ?? "listed"])}${url.bare ? ", with or without https://" : ", with https:// alone"}; ${url.clickable ? "they can be clicked" : "they stay plain text"}.`,
    ),
    row("Mentions", mention && `${mentionForm[mention.form]}.`),
    row("Hashtags", hashtag && `${hashtagForm[hashtag.form]}.`),
    row("Cashtags", cashtag && `${cashtagForm[cashtag.form]}.`),
  ];
}

const spelled = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
