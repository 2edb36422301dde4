import { readFileSync, writeFileSync } from "node:fs";
import { commandTypes, leastRole } from "@tidewire/core/commands";
import { expect, test } from "vitest";
import { commandRoute, isRoutable, queryRoutes } from "./http-paths.js";
import { httpWorld } from "./testing/http-world.js";

const file = new URL("../../openapi.json", import.meta.url);

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

async function served(): Promise<{ readonly text: string; readonly document: Document }> {
  const { send } = await httpWorld();
  const document = (await (await send("/openapi.json", {}, null)).json()) as Document;
  return { text: `${JSON.stringify(document, null, 2)}\n`, document };
}

test("the committed openapi.json is the contract that the server serves (write it anew with TIDEWIRE_WRITE=openapi)", async () => {
  const { text } = await served();
  if (process.env.TIDEWIRE_WRITE === "openapi") writeFileSync(file, text);
  expect(readFileSync(file, "utf8") === text).toBe(true);
});

test("every command and query has its operation, and nothing of the system's has", async () => {
  const { document } = await served();
  expect(document.openapi).toBe("3.1.0");
  for (const type of commandTypes)
    expect(document.paths[commandRoute(type)] !== undefined, type).toBe(isRoutable(type));
  for (const { path } of Object.values(queryRoutes)) expect(document.paths[path]?.get, path).toBeDefined();
  expect(commandTypes.filter((type) => leastRole(type) === "system").length).toBeGreaterThan(3);
});

test("every reference leads somewhere", async () => {
  const { text, document } = await served();
  const names = [...text.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !(name in document.components.schemas))).toEqual([]);
  expect(text).not.toMatch(/"\$ref": "(?!#\/components\/schemas\/)/);
});
