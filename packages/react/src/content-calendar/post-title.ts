import type { Post } from "@tidewire/core/composer";

/** What a post is called where there is room for one line: the first line of its text, or else of a channel's own. */
export function postTitle({ text, texts }: Pick<Post, "text" | "texts">, untitled: string): string {
  const lines = [text, ...Object.values(texts)].flatMap((each) => each.split("\n"));
  return lines.find((line) => line.trim() !== "")?.trim() ?? untitled;
}
