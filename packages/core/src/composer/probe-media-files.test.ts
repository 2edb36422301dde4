import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { probeMedia } from "./probe-media.js";
import { madeFile, madeFiles, madeFolder } from "./probe/testing/made-files.js";

describe("files made by the usual tools", () => {
  test("each file beside the facts has some", () => {
    const kept = readdirSync(madeFolder).filter((name) => !["facts.json", "make.sh"].includes(name));
    expect(kept.sort()).toEqual(Object.keys(madeFiles).sort());
  });

  test.each(Object.entries(madeFiles))(
    "%s is read as others read it, from a file and from memory",
    async (name, facts) => {
      const bytes = madeFile(name);
      const { id, bytes: size, bitsPerSecond, framesPerSecond, ...found } = await probeMedia(bytes, { id: "m1" });
      const { framesPerSecond: pace, ...others } = facts;
      expect([id, size]).toEqual(["m1", bytes.length]);
      expect(found).toEqual(others);
      if (pace === undefined) expect(framesPerSecond).toBeUndefined();
      else expect(framesPerSecond).toBeCloseTo(pace, 5);
      // No more than the whole file in its time, and no less than a tenth of it.
      const whole = found.seconds && (size * 8) / found.seconds;
      const hasRate = whole !== undefined && found.kind === "video";
      if (hasRate) expect(bitsPerSecond).toBeGreaterThan(whole / 10);
      if (hasRate) expect(bitsPerSecond).toBeLessThanOrEqual(Math.ceil(whole));
      expect(await probeMedia(new Blob([bytes]), { id: "m1" })).toEqual(await probeMedia(bytes, { id: "m1" }));
    },
  );

  test("[SE-11] what a file is called and what it claims to be change nothing", async () => {
    for (const name of Object.keys(madeFiles)) {
      const bytes = madeFile(name);
      const renamed = new File([bytes], "photo.png", { type: "image/png" });
      expect(await probeMedia(renamed), name).toEqual(await probeMedia(bytes));
    }
  });
});
