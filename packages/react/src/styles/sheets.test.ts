import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { readRules, selectorsOf, type SheetRule } from "../testing/read-rules.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
const sheets = files.map((name) => ({ name, css: readFileSync(`${folder}${name}`, "utf8") }));
const rules: readonly (SheetRule & { name: string })[] = sheets.flatMap(({ name, css }) =>
  readRules(css).map((rule) => ({ ...rule, name })),
);

/** Compounds that can only match what we drew. */
const ours = /\[data-tdw-[\w-]+/;

describe("our style sheets", () => {
  test("there are sheets, and each has rules", () => {
    expect(files.length).toBeGreaterThanOrEqual(7);
    expect(rules.length).toBeGreaterThan(500);
  });

  test("every selector names something only we draw", () => {
    const stray = rules.flatMap((rule) =>
      selectorsOf(rule.selector)
        .filter((selector) => !ours.test(selector))
        .map((selector) => `${rule.name}: ${selector}`),
    );
    // What a build for older browsers makes of light-dark() needs a value where no color-scheme is named.
    expect(stray).toEqual(["tokens.css: :root"]);
    const page = rules.find(({ selector }) => selector === ":root");
    expect(page?.declarations.map(([name]) => name)).toEqual(["--lightningcss-light", "--lightningcss-dark"]);
  });

  test("no selector goes by a class or an id", () => {
    const stray = rules
      .filter((rule) => /(^|[\s>+~(,])[a-z]*[.#][a-z]/i.test(rule.selector))
      .map((rule) => rule.selector);
    expect(stray).toEqual([]);
  });

  test("every rule is in one of our layers, but for the guard", () => {
    const outside = rules.filter((rule) => !rule.within.some((at) => at.startsWith("@layer tidewire.")));
    expect(outside.map((rule) => rule.name)).toEqual(outside.map(() => "base.css"));
    for (const rule of outside) expect(rule.declarations.every(([, value]) => value === "revert-layer")).toBe(true);
  });

  test("directions are logical: nothing says left, right, width or height of a box", () => {
    const physical =
      /^(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)|^(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height|float)$/;
    const found = rules.flatMap((rule) =>
      rule.declarations
        .filter(([name]) => physical.test(name))
        .map(([name]) => `${rule.name} ${rule.selector} ${name}`),
    );
    expect(found).toEqual([]);
    const aligned = rules.flatMap((rule) =>
      rule.declarations
        .filter(([name, value]) => name === "text-align" && /left|right/.test(value))
        .map(() => rule.selector),
    );
    expect(aligned).toEqual([]);
  });

  test("nothing is important, nothing is fetched, no font is brought along", () => {
    for (const { name, css } of sheets) {
      expect(css, name).not.toMatch(/!important|@font-face|url\(|https?:/);
    }
  });

  test("layout asks the component's width, never the page's", () => {
    const asked = sheets.flatMap(({ css }) =>
      [...css.matchAll(/@media ([^{]+)/g)].map(([, query = ""]) => query.trim()),
    );
    const allowed =
      /^\((pointer: coarse|hover: hover|prefers-reduced-motion: reduce|prefers-contrast: more|forced-colors: active)\)$/;
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((query) => !allowed.test(query))).toEqual([]);
    expect(sheets.some(({ css }) => css.includes("@container tdw-inbox"))).toBe(true);
  });

  test("inputs are read and never declared, but for the density presets", () => {
    const inputs = [
      "accent",
      "on-accent",
      "neutral-hue",
      "neutral-chroma",
      "canvas",
      "font",
      "font-mono",
      "rem",
      "radius",
      "radius-avatar",
      "density",
      "motion",
    ].map((name) => `--tdw-${name}`);
    const declared = rules.flatMap((rule) =>
      rule.declarations.filter(([name]) => inputs.includes(name)).map(() => rule.selector),
    );
    expect(declared.filter((selector) => !selector.startsWith("[data-tdw-density"))).toEqual([]);
  });

  test("every variable that is read is declared somewhere, or is an input with a fallback", () => {
    const all = sheets.map(({ css }) => css).join("\n");
    const declared = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    const read = [...all.matchAll(/var\(\s*(--[\w-]+)\s*(,)?/g)];
    // Where something stands in the week is set on the element: hours from the first one shown.
    const onElements = new Set(["--tdw-at", "--tdw-hours"]);
    const missing = read
      .map(([, name = "", fallback]) => ({ name, fallback }))
      .filter(({ name, fallback }) => !declared.has(name) && !onElements.has(name) && !fallback)
      .map(({ name }) => name);
    expect([...new Set(missing)]).toEqual([]);
  });

  test("together they weigh at most 22 kB, as a host's bundler ships them", () => {
    const { code } = transformSync(sheets.map(({ css }) => css).join("\n"), { loader: "css", minify: true });
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(22_000);
  });
});
