/** The row that takes over when some leave: the nearest one below that stays, else the nearest above. */
export function nextRow(
  ids: readonly string[],
  leaving: readonly string[],
  from: string | undefined,
): string | undefined {
  const at = from === undefined ? 0 : Math.max(0, ids.indexOf(from));
  const stays = (id: string) => !leaving.includes(id);
  return ids.slice(at).find(stays) ?? ids.slice(0, at).findLast(stays);
}

/** The rows between two, both included, in the list's order. */
export function rowsBetween(ids: readonly string[], one: string | undefined, other: string): readonly string[] {
  const [from, to] = [ids.indexOf(one ?? other), ids.indexOf(other)].sort((a, b) => a - b);
  return from === undefined || from < 0 || to === undefined ? [other] : ids.slice(from, to + 1);
}
