import { latinLetters } from "./code-units.js";
import { spanFinder, whole, type FindSpans } from "./span-finder.js";

/** Letters, marks, digits and what joins them, as Unicode has them. */
export const letter = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}";

const person = "[@\uFF20]\\w{1,20}";
const list = "/[a-zA-Z][\\w-]{0,24}";
// What X has looked at for a list, though it is none, comes before no name.
const atList = `(?<!(?<![\\w!#$%&*@\uFF20])${person}${list})`;

/** Letters, digits and `_`, and the name of a list of that person's. */
export const findNames: FindSpans = /* @__PURE__ */ spanFinder("@\uFF20", () =>
  named(`${atList}${person}(?:${list})?`),
);

/** A name, and a host for somebody elsewhere. */
export const findAddresses: FindSpans = /* @__PURE__ */ spanFinder(
  "@",
  () => {
    // The server looks at no case, and without it the last two are an s and a k.
    const local = "\\w\u017F\u212A";
    // Nobody is reached at a host that cannot exist.
    const host = `(?![.-])[${letter}.-]{0,252}[${letter}](?![.-]*[${letter}])`;
    return new RegExp(wholeName(`@(?![.-])[${local}.-]*[${local}](?:@${host})?`), "uy");
  },
  { notBehind: `[=/${letter}]` },
);

/** A name in brackets, and in markup whom it means. */
export const findUrns: FindSpans = /* @__PURE__ */ spanFinder(
  "@",
  () => /@\[[^\]\n]{1,200}\]\(urn:li:[a-zA-Z]+:[\w-]{1,100}\)/y,
);

/** The pattern for a name that is no part of something else. */
export function named(name: string): RegExp {
  // An old way to repeat somebody's words is `rt`: the name may follow without a space.
  return new RegExp(`(?<![\\w!#$%&*@\uFF20](?<!(?<![\\w+~.-])[rR][tT]))${wholeName(name)}`, "y");
}

function wholeName(name: string): string {
  return whole(name, `@\uFF20${latinLetters}`);
}

/** Where the host begins in a mention of somebody elsewhere, its `@` included; the mention's end where it names none. */
export function hostStart(text: string, start: number, end: number): number {
  const at = text.lastIndexOf("@", end);
  return at > start ? at : end;
}
