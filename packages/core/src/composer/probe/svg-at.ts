/** Where an SVG drawing begins in a text, behind whatever declarations and comments; -1 where there is none. */
export function svgAt(text: string): number {
  let at = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    const end = prologueEnd(text, at);
    if (end === undefined) return /^<(?:[\w-]+:)?svg[\s/>]/i.test(text.slice(at, at + 64)) ? at : -1;
    if (end <= at) return -1;
    at = end;
  }
}

// `undefined` where no prologue begins, 0 where one does not end.
function prologueEnd(text: string, at: number): number | undefined {
  const after = (mark: string) => text.indexOf(mark, at) + mark.length;
  const closed = (mark: string) => (text.includes(mark, at) ? after(mark) : 0);
  if (text.startsWith("<?", at)) return closed("?>");
  if (text.startsWith("<!--", at)) return closed("-->");
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return undefined;
  const subset = text.indexOf("[", at);
  const end = text.indexOf(">", at);
  return subset !== -1 && subset < end ? closed("]>") : closed(">");
}
