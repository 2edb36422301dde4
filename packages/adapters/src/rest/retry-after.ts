const longestSeconds = 3_600;

/** Seconds that a server asks to wait, told as a number or as a date; anything else is not told. Never longer than an hour. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Math.min(Number(text), longestSeconds);
  // Only the form HTTP writes dates in: `Date.parse` alone takes nearly anything.
  const at = /^[A-Z][a-z]{2},? \d{2}[ -][A-Z][a-z]{2}[ -]\d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, Math.ceil((at - now) / 1_000)), longestSeconds);
}
