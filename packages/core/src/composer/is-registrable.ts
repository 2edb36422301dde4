const longestHost = 253;

/** Whether a host can exist: no label may grow past 63 characters, counted as it is encoded outside ASCII. */
export function isRegistrable(host: string): boolean {
  if (/^[\0-\x7F]*$/.test(host)) return host.length < 64 || !/[^.]{64}/.test(host);
  if (host.length > longestHost || !URL.canParse(`https://${host}`)) return false;
  return new URL(`https://${host}`).hostname.split(".").every((label) => label.length <= 63);
}
