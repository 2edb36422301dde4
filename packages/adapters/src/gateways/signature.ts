import { createHmac, timingSafeEqual } from "node:crypto";

/** Whether `sha256=<hex>` signs these bytes with this secret; takes as long for a wrong one as for a right one. */
export function isSigned(body: Uint8Array, signature: string | null, secret: string): boolean {
  if (secret === "" || signature === null) return false;
  const expected = Buffer.from(`sha256=${createHmac("sha256", secret).update(body).digest("hex")}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
