import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkMedia, measureText } from "../composer.js";
import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { fi } from "./fi/index.js";
import { fr } from "./fr/index.js";
import { nl } from "./nl/index.js";
import { problemText } from "./problem-text.js";

const catalogues = { en, nl, de, fr, fi };
const folder = fileURLToPath(new URL("../composer", import.meta.url));

/** Every code that core's own composer can say, read from its sources. */
const codes = [
  ...new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .flatMap(
        (name) =>
          readFileSync(`${folder}/${name}`, "utf8").match(/"(?:text|media|draft|channel|schedule)\.[a-zA-Z]+"/gu) ?? [],
      )
      .map((code) => code.slice(1, -1)),
  ),
];

describe("the words of problems", () => {
  test.each(Object.entries(catalogues))("%s has a sentence for every code of the composer", (_locale, words) => {
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      const params = { network: "Threads", limit: 3, count: 4 };
      const text = problemText({ code, severity: "error", params }, words);
      expect(text, code).toBeTruthy();
      expect(text, code).not.toMatch(/undefined|NaN/u);
    }
  });

  test("a code that nobody gave words has no sentence, whatever objects have by themselves", () => {
    expect(problemText({ code: "text.unheardOf", severity: "error" }, en)).toBeUndefined();
    expect(problemText({ code: "constructor", severity: "error" }, en)).toBeUndefined();
  });

  test("[SE-12] a size a byte too large is written out", () => {
    const [problem] = checkMedia(
      [{ id: "a", type: "jpeg", kind: "image", bytes: 8_000_001, width: 800, height: 800 }],
      { network: "threads" },
    );
    expect(problem && problemText(problem, en)).toBe("8,000,001 bytes is too large. Threads allows up to 8 MB.");
  });

  test("[SE-08] the rule is named with its numbers, in each language's own writing", () => {
    const [problem] = measureText("a".repeat(3501), { network: "linkedin" }).problems;
    expect(problem && problemText(problem, de)).toBe(
      "Der Text ist 501 Zeichen länger als die Grenze von LinkedIn: 3.000.",
    );
  });

  test("[SE-08] a limit in bytes is broken by bytes", () => {
    const [problem] = measureText("é".repeat(502), { network: "instagram", surface: "directMessage" }).problems;
    expect(problem && problemText(problem, en)).toBe("The text is 4 bytes over the limit of 1,000 on Instagram.");
    expect(problem && problemText(problem, fi)).toBe(
      "Teksti on liian pitkä, ylitys 4 tavua. Instagram: enintään 1\u00A0000.",
    );
  });

  test("the network is called as the caller calls it", () => {
    const [problem] = measureText("a".repeat(281), { network: "x" }).problems;
    expect(problem && problemText(problem, en, { network: "our X" })).toContain("280 on our X.");
  });

  test("[SE-10] what a network takes instead is offered for choice, as each language writes it", () => {
    const [problem] = checkMedia([{ id: "a", type: "gif", kind: "image", bytes: 1 }], { network: "threads" });
    const says = Object.values(catalogues).map((words) => problem && problemText(problem, words));
    expect(says).toEqual([
      "GIF isn’t supported by Threads. Use JPEG, PNG, MP4, or MOV.",
      "GIF wordt niet ondersteund door Threads. Gebruik JPEG, PNG, MP4 of MOV.",
      "GIF wird von Threads nicht unterstützt. Nimm JPEG, PNG, MP4 oder MOV.",
      "GIF n’est pas accepté par Threads. Utilisez JPEG, PNG, MP4 ou MOV.",
      "Threads ei tue tätä: GIF. Käytä: JPEG, PNG, MP4 tai MOV.",
    ]);
  });

  test.each([
    ["media.frameRate", 61, 60, "It shows 61 frames per second. The limit on X is 60."],
    ["media.bitRate", 26_400_000, 25_000_000, "Its bit rate is 26.4 Mb/s. The limit on X is 25 Mb/s."],
    ["media.bitRate", 25_000_001, 25_000_000, "Its bit rate is 25,000,001 bits per second. The limit on X is 25 Mb/s."],
    ["media.totalPixels", 310_000_000, 300_000_000, "All frames together are 310 MP. The limit on X is 300 MP."],
    ["media.widthPlusHeight", 12_000, 10_000, "Width and height together are 12,000 px. The limit on X is 10,000 px."],
  ])("%s says what it is and what it may be", (code, value, limit, says) => {
    expect(problemText({ code, severity: "error", params: { network: "X", value, limit } }, en)).toBe(says);
  });
});
