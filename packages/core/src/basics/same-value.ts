/** Whether two values of a record's field are the same; plain JSON on both sides, its keys in the order we wrote them. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
