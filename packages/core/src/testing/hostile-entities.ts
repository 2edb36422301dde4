import { hostileText } from "./hostile-texts.js";

const names =
  "@a.com @A.com @a.COM @jay.bsky.social @a.test @a..com @-a.com @a-.com @a.com- @a.com. @a.com_ @a_b.com @a.c0m @a.xn--p1ai @1.com @a.1com @a.com.jpg @a @.com @a.com@b.com ＠a.com @a.com日 @aaa.local @a.example".split(
    " ",
  );
const links =
  "http://a http://localhost:80/x https://a.com/(b) https://a.com) https://a.com/_(b)) (https://a.com) https://a.com., https://a.com!? https://a.com/日本。 http://a.comhttp://b.com HTTP://a.com Http://a.com https:// http:/a.com httpbin.org http.zzz a.com a.com/ a.com:80 a.com?q a.com#f A.com a.Com a-b.com a_b.com a.com/b(c a.com).x a..com 1a.com a1.com.jpg a.com.museum www.a.travel é.com a.com.é a.com/.(b) a.com/(a).(b)c a.com/x.(https://b.com) a.com/((a)).(é)".split(
    " ",
  );
const tags =
  "#a ＃a #1 #1a #a1 ##a #a#b #a,b #a. #a!? #! #\uFE0Fa #\uFE0F\u20E3 #1\uFE0F\u20E3 #日本 #é #e\u0301 #\u0301 #a\u200Bb #\u200Ba #a\u00ADb #a\u2060 #a\u200A #a\u20E2 #🦋 #🦋! #👨‍👩‍👧 #_ #__a__ #a_ #$ #+ #a+ #٣ #Ⅷ #· #a· #\uD800 #@a.com".split(
    " ",
  );
const tickers =
  "$a $A $AAPL $aapl. $AAPL, ($AAPL) $AAPL) $1A $A1 $ABCDE $ABCDEF $A_ $A$B $A’ $A' $A\" $A… $A; $é $日 $".split(" ");
const joints = [
  "",
  "",
  " ",
  " ",
  "\n",
  "\t",
  "\u3000",
  "\u00A0",
  "(",
  ")",
  ".",
  "x",
  "日",
  "\u200B",
  "😀",
  "#",
  "@",
  "$",
];
const long = [
  "#" + "a".repeat(64),
  "#" + "a".repeat(65),
  "#" + "é".repeat(64),
  "#" + "🦋".repeat(64),
  "#" + "👨‍👩‍👧".repeat(65),
];
const kinds: readonly (readonly string[])[] = [names, links, tags, tickers, long];

/** Texts made of what trips a finder of links, names, tags and tickers, between all kinds of neighbours. */
export function hostileEntities(random: () => number): string {
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  const piece = () =>
    random() < 0.2 ? hostileText(random) : (pick(pick(kinds.slice(0, random() < 0.9 ? 4 : 5)) ?? []) ?? "");
  const length = 1 + Math.floor(random() * 6);
  return Array.from({ length }, () => `${piece()}${pick(joints) ?? ""}`).join("");
}
