/** The SHA-256 of bytes as the header `Content-Digest` carries it (RFC 9530). */
export async function contentDigest(bytes: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await bytes.arrayBuffer()));
  return `sha-256=:${btoa(String.fromCharCode(...digest))}:`;
}
