import type { TextMeasure } from "@tidewire/core/composer";

/** The UTF-16 offset from which a text is over its limit, or `undefined` where it fits. */
export function overFrom({ costs, limit, count }: Pick<TextMeasure, "costs" | "limit" | "count">): number | undefined {
  if (limit === undefined || count <= limit) return undefined;
  let spent = 0;
  for (const { start, end, cost } of costs) {
    if (spent + cost <= limit) {
      spent += cost;
      continue;
    }
    // A plain stretch can be cut within; an emoji or a link goes over as a whole.
    const each = end > start ? cost / (end - start) : cost;
    return each > 0 && each <= 1 && Number.isInteger(1 / each) ? start + Math.floor((limit - spent) / each) : start;
  }
  return undefined;
}
