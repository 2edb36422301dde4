// The house rules that no linter knows, as functions over files: { path, text } in, complaints out.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The areas of core, each may use only what stands left of it; braces' contents do not see each other. */
const areas = [
  ["basics"],
  ["networks"],
  ["access"],
  ["sync"],
  ["activity"],
  ["channels"],
  ["composer"],
  ["inbox"],
  ["calendar", "connect", "monitor"],
  ["commands"],
  ["backend"],
  ["client"],
  ["index"],
  ["messages"],
  ["command-line"],
];

/** Areas that use less than all that stands left of them: words know what they speak about, not how it comes about. */
const narrow = {
  messages: ["basics", "networks"],
  "command-line": ["basics", "networks", "composer", "messages"],
};

const rankOf = (area) => areas.findIndex((step) => step.includes(area));

/** Entry files stand with their area. These re-export the oracle, so they stand with the registry; what counts alone is a part of the composer. */
const entryRanks = { access: rankOf("commands"), inbox: rankOf("commands"), count: rankOf("composer") };

/** Which packages each may import. */
const packages = { core: [], react: ["core"], adapters: ["core"] };

/** All files of ours that git knows or would know, with their texts. */
export function sources(root) {
  const list = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "packages", "apps", "bench", "tools"],
    { cwd: root, encoding: "utf8" },
  );
  return [...new Set(list.split("\n"))]
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !path.includes("/vectors/"))
    .flatMap((path) => {
      try {
        return [{ path, text: readFileSync(`${root}/${path}`, "utf8") }];
      } catch {
        return [];
      }
    });
}

const isTest = (path) => /\.(test|test-d|bench|stories)\.|\/testing\/|\/test\/|(^|\/)tools\/|for-test/.test(path);
const importsOf = (text) => [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, target]) => target);

/** Imports against the ladder, between packages and inside core. */
export function ladder(files) {
  return files.flatMap(({ path, text }) => {
    const [, pack, rest] = /^packages\/(\w+)\/src\/(.+)$/.exec(path) ?? [];
    if (!pack || isTest(path)) return [];
    return importsOf(text).flatMap((target) => {
      const [, other] = /^@tidewire\/(\w+)/.exec(target) ?? [];
      if (other && !packages[pack].includes(other)) return [`${path} imports ${target}: ${pack} may not use ${other}`];
      if (target.startsWith("../../../"))
        return [`${path} imports ${target}: another package is reached by its entries`];
      if (pack !== "core" || !target.startsWith(".")) return [];
      const from = rest.split("/");
      const to = new URL(target, `file:///${rest}`).pathname.slice(1).split("/");
      const own =
        from.length === 1
          ? (entryRanks[from[0].replace(/\.ts$/, "")] ?? rankOf(from[0].replace(/\.ts$/, "")))
          : rankOf(from[0]);
      const name = to.length === 1 ? to[0].replace(/\.js$/, "") : to[0];
      const theirs = to.length === 1 ? (entryRanks[name] ?? rankOf(name)) : rankOf(name);
      const side = theirs === own && from.length > 1 && from[0] !== name;
      const area = from[0].replace(/\.ts$/, "");
      if (narrow[area] && name !== area && !narrow[area].includes(name))
        return [`${path} imports ${target}: ${area} may not use ${name}`];
      return theirs > own || side ? [`${path} imports ${target}: ${name} stands right of ${from[0]}`] : [];
    });
  });
}

/** Source files over the wall of 300 lines; data, words and tests apart. */
export function tooLong(files) {
  const exempt =
    /\/networks\/|\/messages\/|seed|\/vectors\/|-data\.ts$|-shapes\.ts$|stand-in\/network-rules|top-level-domains|\/tokens\.css$/;
  return files
    .filter(({ path }) => path.startsWith("packages/") || path.startsWith("apps/"))
    .filter(({ path }) => !exempt.test(path) && !isTest(path))
    .filter(({ text }) => text.split("\n").length > 301)
    .map(({ path, text }) => `${path} has ${text.split("\n").length - 1} lines`);
}

const networkNames =
  "threads|instagram|facebook|linkedin|tiktok|youtube|pinterest|bluesky|mastodon|telegram|reddit|googleBusiness";

/** A network's name outside networks, gateways, previews and words. */
export function networkNamed(files) {
  const allowed =
    /\/(networks|gateways|previews|messages|network-marks|vectors)\/|network-marks|network-badges|seed|\.css$/;
  return files
    .filter(({ path }) => /^packages\/\w+\/src\//.test(path) && !allowed.test(path) && !isTest(path))
    .flatMap(({ path, text }) =>
      [
        ...text
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
          .matchAll(new RegExp(`["'](${networkNames})["']|network(?:Id)?\\s*[!=]==?\\s*["'](\\w+)["']`, "gi")),
      ].map(([name]) => `${path} names ${name}`),
    );
}

/** Words for people in core outside `messages`: a string literal of several words that is not an error for developers. */
export function englishInCore(files) {
  return files
    .filter(({ path }) => path.startsWith("packages/core/src/") && !isTest(path) && !path.includes("/sources/"))
    .filter(({ path }) => !path.startsWith("packages/core/src/messages/"))
    .flatMap(({ path, text }) =>
      text
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
        .split("\n")
        .filter(
          (line) =>
            /["'`][A-Z][a-z]+ [a-z]+ [a-z]+[^"'`]*["'`]/.test(line) && !/Error\(|detail:|invariant\(|throw /.test(line),
        )
        .map((line) => `${path}: ${line.trim().slice(0, 80)}`),
    );
}

/** `export *`, default exports, enums, shelves, and what hides a fault. */
export function banned(files) {
  const config = /\.config\.ts$|\.storybook\/|\.stories\.tsx$|vite\.config/;
  const rules = [
    [/^export \*/m, "export *"],
    [/^export default/m, "a default export", config],
    [/^(export )?(const )?enum /m, "an enum"],
    [/suppressHydrationWarning/, "suppressHydrationWarning"],
    [/dangerouslySetInnerHTML/, "dangerouslySetInnerHTML"],
    [/@ts-ignore|@ts-expect-error|oxlint-disable|eslint-disable/, "a silenced check"],
    [/\b(it|test|describe)\.(skip|only|todo)\b/, "a skipped test"],
  ];
  const shelf = /(^|\/)(utils?|helpers?|common|shared|types|constants|misc)(\/|\.tsx?$)/i;
  return files
    .filter(({ path }) => (path.startsWith("packages/") || path.startsWith("apps/")) && !path.endsWith(".css"))
    .flatMap(({ path, text }) => [
      ...rules
        .filter(([pattern, , except]) => pattern.test(text) && !except?.test(path))
        .map(([, name]) => `${path} has ${name}`),
      ...(shelf.test(path) ? [`${path} is named for its shelf`] : []),
    ]);
}
