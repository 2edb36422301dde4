import { probeMedia, type MediaFacts } from "@tidewire/core/composer";
import { expect, test } from "vitest";
import facts from "../../../core/vectors/media/facts.json" with { type: "json" };

const folder = "../../../core/vectors/media/";
const addresses: Readonly<Record<string, string>> = import.meta.glob("../../../core/vectors/media/*.*", {
  query: "?url",
  import: "default",
  eager: true,
});

async function chosen(name: string): Promise<File> {
  const { body } = await fetch(addresses[folder + name] ?? "");
  const bytes = name.endsWith(".gzip") ? body?.pipeThrough(new DecompressionStream("gzip")) : body;
  return new File([await new Response(bytes ?? null).blob()], name);
}

test.each(Object.entries(facts.files as Readonly<Record<string, Partial<MediaFacts>>>))(
  "[SE-11] %s is read in a browser as it is on a server",
  async (name, expected) => {
    const { framesPerSecond: pace, ...others } = expected;
    const found = await probeMedia(await chosen(name));
    expect(found).toMatchObject(others);
    expect(found.broken).toBeUndefined();
    expect(found.framesPerSecond === undefined).toBe(pace === undefined);
    if (pace !== undefined) expect(found.framesPerSecond).toBeCloseTo(pace, 5);
  },
);
