import { punycodeLength } from "./punycode-length.js";

const longestLabel = 63;
const separators = /[\u3002\uFF0E\uFF61]/;

/** Whether a host can exist: no label may grow past 63 characters, counted as it is encoded outside ASCII. */
export function isRegistrable(host: string): boolean {
  return host.split(".").every((label) => label.length <= 2 * longestLabel && encodedLength(label) <= longestLabel);
}

// Full stops of East Asia part a label that is measured as one.
function encodedLength(label: string): number {
  const parts = label.split(separators);
  return parts.reduce(
    (sum, part) => sum + (/[^\0-\x7F]/.test(part) ? punycodeLength(part) : part.length),
    parts.length - 1,
  );
}
