import { countText } from "./count-text.ts";
import { findLinks } from "./find-links.ts";
import { littleTextBreaksAt } from "./little-text.ts";
import type { NetworkRules, TextRule } from "./network-rules.ts";
import { refuse } from "./refusal.ts";

const neverAllowed = /[\ufffe\ufeff\uffff]/;
const loneSurrogate = /\p{Cs}/u;
const hashtag = /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}\p{M}_]*[\p{L}\p{M}_][\p{L}\p{N}\p{M}_]*/gu;
const cashtag = /(?<=^|\s)\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?!\w)/g;
const mention = /(?<![\w!@#$%&*.])[@＠][A-Za-z0-9_.]+/g;

export interface TextContext {
  reply?: boolean;
  littleText?: boolean;
}

export function checkText(text: string, rule: TextRule, context: TextContext = {}): void {
  if (loneSurrogate.test(text)) throw refuse("text_invalid", "The text is not well-formed Unicode.");
  if (rule.unit === "x-weighted" && neverAllowed.test(text))
    throw refuse("text_invalid", "The text has a character that is not allowed.");
  if (context.littleText) {
    const index = littleTextBreaksAt(text);
    if (index !== undefined)
      throw refuse("malformed_little_text", "A reserved character of little text is not escaped.", { index });
  }
  const count = countText(text, rule.unit, { reply: context.reply === true });
  if (count > rule.max)
    throw refuse("text_too_long", `Param text must be at most ${rule.max} characters long.`, {
      limit: rule.max,
      count,
      unit: rule.unit,
    });
}

export function checkEntities(text: string, rules: NetworkRules): void {
  const tooMany = (code: string, count: number, limit: number | undefined): void => {
    if (limit !== undefined && count > limit) throw refuse(code, `At most ${limit} are allowed.`, { limit, count });
  };
  tooMany("too_many_hashtags", [...text.matchAll(hashtag)].length, rules.hashtags);
  tooMany("too_many_mentions", [...text.matchAll(mention)].length, rules.mentions);
  tooMany("too_many_cashtags", [...text.matchAll(cashtag)].length, rules.cashtags);
  if (rules.links === undefined) return;
  const links = new Set(findLinks(text).map(({ start, end }) => text.slice(start, end)));
  tooMany("too_many_links", links.size, rules.links);
}

const address = /^[^\s@"<>,;:\\[\]]{1,64}@[^\s@"<>,;:\\[\]]{1,190}$/;

export function checkLetter(subject: string, recipients: readonly string[], recipientNeeded: boolean): void {
  if (/[\r\n]/.test(subject) || Buffer.byteLength(subject, "utf8") > 998)
    throw refuse("subject_invalid", "A subject is one line of at most 998 octets.");
  if (recipientNeeded && recipients.length === 0) throw refuse("recipient_required", "A letter needs a recipient.");
  const wrong = recipients.find((recipient) => !address.test(recipient));
  if (wrong !== undefined) throw refuse("recipient_invalid", "A recipient is not an address.", { recipient: wrong });
}
