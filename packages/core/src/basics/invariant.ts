/** Throws a programmer's mistake: what happened, why it matters, how to fix it. */
export function invariant(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(`@tidewire/core: ${message}`);
}
