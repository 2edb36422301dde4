import { readFileSync } from "node:fs";
import { commandTypes } from "@tidewire/core/commands";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "./http-body.js";
import { commandPath, isRoutable } from "./http-paths.js";
import { httpWorld } from "./testing/http-world.js";

interface Bodies {
  readonly items: readonly { readonly id: string; readonly body?: string }[];
}
interface Documents {
  readonly items: readonly {
    readonly name: string;
    readonly expect: "accept" | "reject" | "either";
    readonly base64?: string;
  }[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../vectors/${name}`, import.meta.url), "utf8"));
const bodies = (read("json-bodies-hostile.json") as Bodies).items.filter(({ body }) => body !== undefined);
const documents = (read("json-parsing.jsontestsuite.json") as Documents).items.filter(
  ({ base64 }) => base64 !== undefined,
);
const headers = { "Content-Type": "application/json", "Idempotency-Key": "one" };

describe("hostile JSON", () => {
  test.each(bodies)("body $id is refused as a whole, in an envelope and as an input", async ({ body = "" }) => {
    const { send, store, faults } = await httpWorld();
    for (const each of [body, `{"input":${body || "x"},"rulesVersion":1}`]) {
      const response = await send("/interaction/i1/addTag", { method: "POST", headers, body: each });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((await store.workspace("bay").place()).seq).toBe(0);
    expect(faults).toEqual([]);
  });

  test.each(documents)("$name: $expect", ({ expect: expected, base64 = "" }) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    let code = "accepted";
    try {
      parseJson(bytes);
    } catch (error) {
      code = (error as { code?: string }).code ?? "thrown";
    }
    // What is well-formed JSON may still be refused for its depth or for text that is no text, but never crash.
    const allowed = {
      accept: ["accepted", "invalid"],
      reject: ["bad-json"],
      either: ["accepted", "bad-json", "invalid"],
    }[expected];
    expect(allowed).toContain(code);
  });

  test("well-formed JSON with NUL or half a character is the only well-formed JSON that is refused", () => {
    const refused = documents
      .filter(({ expect: expected }) => expected === "accept")
      .filter(({ base64 = "" }) => {
        try {
          parseJson(Uint8Array.from(atob(base64), (each) => each.charCodeAt(0)));
          return false;
        } catch {
          return true;
        }
      });
    expect(
      refused.map(({ name }) => name).filter((name) => !/null|surrogate|noncharacter|utf16|escape/i.test(name)),
    ).toEqual([]);
    expect(refused.length).toBeLessThan(6);
  });
});

describe("anything at all", () => {
  test("no body, no key and no id makes a fault, and none that is refused leaves a trace", async () => {
    const { send, store, faults } = await httpWorld();
    const type = fc.constantFrom(...commandTypes.filter(isRoutable));
    const body = fc.oneof(
      fc.json(),
      fc.string({ unit: "binary" }),
      fc.jsonValue().map((input) => JSON.stringify({ input, rulesVersion: 1 })),
    );
    await fc.assert(
      fc.asyncProperty(
        type,
        fc.string({ unit: "grapheme", minLength: 1 }),
        body,
        fc.uuid(),
        async (command, id, text, key) => {
          const before = (await store.workspace("bay").place()).seq;
          const response = await send(commandPath(command, id), {
            method: "POST",
            body: text,
            headers: { ...headers, "Idempotency-Key": key },
          });
          expect(response.status).toBeLessThan(500);
          const after = (await store.workspace("bay").place()).seq;
          expect(after - before).toBe(response.status === 200 ? 1 : 0);
        },
      ),
      { numRuns: 500 },
    );
    expect(faults).toEqual([]);
  });

  test("no address makes a fault", async () => {
    const { send, faults } = await httpWorld();
    const path = fc.oneof(
      fc.webPath(),
      fc.webQueryParameters().map((query) => `/interactions?${query}`),
      fc.string().map((value) => `/posts?from=${encodeURIComponent(value)}`),
    );
    await fc.assert(
      fc.asyncProperty(path, async (address) => {
        expect((await send(`/${address.replace(/^\/+/, "")}`)).status).toBeLessThan(500);
      }),
      { numRuns: 500 },
    );
    expect(faults).toEqual([]);
  });
});
