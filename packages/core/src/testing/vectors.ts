import { readFileSync } from "node:fs";

/** What others made for tests, by its name under `packages/core/vectors`. */
export function vectors(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), "utf8"));
}
