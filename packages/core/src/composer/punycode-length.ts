const base = 36;
const firstBeyondAscii = 0x80;

/** How long a label is once it is encoded for the domain name system, by RFC 3492. */
export function punycodeLength(label: string): number {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const encoded = points.filter((point) => point >= firstBeyondAscii).sort((one, other) => one - other);
  let handled = points.length - encoded.length;
  if (encoded.length === 0) return handled;
  let length = "xn--".length + handled + (handled > 0 ? 1 : 0);
  let bias = 72;
  let damping = 700;
  let delta = 0;
  let from = firstBeyondAscii;
  for (const next of new Set(encoded)) {
    delta += (next - from) * (handled + 1);
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      handled += 1;
      length += digitsOf(delta, base - bias);
      const share = Math.floor(delta / damping);
      bias = biasAfter(share + Math.floor(share / handled));
      damping = 2;
      delta = 0;
    }
    delta += 1;
    from = next + 1;
  }
  return length;
}

function digitsOf(rest: number, step: number): number {
  const threshold = Math.min(Math.max(step, 1), 26);
  return rest < threshold ? 1 : 1 + digitsOf(Math.floor((rest - threshold) / (base - threshold)), step + base);
}

function biasAfter(rest: number): number {
  return rest > 455 ? base + biasAfter(Math.floor(rest / 35)) : Math.floor((base * rest) / (rest + 38));
}
