import type { NetworkRules, Surface } from "../../networks/network.js";
import type { Field, TextCondition, TextLimit, TextRules } from "../../networks/text-rules.js";
import { checkPoll } from "../check-poll.js";
import { checkText } from "../check-text.js";
import type { TextTarget } from "../text-measure.js";
import type { BoundaryCase } from "./boundary-case.js";
import { textsOf, textWith } from "./texts-of-length.js";

interface Place {
  readonly target: TextTarget & { readonly surface: Surface; readonly field: Field };
  readonly fact: string;
}

/** Every rule about texts of a network, at its bound. */
export function textBoundaries(network: NetworkRules): readonly BoundaryCase[] {
  return Object.entries(network.surfaces).flatMap(([name, rules]) => {
    if (!rules) return [];
    const surface = name as Surface;
    const fields = Object.entries(rules.text ?? {}).flatMap(([field, own]) => {
      const target = { network: network.id, surface, field: field as Field };
      const fact = `${network.id}.surfaces.${surface}.text.${field}`;
      return own ? ofField(network, own, { target, fact }) : [absent(target, fact)];
    });
    return [...fields, ...(rules.poll ? ofPoll(network, rules.poll) : [])];
  });
}

function ofField(network: NetworkRules, rules: TextRules, place: Place): readonly BoundaryCase[] {
  return [
    ...rules.limits.flatMap((limit, index) => ofLimit(limit, place, `${place.fact}.limits.${index}`)),
    ...(rules.entities ?? []).map(({ rule, entity, limit, severity }, index): BoundaryCase => {
      const check = (count: number) => () => checkText(textWith(count, entity, network.entities), place.target);
      const [within, beyond] = [check(limit), check(limit + 1)];
      const code = `text.tooMany${entity === "url" ? "Link" : `${entity.charAt(0).toUpperCase()}${entity.slice(1)}`}s`;
      const fact = `${place.fact}.entities.${index}.limit`;
      return { rule, fact, says: `${limit} × ${entity}`, severity, within, beyond, code };
    }),
    ...ofPresence(rules, place),
    ...Array.from(rules.forbidden?.characters ?? "", (character): BoundaryCase => ({
      rule: rules.forbidden?.rule ?? "",
      fact: `${place.fact}.forbidden`,
      says: `U+${character.charCodeAt(0).toString(16)}`,
      severity: "error",
      within: () => checkText("ab", place.target),
      beyond: () => checkText(`a${character}b`, place.target),
    })),
  ];
}

function ofLimit(given: TextLimit, { target: place }: Place, fact: string): readonly BoundaryCase[] {
  const { rule, limit, severity, when } = given;
  const target = { ...place, ...met(when) };
  const shared = { rule, severity, code: "text.tooLong" };
  const longer = textsOf(limit + 1, given);
  const check = (text: string) => () => checkText(text, target);
  const forms = textsOf(limit, given).map((text, index) => [text, longer[index] ?? ""] as const);
  const own = forms.map(([text, more], index): BoundaryCase => ({
    ...shared,
    fact: `${fact}.limit`,
    says: `${limit} ${given.unit}, form ${index}`,
    within: check(text),
    beyond: check(more),
  }));
  const [link = ["", ""]] = forms.slice(-1);
  const granted = { ...target, account: { ...target.account, limits: { [rule]: limit + 50 } } };
  const [lettersOf = ""] = textsOf(limit, given);
  return [
    ...own,
    {
      ...shared,
      fact: `${fact}.limit`,
      says: `${limit + 50} where so many are granted`,
      within: () => checkText(`${lettersOf}${"a".repeat(50)}`, granted),
      beyond: () => checkText(`${lettersOf}${"a".repeat(51)}`, granted),
    },
    ...(given.urlLength
      ? [
          {
            ...shared,
            fact: `${fact}.urlLength`,
            says: `a link costs ${given.urlLength}`,
            within: check(link[0]),
            beyond: check(link[1]),
          },
        ]
      : []),
    ...(given.contentWarning
      ? [
          {
            ...shared,
            fact: `${fact}.contentWarning`,
            says: `${limit} with what stands above it`,
            within: () => checkText(lettersOf.slice(3), { ...target, contentWarning: "abc" }),
            beyond: () => checkText(lettersOf.slice(3), { ...target, contentWarning: "abcd" }),
          },
        ]
      : []),
    ...(when
      ? unmet(when).map((other, index): BoundaryCase => ({
          ...shared,
          fact: `${fact}.when`,
          says: `only where it applies (${index})`,
          within: () => checkText(longer[0] ?? "", { ...place, ...other }),
          beyond: () => checkText(longer[0] ?? "", target),
        }))
      : []),
  ];
}

type Circumstance = Pick<TextTarget, "hasMedia" | "account">;

function met(when: TextCondition | undefined): Circumstance {
  const tier = when?.tiers?.[0];
  return {
    ...(when?.hasMedia !== undefined && { hasMedia: when.hasMedia }),
    ...(tier !== undefined && { account: { tier } }),
  };
}

function unmet(when: TextCondition): readonly Circumstance[] {
  return [
    ...(when.hasMedia === undefined ? [] : [{ ...met(when), hasMedia: !when.hasMedia }]),
    ...(when.tiers
      ? [
          { ...met(when), account: {} },
          { ...met(when), account: { tier: "unheard-of" } },
        ]
      : []),
    ...(when.notTiers ?? []).map((tier) => ({ ...met(when), account: { tier } })),
  ];
}

function ofPresence({ required }: TextRules, { target, fact }: Place): readonly BoundaryCase[] {
  if (required === undefined) return [];
  const shared = { rule: required.rule, fact: `${fact}.required`, severity: "error" } as const;
  const beyond = () => checkText(" \n", target);
  return [
    { ...shared, says: "a letter", within: () => checkText("a", target), beyond },
    {
      ...shared,
      says: `beside a file: ${required.unlessMedia ? "nothing" : "a letter"}`,
      within: () => checkText(required.unlessMedia ? "" : "a", { ...target, hasMedia: true }),
      beyond: () => checkText("", { ...target, hasMedia: !required.unlessMedia }),
    },
  ];
}

function absent(target: Place["target"], fact: string): BoundaryCase {
  return {
    rule: `${target.network}.${target.surface}.${target.field}`,
    fact,
    says: "no such field",
    severity: "warning",
    within: () => checkText("", target),
    beyond: () => checkText("a", target),
  };
}

function ofPoll(
  { id, surfaces }: NetworkRules,
  { options, seconds, withMedia }: NonNullable<Exclude<NetworkRules["surfaces"]["poll"], false | undefined>["poll"]>,
): readonly BoundaryCase[] {
  const path = `${id}.surfaces.poll.poll`;
  const asks = surfaces.poll && surfaces.poll.text?.question;
  const ask =
    (count: number, lasting?: number, hasMedia = false) =>
    () =>
      checkPoll(
        {
          ...(asks && { question: "Which?" }),
          options: Array.from({ length: count }, (_, index) => `${index}`),
          ...(lasting !== undefined && { seconds: lasting }),
          hasMedia,
        },
        { network: id },
      );
  const { min, max } = options;
  const make = (name: string, fact: string, says: string, within: BoundaryCase["within"], beyond: typeof within) =>
    ({ rule: `${id}.poll.${name}`, fact: `${path}.${fact}`, says, severity: "error", within, beyond }) as const;
  const lengths = Array.isArray(seconds)
    ? seconds.flatMap((each: number, index) => [
        make("seconds", `seconds.${index}`, `${each} s`, ask(min, each), ask(min, each + 1)),
      ])
    : (["min", "max"] as const).flatMap((side) => {
        const bound = seconds && "min" in seconds ? (seconds as { min?: number; max?: number })[side] : undefined;
        if (bound === undefined) return [];
        const other = side === "min" ? bound - 1 : bound + 1;
        return [make("seconds", `seconds.${side}`, `${bound} s`, ask(min, bound), ask(min, other))];
      });
  return [
    make("options", "options.min", `${min} answers`, ask(min), ask(min - 1)),
    make("options", "options.max", `${max} answers`, ask(max), ask(max + 1)),
    ...lengths,
    ...(withMedia === false ? [make("withMedia", "withMedia", "no file", ask(min), ask(min, undefined, true))] : []),
  ];
}
