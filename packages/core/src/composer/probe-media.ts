import { mediaKinds } from "../networks/media-kinds.js";
import type { MediaFacts } from "./media-facts.js";
import { ByteReader, type ByteSource } from "./probe/byte-reader.js";
import { signatureOf, type Signature } from "./probe/media-signature.js";
import type { Probed } from "./probe/probed.js";
import type { Probe } from "./probe/probes.js";

// No camera makes more; a small file that claims it would fill the memory of whoever opens it.
const mostPixels = 250_000_000;

/** What a file is, by its bytes alone; it reads a few stretches of it, and bytes that contradict themselves are `broken`, not an error. */
export async function probeMedia(
  source: ByteSource | Uint8Array,
  options: { readonly id?: string } = {},
): Promise<MediaFacts> {
  const reader = new ByteReader(source);
  const signature = signatureOf(await reader.read(0, 4096));
  const type = signature === "zip" || signature === "compound" ? "unknown" : signature;
  const base = { id: options.id ?? "", type, kind: mediaKinds[type], bytes: reader.size };
  if (reader.size === 0) return { ...base, broken: true };
  const facts: MediaFacts = { ...base, ...(await probeSafely(reader, signature)) };
  // What cannot be told is not called damaged.
  return facts.type === "unknown" || isPossible(facts) ? facts : { ...facts, broken: true };
}

// Reading past the end is what a file that was cut off, or made to mislead, leads to.
async function probeSafely(reader: ByteReader, signature: Signature): Promise<Probed> {
  const probe = await probeOf(signature);
  try {
    return (await probe?.(reader, signature)) ?? {};
  } catch (error) {
    if (error instanceof RangeError) return signature in mediaKinds ? { broken: true } : {};
    throw error;
  }
}

// Fetched with the first file; without them its type is known all the same, and the backend reads the rest.
async function probeOf(signature: Signature): Promise<Probe | undefined> {
  const fetched = await import("./probe/probes.js").catch(() => undefined);
  return fetched?.probes[signature];
}

function isPossible({ width = 1, height = 1, ...found }: MediaFacts): boolean {
  const numbers = Object.values(found).filter((value) => typeof value === "number");
  return (
    width > 0 && height > 0 && width * height <= mostPixels && numbers.every((value) => value >= 0 && value < Infinity)
  );
}
