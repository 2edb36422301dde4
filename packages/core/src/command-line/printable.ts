/** A name without what would steer the terminal it is written to. */
export function printable(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, "\uFFFD");
}
