import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { networkIds } from "./networks-by-id.js";
import { allNetworks, rulesFor } from "./rules-for.js";
import { allSources, sourceOf, sourcesOlderThanAYear } from "./sources/index.js";
import type { NetworkRules } from "./network.js";
import { composableSurfaces } from "./publishing-surfaces.js";
import { contradictionsIn } from "./testing/contradictions-in.js";

const folder = new URL("./", import.meta.url);
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

type Spoiled = ReturnType<typeof JSON.parse>;

/** What is said, and what makes it so; Threads is right but for that. */
const planted: readonly (readonly [string, (rules: Spoiled) => unknown])[] = [
  ["post.text: threads.post.text: no such unit", (it) => (it.surfaces.post.text.text.limits[0].unit = "words")],
  ["post.text: threads.post.text: a limit of 0", (it) => (it.surfaces.post.text.text.limits[0].limit = 0)],
  ["post.text: threads.post.text: what a link costs", (it) => (it.surfaces.post.text.text.limits[0].urlLength = 23)],
  ["post.name: no such field", (it) => (it.surfaces.post.text.name = { limits: [] })],
  [
    "post.text: threads.soft warns where threads.post.text has refused",
    ({ surfaces: { post } }) =>
      post.text.text.limits.push({ rule: "threads.soft", unit: "emojiBytes", limit: 500, severity: "warning" }),
  ],
  [
    "post.text: threads.post.text and threads.longer both say how long",
    ({ surfaces: { post } }) =>
      post.text.text.limits.push({ rule: "threads.longer", unit: "emojiBytes", limit: 900, severity: "error" }),
  ],
  [
    "post.text: threads.soft stands before threads.hard and hides it",
    ({ surfaces: { post } }) =>
      (post.text.text.entities = [
        { rule: "threads.soft", entity: "mention", limit: 5, severity: "warning" },
        { rule: "threads.hard", entity: "mention", limit: 9, severity: "error" },
      ]),
  ],
  ["x.post.text: a rule of another network", (it) => (it.surfaces.post.text.text.required.rule = "x.post.text")],
  [
    "comment: stands before post",
    (it) => {
      const { comment, ...others } = it.surfaces;
      it.surfaces = { comment, ...others };
    },
  ],
  ["publishes: its surfaces say otherwise", (it) => (it.publishes = false)],
  ["post.media: nobody has looked", (it) => delete it.media.post],
  ["story.media: no such surface", (it) => (it.media.story = {})],
  ["post.media: image.formats: mp4 is no image", (it) => it.media.post.image.formats.push("mp4")],
  ["post.media: image.width: nothing fits", (it) => (it.media.post.image.width.min = 2000)],
  ["post.media: video.seconds: no bound", (it) => (it.media.post.video.seconds.max = 0)],
  ["post.media: video.count: more than may stand together", (it) => (it.media.post.video.count = { max: 21 })],
  [
    "comment.media: asks for a file and takes none",
    (it) =>
      (it.media.comment = {
        count: { min: 1 },
        image: false,
        animation: false,
        video: false,
        audio: false,
        document: false,
      }),
  ],
  [
    "comment.media: mixed: document is not taken",
    (it) => (it.media.comment = { mixed: [["document"]], document: false }),
  ],
  [
    "threads.post.media.audio.seconds: no such number",
    (it) => (it.limitsByTier = { paying: { "threads.post.media.audio.seconds": 1 } }),
  ],
  ["comment.thank: no such ability", (it) => (it.interactions.comment.thank = true)],
  ["comment: never comes, and has rules", (it) => (it.interactions.comment.receive = false)],
  [
    "directMessage.reply: there is no directMessage to answer on",
    (it) => (it.interactions.directMessage = { receive: true, reply: true }),
  ],
  [
    "directMessage.start: there is no directMessage to write on",
    (it) => (it.interactions.directMessage = { receive: true, reply: false, start: true }),
  ],
  [
    "threads.pro: no account is a business",
    (it) => (it.interactions.comment.when = [{ rule: "threads.pro", is: "accountType", of: ["business"] }]),
  ],
  ["permissions: one stands twice", (it) => it.permissions.push("threads_basic")],
  ["permissionsByAccountType: no account is a page", (it) => (it.permissionsByAccountType = { page: [] })],
  ["threads.quota.posts: impossible", (it) => (it.quotas[0].limit = 0)],
  ["threads.price: costs nothing", (it) => (it.prices = [{ rule: "threads.price", of: "post", usd: 0 }])],
  ["cadence: without a pause", (it) => (it.cadence.everySeconds = 0)],
  ["schedules: no time is far enough and near enough", (it) => (it.schedules = { minMinutes: 1441, maxDays: 1 })],
];

describe("the facts about networks", () => {
  test("each network has its own file, and answers to its own id", () => {
    expect(allNetworks.map(({ id }) => id)).toEqual(networkIds);
    expect(networkIds.map((id) => rulesFor(id).id)).toEqual(networkIds);
  });

  // A spread or a sum also keeps a bundler from leaving out a part that nobody asks for.
  test("the files hold values: no function, no condition, no spread, no sum, no words for people", () => {
    for (const id of networkIds) {
      const source = readFileSync(new URL(`${fileOf(id)}.ts`, folder), "utf8");
      expect(source).not.toMatch(/=>|\bfunction\b|\bif\b|\?\s|\bnew\b|\.\.\.|\d [-+*/] \d/);
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

  test.each(allNetworks)("$name contradicts itself nowhere", (rules) => {
    expect(contradictionsIn(rules)).toEqual([]);
  });

  test.each(planted)("a contradiction is found: %s", (complaint, spoil) => {
    const spoiled: Spoiled = JSON.parse(JSON.stringify(rulesFor("threads")));
    spoil(spoiled);
    expect(contradictionsIn(spoiled as unknown as NetworkRules)).toEqual([`threads.${complaint}`]);
  });

  test("every surface that is composed for has rules for texts; what nobody could find out is listed here", () => {
    const gaps = allNetworks.flatMap(({ id, surfaces }) =>
      composableSurfaces
        .filter((surface) => surfaces[surface] && !surfaces[surface].text)
        .map((each) => `${id}.${each}`),
    );
    expect(gaps).toEqual(["facebook.reel"]);
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
