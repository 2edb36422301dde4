/** SHA-256 of a run of bytes, in hex. */
export async function sha256Of(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  // Only Node hashes in passing; a page has the whole file in memory anyway.
  if (typeof process !== "undefined" && process.versions?.node !== undefined) {
    const { createHash } = await import("node:crypto");
    const hash = createHash("sha256");
    for await (const each of bytes) hash.update(each);
    return hash.digest("hex");
  }
  const parts: BlobPart[] = [];
  for await (const each of bytes) parts.push(new Uint8Array(each));
  const digest = await crypto.subtle.digest("SHA-256", await new Blob(parts).arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
