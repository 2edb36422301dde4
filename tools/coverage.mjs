// Which requirement is proven by which test: reads the ids in the names of the tests that ran and writes docs/coverage.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const ranges = { SE: 28, SC: 32, LO: 17, KL: 35, IR: 12 };

/** Every requirement id of the five source articles. */
export const requirementIds = Object.entries(ranges).flatMap(([area, count]) =>
  Array.from({ length: count }, (_, n) => `${area}-${String(n + 1).padStart(2, "0")}`),
);

/** The passed tests by the ids in their names. */
export function provenBy(names) {
  const proven = new Map();
  for (const name of names) {
    for (const [, id] of name.matchAll(/\[([A-Z]{1,2}-?[A-Z]?\d{1,2})\]/g))
      proven.set(id, [...(proven.get(id) ?? []), name]);
  }
  return proven;
}

/** Writes docs/coverage.md from the JSON results in a folder. */
export function writeCoverage(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  const tests = files.flatMap((file) =>
    JSON.parse(readFileSync(`${folder}/${file}`, "utf8")).testResults.flatMap(
      ({ assertionResults }) => assertionResults,
    ),
  );
  const names = [...new Set(tests.filter(({ status }) => status === "passed").map(({ title }) => title))].sort();
  const proven = provenBy(names);
  const line = (id) =>
    `| ${id} | ${(proven.get(id) ?? []).map((name) => name.replaceAll("|", "\\|")).join("<br>") || "none yet"} |`;
  const others = [...proven.keys()].filter((id) => !requirementIds.includes(id)).sort();
  const count = requirementIds.filter((id) => proven.has(id)).length;
  const text = [
    "# Requirement coverage",
    "",
    "Written by `npm test` from the names of the tests that passed.",
    "",
    `${count} of ${requirementIds.length} requirements of the source articles are proven by at least one test; ${others.length} further ids (invariants and expectations) are.`,
    "",
    "| requirement | proven by |",
    "|---|---|",
    ...requirementIds.map(line),
    "",
    "## Invariants and expectations",
    "",
    "| id | proven by |",
    "|---|---|",
    ...others.map(line),
    "",
  ].join("\n");
  mkdirSync("docs", { recursive: true });
  if (!existsSync("docs/coverage.md") || readFileSync("docs/coverage.md", "utf8") !== text)
    writeFileSync("docs/coverage.md", text);
}
