const mostInflated = 4_000_000;

/** Bytes that a deflated stretch stands for; `undefined` where they are too many, or it is none. */
export async function inflate(bytes: DataView): Promise<DataView | undefined> {
  const packed = Uint8Array.from(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      length += next.value.byteLength;
      if (length <= mostInflated) continue;
      await reader.cancel();
      return undefined;
    }
  } catch {
    return undefined;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return new DataView(all.buffer);
}
