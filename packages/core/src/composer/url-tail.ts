const latin =
  "\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF";
const general = new RegExp(`[a-z\u0400-\u04FF0-9!*';:=+,.$/%#[\\]\\-\u2013_~@|&${latin}]`, "i");
const ending = new RegExp(`[+\\-a-z\u0400-\u04FF0-9=_#/${latin}]`, "i");
const query = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const queryEnding = /[a-z0-9\-_&=#/]/i;
const digit = /[0-9]/;

/** Where a link ends that has its host end at `at`: port, path, query, without the punctuation of the sentence around it. */
export function urlTailEnd(text: string, at: number): { readonly end: number; readonly hasPath: boolean } {
  const port = text[at] === ":" ? runEnd(text, at + 1, digit) : at;
  const afterPort = port > at + 1 ? port : at;
  const hasPath = text[afterPort] === "/";
  const afterPath = hasPath ? pathEnd(text, afterPort) : afterPort;
  return { end: queryEnd(text, afterPath), hasPath };
}

function pathEnd(text: string, slash: number): number {
  let at = slash + 1;
  let end = at;
  while (at < text.length) {
    const character = text[at] ?? "";
    if (general.test(character)) {
      at += 1;
      if (ending.test(character)) end = at;
      continue;
    }
    const closed = character === "(" ? bracketsEnd(text, at) : at;
    if (closed === at) break;
    at = closed;
    end = closed;
  }
  return end;
}

// One pair inside another at most; anything deeper is prose.
function bracketsEnd(text: string, open: number): number {
  const inner = runEnd(text, open + 1, general);
  if (text[inner] === ")") return inner > open + 1 ? inner + 1 : open;
  if (text[inner] !== "(") return open;
  const nested = runEnd(text, inner + 1, general);
  if (text[nested] !== ")" || nested === inner + 1) return open;
  const outer = runEnd(text, nested + 1, general);
  return text[outer] === ")" ? outer + 1 : open;
}

function queryEnd(text: string, at: number): number {
  if (text[at] !== "?") return at;
  let end = runEnd(text, at + 1, query);
  while (end > at + 1 && !queryEnding.test(text[end - 1] ?? "")) end -= 1;
  return end > at + 1 ? end : at;
}

function runEnd(text: string, from: number, of: RegExp): number {
  let at = from;
  while (at < text.length && of.test(text[at] ?? "")) at += 1;
  return at;
}
