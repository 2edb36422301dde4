/** The character that ends at an offset; empty at the head of a text. No pattern looks behind for it: Safari's engine takes half a pair for the whole of it. */
export function characterBefore(text: string, at: number): string {
  return Array.from(text.slice(Math.max(0, at - 2), at)).pop() ?? "";
}
