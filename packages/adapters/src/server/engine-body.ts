/** What a key stands for, as text: the same command is the same text, whatever the order of its keys. */
export function bodyOf(
  workspaceId: string,
  actorId: string,
  command: { readonly type: string; readonly id: string; readonly input: unknown },
): string {
  return JSON.stringify(sorted([workspaceId, actorId, command.type, command.id, command.input]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
