/** A line of the list: a day's heading, or one interaction with its place among all. */
export type ListRow =
  | { readonly is: "day"; readonly key: string; readonly label: string }
  | { readonly is: "item"; readonly key: string; readonly id: string; readonly position: number };

/** A list with a heading before each day's first interaction; `undefined` as a day means that it is not known. */
export function listRows(ids: readonly string[], dayOf: (id: string) => string | undefined): readonly ListRow[] {
  let last: string | undefined;
  return ids.flatMap((id, index): ListRow[] => {
    const day = dayOf(id) ?? last;
    const item: ListRow = { is: "item", key: id, id, position: index + 1 };
    if (day === undefined || day === last) return [item];
    last = day;
    return [{ is: "day", key: `day ${day} ${id}`, label: day }, item];
  });
}
