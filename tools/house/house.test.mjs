import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { banned, englishInCore, ladder, networkNamed, sources, tooLong } from "./house.mjs";

const files = sources(fileURLToPath(new URL("../..", import.meta.url)));
const planted = (path, text) => [{ path, text }];

describe("the house", () => {
  test("there is something to look at", () => {
    expect(files.length).toBeGreaterThan(200);
  });

  test("no import goes against the ladder", () => {
    expect(ladder(files)).toEqual([]);
    expect(
      ladder(planted("packages/core/src/inbox/x.ts", 'import { a } from "../client/create-client.js";')),
    ).toHaveLength(1);
    expect(ladder(planted("packages/core/src/basics/x.ts", 'import { a } from "../inbox.js";'))).toHaveLength(1);
    expect(ladder(planted("packages/react/src/x.ts", 'import { a } from "@tidewire/adapters/memory";'))).toHaveLength(
      1,
    );
    expect(ladder(planted("packages/core/src/inbox/x.ts", 'import { a } from "../composer.js";'))).toEqual([]);
    expect(
      ladder(planted("packages/core/src/inbox/x.ts", 'import { a } from "../messages/en/index.js";')),
    ).toHaveLength(1);
    expect(ladder(planted("packages/core/src/index.ts", 'import { a } from "./messages.js";'))).toHaveLength(1);
    expect(ladder(planted("packages/core/src/messages/x.ts", 'import { a } from "../composer.js";'))).toHaveLength(1);
    expect(ladder(planted("packages/core/src/messages/en/x.ts", 'import { a } from "../../basics.js";'))).toEqual([]);
  });

  test("no source file is longer than 300 lines", () => {
    expect(tooLong(files)).toEqual([]);
    expect(tooLong(planted("packages/react/src/x.tsx", "\n".repeat(301)))).toHaveLength(1);
  });

  test("no network is named outside its places", () => {
    expect(networkNamed(files)).toEqual([]);
    expect(
      networkNamed(planted("packages/react/src/inbox/x.tsx", 'if (network === "threads") return 1;')),
    ).toHaveLength(1);
  });

  test("core speaks codes, not English", () => {
    expect(englishInCore(files)).toEqual([]);
    expect(
      englishInCore(planted("packages/core/src/inbox/x.ts", 'const text = "You can not reply here";')),
    ).toHaveLength(1);
    expect(
      englishInCore(planted("packages/core/src/messages/en/x.ts", 'const text = "You can not reply here";')),
    ).toEqual([]);
  });

  test("nothing banned stands anywhere", () => {
    expect(banned(files)).toEqual([]);
    for (const text of [
      'export * from "./a.js";',
      "export default 1;",
      "export enum A {}",
      "<p suppressHydrationWarning />",
      "// @ts-ignore",
      "test.only('x')",
    ]) {
      expect(banned(planted("packages/core/src/x.ts", text)), text).toHaveLength(1);
    }
    expect(banned(planted("packages/core/src/utils.ts", "const a = 1;"))).toHaveLength(1);
  });
});
