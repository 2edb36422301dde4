import { plainDomainsIn } from "./plain-domains.js";
import { punycodeLength } from "./punycode-length.js";

const longestLabel = 63;
const separators = /[\u3002\uFF0E\uFF61]/;

/** Whether a host can exist: no label may grow past 63 characters, counted as it is encoded outside ASCII. */
export function isRegistrable(host: string): boolean {
  // What is encoded already takes no other letters.
  return (
    host.split(".").every((label) => label.length <= 2 * longestLabel && encodedLength(label) <= longestLabel) &&
    !(host.startsWith("xn--") && plainDomainsIn(host).length === 0)
  );
}

// Full stops of East Asia part a label that is measured as one.
function encodedLength(label: string): number {
  return label.split(separators).reduce((sum, part) => sum + 1 + punycodeLength(part), -1);
}
