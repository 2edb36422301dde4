const token =
  /\\[\\|{}@[\]()<>#*_~]|\{hashtag\|\\?[#＃]\|[^{}|]+\}|@\[[^\]]+\]\(urn:li:[A-Za-z]+:[^()\s]+\)|#(?=[\p{L}\p{N}_])|[^\\|{}@[\]()<>#*_~]/suy;
const tagWord = /[\p{L}\p{N}_]+/uy;

/** Where LinkedIn's little text stops being well formed, or undefined; a bare reserved character is where the real network cuts. */
export function littleTextBreaksAt(text: string): number | undefined {
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return at;
    at = token.lastIndex;
    if (match[0] === "#") {
      tagWord.lastIndex = at;
      at += tagWord.exec(text)?.[0].length ?? 0;
    }
  }
  return undefined;
}

/** Little text as its reader sees it. */
export const littleTextShown = (text: string): string =>
  text
    .replace(/\{hashtag\|\\?[#＃]\|([^{}|]+)\}/g, "#$1")
    .replace(/@\[([^\]]+)\]\(urn:li:[A-Za-z]+:[^()\s]+\)/g, "$1")
    .replace(/\\([\\|{}@[\]()<>#*_~])/g, "$1");
