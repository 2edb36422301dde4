import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { abilities, interactionKinds, type Condition } from "./interaction-rules.js";
import { networkIds } from "./networks-by-id.js";
import { allNetworks, rulesFor } from "./rules-for.js";
import { allSources, sourceOf, sourcesOlderThanAYear } from "./sources/index.js";
import type { Surface } from "./network.js";

const folder = new URL("./", import.meta.url);
const units = [
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
const surfaces = allNetworks.flatMap(({ id, surfaces }) =>
  Object.entries(surfaces).map(([surface, rules]) => [id, surface as Surface, rules] as const),
);
const media = allNetworks.flatMap(({ id, media }) =>
  Object.entries(media).map(([surface, rules]) => [id, surface as Surface, rules] as const),
);
const texts = surfaces.flatMap(([id, surface, rules]) =>
  Object.entries(rules ? (rules.text ?? {}) : {}).map(([field, text]) => [`${id}.${surface}.${field}`, text] as const),
);

const fileOf = (id: string) => id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every value under an object by its path, outermost first. */
function pathsOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, `${path}.${name}`));
}

/** Every rule that a refusal or a problem can name. */
function rulesOf({
  id,
  surfaces,
  media,
  interactions,
  quotas = [],
  prices = [],
}: (typeof allNetworks)[number]): readonly string[] {
  const named = JSON.stringify({ surfaces, interactions, quotas, prices }).matchAll(/"rule":"([^"]+)"/g);
  const kinds = Object.entries(interactions).flatMap(([kind, rules]) =>
    rules === false
      ? [`${id}.${kind}`]
      : Object.keys(rules ?? {}).flatMap((ability) => (ability === "when" ? [] : [`${id}.${kind}.${ability}`])),
  );
  const absent = Object.entries(surfaces).flatMap(([surface, rules]) => (rules === false ? [`${id}.${surface}`] : []));
  const files = Object.entries(media).flatMap(([surface, rules]) =>
    pathsOf(rules, `${id}.${surface}.media`).map(([path]) => path),
  );
  return [...Array.from(named, ([, rule = ""]) => rule), ...kinds, ...absent, ...files];
}

/** Facts that no refusal names, by their path. */
function placesOf({
  id,
  surfaces,
  entities,
  thread,
  cadence,
  permissions,
  schedules,
}: (typeof allNetworks)[number]): readonly string[] {
  const shown = Object.entries(surfaces).flatMap(([surface, rules]) =>
    rules ? [`${id}.${surface}.fold`, `${id}.${surface}.gallery`, `${id}.${surface}.card`] : [],
  );
  const others = { entities, thread, cadence, permissions, schedules };
  return [
    ...shown,
    ...Object.keys(others).map((name) => `${id}.${name}`),
    ...pathsOf(others, id).map(([path]) => path),
  ];
}

describe("the facts about networks", () => {
  test("each network has its own file, and answers to its own id", () => {
    expect(allNetworks.map(({ id }) => id)).toEqual(networkIds);
    expect(networkIds.map((id) => rulesFor(id).id)).toEqual(networkIds);
  });

  // A spread also keeps a bundler from leaving out a part that nobody asks for.
  test("the files hold values: no function, no condition, no spread, no words for people", () => {
    for (const id of networkIds) {
      const source = readFileSync(new URL(`${fileOf(id)}.ts`, folder), "utf8");
      expect(source).not.toMatch(/=>|\bfunction\b|\bif\b|\?\s|\bnew\b|\.\.\./);
    }
  });

  test("sources stay outside: no file of rules imports them", () => {
    const importing = readdirSync(folder)
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .filter((name) => readFileSync(new URL(name, folder), "utf8").includes("sources/"));
    expect(importing).toEqual([]);
  });

  test("they survive a journey as JSON", () => {
    expect(JSON.parse(JSON.stringify(allNetworks))).toEqual(allNetworks);
  });

  test.each(texts)("%s: known units, positive limits", (_place, text) => {
    if (text === false) return;
    for (const { unit, limit } of text?.limits ?? []) {
      expect(units).toContain(unit);
      expect(limit).toBeGreaterThan(0);
    }
  });

  test.each(media)("%s %s: every bound is possible", (_id, _surface, files) => {
    for (const [path, value] of pathsOf(files, "media")) {
      if (typeof value === "number") expect(value, path).toBeGreaterThan(0);
    }
    for (const own of files ? Object.values(files) : []) {
      for (const range of typeof own === "object" ? [own, ...Object.values(own)] : []) {
        const { min, max } = range as { min?: number; max?: number };
        if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max);
      }
    }
  });

  test("a file that must be there can be there: no surface asks for one and refuses all", () => {
    for (const [, , files] of media) {
      if (!files || (files.count?.min ?? 0) === 0) continue;
      const classes = [files.image, files.animation, files.video, files.document];
      expect(classes.some((own) => own !== false)).toBe(true);
    }
  });

  test("no rule has two meanings: a name stands once, but for one that several places share word for word", () => {
    const seen = new Map<string, string>();
    for (const [path, value] of allNetworks.flatMap((rules) => entriesWithRule(rules, rules.id))) {
      const known = seen.get(path);
      if (known !== undefined) expect(value).toBe(known);
      seen.set(path, value);
    }
    expect(seen.size).toBeGreaterThan(50);
  });

  test("a rule's name begins with its network", () => {
    for (const rules of allNetworks) {
      for (const [rule] of entriesWithRule(rules, rules.id)) expect(rule.split(".")[0]).toBe(rules.id);
    }
  });

  test("what cannot be received cannot be answered either, and only known kinds and abilities are named", () => {
    for (const { interactions } of allNetworks) {
      for (const [kind, rules] of Object.entries(interactions)) {
        expect(interactionKinds).toContain(kind);
        if (rules === false) continue;
        expect(rules.receive).not.toBe(false);
        for (const name of Object.keys(rules)) expect([...abilities, "when"]).toContain(name);
      }
    }
  });

  test("an account type in a condition is one of its network", () => {
    const conditions = allNetworks.flatMap((rules) =>
      entriesWithRule(rules.interactions, rules.id).map(([, json]) => [rules, JSON.parse(json) as Condition] as const),
    );
    const named = conditions.flatMap(([{ accountTypes }, condition]) =>
      [...(condition.accountTypes ?? []), ...(condition.is === "accountType" ? condition.of : [])].map(
        (type) => [accountTypes, type] as const,
      ),
    );
    expect(named.length).toBeGreaterThan(2);
    for (const [accountTypes, type] of named) expect(accountTypes).toContain(type);
  });
});

describe("the sources of the facts", () => {
  test.each(allNetworks.flatMap((rules) => rulesOf(rules)).filter((rule, index, all) => all.indexOf(rule) === index))(
    "%s has a source",
    (rule) => {
      expect(sourceOf(rule)).toMatchObject({ checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string });
    },
  );

  test("every source is about something that is there", () => {
    const paths = allNetworks.flatMap((network) => [...rulesOf(network), ...placesOf(network)]);
    const idle = Object.keys(allSources).filter(
      (name) => !paths.some((path) => path === name || path.startsWith(`${name}.`)),
    );
    expect(idle).toEqual([]);
  });

  test("one that nobody has looked at for a year is flagged", () => {
    expect(sourcesOlderThanAYear("2027-11-20")).toEqual([]);
    expect(sourcesOlderThanAYear("2027-11-21").length).toBe(Object.keys(allSources).length);
  });

  test("a rule nobody knows has none", () => {
    expect(sourceOf("nowhere.post.text")).toBeUndefined();
    expect(sourceOf("")).toBeUndefined();
  });
});

function entriesWithRule(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "rule" in value && typeof value.rule === "string" ? [[value.rule, JSON.stringify(value)] as const] : [];
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => entriesWithRule(inner, `${path}.${name}`))];
}
