import { domainToASCII } from "node:url";
import { topLevelDomains } from "./top-level-domains.ts";

// A link by our own reading of how X finds them: with a protocol any host below a known top-level domain;
// without one, only Latin hosts that nothing sticks to from the left.
const label = "[\\p{L}\\p{N}\\p{M}\\p{So}](?:[\\p{L}\\p{N}\\p{M}\\p{So}_-]{0,61}[\\p{L}\\p{N}\\p{M}\\p{So}])?";
const latinLabel = "[a-z0-9\\u00c0-\\u024f](?:[a-z0-9_\\u00c0-\\u024f-]{0,61}[a-z0-9\\u00c0-\\u024f])?";
const pathCharacter = "[\\p{Script=Latin}\\p{Script=Cyrillic}0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&]";
const balanced = "\\([^()\\s]{1,200}\\)";
const pathEnd = `(?:[\\p{Script=Latin}\\p{Script=Cyrillic}0-9=_#/+-]|${balanced})`;
const queryCharacter = "[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]";
const queryEnd = "[a-z0-9\\-_&=#/]";
const tail = `(?::[0-9]+)?(?:/(?:(?:${pathCharacter}|${balanced})*${pathEnd})?)?(?:\\?${queryCharacter}*${queryEnd})?`;
const tailAt = new RegExp(tail, "iuy");
const hostAt = new RegExp(
  `(?<=^|[^a-z0-9@＠$#＃])(https?://)((?:${label}\\.)+)([\\p{L}\\p{M}]{2,})|` +
    `(?<=^|[^a-z0-9@＠$#＃\\u00c0-\\u024f_./+-])((?:${latinLabel}\\.)+)([\\p{L}\\p{M}]{2,})`,
  "giu",
);
const punycode = /^xn--/i;

/** The known top-level domain a run of letters begins with, longest first: `comこれは` begins with `com`. */
function domainIn(letters: string, after: string): string | undefined {
  const lower = letters.toLowerCase();
  for (let length = lower.length; length >= 2; length -= 1) {
    const candidate = lower.slice(0, length);
    if (!topLevelDomains.has(candidate)) continue;
    const next = lower.slice(length) || after;
    if (/^[a-z0-9@+-]/.test(next) && /[a-z]$/.test(candidate)) continue;
    return letters.slice(0, length);
  }
  return undefined;
}

export interface Link {
  start: number;
  end: number;
}

function fitsInDns(host: string): boolean {
  if (/^[\x20-\x7e]+$/.test(host)) return true;
  const name = domainToASCII(host.replaceAll("_", "-"));
  return name !== "" && name.split(".").every((part) => part.length <= 63);
}

/** How much of a run of labels is a host: up to the last dot that a known top-level domain follows. */
function hostLength(run: string, after: string): number | undefined {
  for (let dot = run.lastIndexOf("."); dot > 0; dot = run.lastIndexOf(".", dot - 1)) {
    const domain = domainIn(run.slice(dot + 1), after);
    const labels = run.slice(0, dot).split(".");
    const sound =
      domain !== undefined &&
      !labels.some((part) => punycode.test(part) && /[^\x20-\x7e]/.test(part)) &&
      !labels.at(-1)?.includes("_") &&
      fitsInDns(`${labels.join(".")}.${domain}`);
    if (sound) return dot + 1 + domain.length;
    // Only other scripts may stick to a domain: `a.comだよ.comtest` holds a.com, `foo.co.comm` holds nothing.
    if (!/^[\x20-\x7e]*[^\x20-\x7e]/.test(run.slice(run.lastIndexOf(".", dot - 1) + 1, dot))) return undefined;
  }
  return undefined;
}

const ownShortLink = /https?:\/\/t\.co\/([a-z0-9]*)/iy;

export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  hostAt.lastIndex = 0;
  for (let match = hostAt.exec(text); match; match = hostAt.exec(text)) {
    const letters = match[3] ?? match[5] ?? "";
    const matchEnd = match.index + match[0].length;
    // Whatever is decided here, the letters behind the last dot may begin the next link.
    hostAt.lastIndex = matchEnd - letters.length;
    const host = (match[2] ?? match[4] ?? "") + letters;
    const length = hostLength(host, text.slice(matchEnd, matchEnd + 1));
    if (length === undefined) continue;
    const hostEnd = matchEnd - host.length + length;
    tailAt.lastIndex = hostEnd;
    let end = hostEnd + (tailAt.exec(text)?.[0].length ?? 0);
    ownShortLink.lastIndex = match.index;
    const short = ownShortLink.exec(text);
    if (short) {
      if ((short[1] ?? "").length > 40) continue;
      end = ownShortLink.lastIndex;
    }
    links.push({ start: match.index, end });
    hostAt.lastIndex = end;
  }
  return links;
}
