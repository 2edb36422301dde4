import { readFileSync } from "node:fs";

const { sequences } = JSON.parse(
  readFileSync(new URL("../../vectors/emoji-test-17.0-sequences.json", import.meta.url), "utf8"),
) as { sequences: readonly string[] };
const { country, generic } = JSON.parse(
  readFileSync(new URL("../../vectors/twitter-text/tld_lib.json", import.meta.url), "utf8"),
) as { country: readonly string[]; generic: readonly string[] };
const { names: delegated } = JSON.parse(
  readFileSync(new URL("../../vectors/top-level-domains.json", import.meta.url), "utf8"),
) as { names: readonly string[] };

/** Every top-level domain that any list has: twitter-text's of 2020, and IANA's. */
export const topLevel: readonly string[] = [...new Set([...country, ...generic, ...delegated])];

/** Those that were delegated after twitter-text's list. */
export const laterTopLevel: readonly string[] = delegated.filter(
  (name) => !country.includes(name) && !generic.includes(name),
);

/** Those of twitter-text's list that nobody can have a name under any more. */
export const withdrawnTopLevel: readonly string[] = [...country, ...generic].filter(
  (name) => !delegated.includes(name),
);

const domains =
  "it.so a.com foo.bar.co.uk x_y.net a_b.c.net -a.com a-.com xn--80ak6aa92e.com xn--é.com 日本.com foo.みんな é.fr a.com日 日a.com a.comx日a.com a..com t.co T.CO пример.онлайн пример.ᲂнлайн ιa.com a.Kr x.co-op 1.tv a.com.x.y a。com ab。日.com".split(
    " ",
  );
const tails = [
  ..."/ /a /a/b(c)d /(a(b)c) /((a)) /a. /a?b=c. ?q=1 ?q=a.com :80 :80/x :/ /é /ж/ /ι. /日 /a'b /@b/ /a_(b) # @ + /1️⃣ /a~!".split(
    " ",
  ),
  "",
  "",
  "",
];
const before =
  "… \u200D \uFE0F \u20E3 \u200B \u2060 \uFEFF \u202A \u2066 \u3000 \u0301 \u0345 é 日 。 、 . - _ / : @ ＠ # ＃ $ & ' \" ` ~ , ( [ \u0000 \u007F \u00A0 \u2028 \uD800 \uDC00 \uFFFE \u00AD ’ – — ·".split(
    " ",
  );
const marks =
  "e\u0301 \u0301 a\u0323\u0302 \u1112\u1161\u11AB \u1161 \u212B \u0958 \uFB1D \u{1D15E} \u{2F800} \u2ADC q\u0307\u0323 \u0344 \u037E \u2126 ﬁ \u{16D63}\u{16D67} \u{1F1E6} \u{1F1FF}\u{1F1FF} ©\uFE0E ®\uFE0F ™ ℹ 1 12 #\uFE0F\u20E3 *\u20E3 1\uFE0E\u20E3 ✌\uFE0E ✌🏽 😀\u200D😀 👩🏽\u200D🍳 🏴\u{E0067}\u{E0062}\u{E007F} 👨\uFE0F\u200D👩 👁\uFE0F\u200D🗨 ❤\u200D🔥 \u200D\u2642\uFE0F \u2642 🏻 Ǆ ß İ ſ K \u2001 〈".split(
    " ",
  );
const words =
  "a hello WORLD straße naïve こんにちは 你好 привет שלום مرحبا हिन्दी ไทย 한국어 @anna @anna/list ＠bob #tag $ACME joe@it.so http https:// http:// HTTPS:// ftp:// www. https://t.co/abc?x=1 https://t.co/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".split(
    " ",
  );

const names = ["a", "é", "日本", "x".repeat(62), "日".repeat(17)];
const signs =
  'a b 1 . . . com it net - _ é 日 … " / : ? ( ) @ # , ! = xn-- http:// https:// 한국 \uFE0F \u200D \uD83D \uDE00'.split(
    " ",
  );

/** Texts made of what trips a counter: links after every kind of character, joiners, marks, flags, halves of pairs. */
export function hostileText(random: () => number): string {
  const isOfSigns = random() < 0.3;
  const length = 1 + Math.floor(random() * (isOfSigns ? 24 : 9));
  return Array.from({ length }, () => (isOfSigns ? pick(random, signs) : piece(random))).join("");
}

function pick(random: () => number, list: readonly string[]): string {
  return list[Math.floor(random() * list.length)] ?? "";
}

function piece(random: () => number): string {
  const kind = random();
  if (kind < 0.3) return pick(random, before);
  if (kind < 0.5) {
    const protocol = random() < 0.3 ? pick(random, ["https://", "http://", "hTTp://"]) : "";
    return `${protocol}${pick(random, domains)}${pick(random, tails)}`;
  }
  if (kind < 0.55) return `${pick(random, names)}.${pick(random, topLevel)}${pick(random, tails)}`;
  if (kind < 0.65) return pick(random, sequences);
  if (kind < 0.8) return pick(random, marks);
  if (kind < 0.84) return String.fromCharCode(Math.floor(random() * 0x10000));
  return kind < 0.9 ? " " : pick(random, words);
}

/** A small generator of numbers from 0 to 1: the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
