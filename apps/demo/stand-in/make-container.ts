import { checkMedia } from "./check-media.ts";
import { checkEntities, checkLetter, checkText } from "./check-text.ts";
import { dropMedia, fetchMedia, type MediaWish } from "./fetch-media.ts";
import { networkRules, type Format, type FormatRule, type NetworkRules } from "./network-rules.ts";
import { attemptOf, rowsOf, stringOf, stringOr, stringsOr, type Body } from "./read-body.ts";
import { Refusal, refuse } from "./refusal.ts";
import { keyOf, type Account, type Container, type StoredMedia } from "./state.ts";
import type { World } from "./world.ts";

const mediaAsked = 50;

function formatOf(body: Body, rules: NetworkRules): { format: Format; rule: FormatRule } {
  const format = stringOr(body, "format", "post");
  if (format === "post" || format === "reel" || format === "story") {
    const rule = rules.formats[format];
    if (rule) return { format, rule };
  }
  throw refuse("not_supported", `${rules.name} has no such format.`, { format });
}

function checkWords(text: string, mediaCount: number, rule: FormatRule, rules: NetworkRules, reply: boolean): void {
  if (rule.text === null) {
    if (text !== "") throw refuse("text_not_allowed", "This format has no text.");
    return;
  }
  checkText(text, rule.text, { reply, littleText: rules.littleText === true });
  checkEntities(text, rules);
  if (rule.minMedia > mediaCount) throw refuse("media_required", "A picture or a video is needed.");
  if (text.trim() === "" && mediaCount === 0) throw refuse("text_required", "A text is needed.");
}

function ownPost(world: World, account: Account, id: string, rules: NetworkRules): string {
  if (!rules.threads) throw refuse("not_supported", `${rules.name} has no chains of posts.`);
  const post = world.state.posts.get(keyOf(account.network, id));
  if (!post) throw new Refusal(404, "post_unknown", "There is no such post.");
  if (post.account !== account.id) throw refuse("not_own_post", "The post is by another account.");
  return id;
}

async function fetchAll(
  world: World,
  wishes: readonly MediaWish[],
  rule: FormatRule,
  rules: NetworkRules,
): Promise<StoredMedia[]> {
  const media: StoredMedia[] = [];
  try {
    for (const [index, wish] of wishes.entries()) media.push(await fetchMedia(world, wish, rule, index));
    checkMedia(media, rule, rules.altText);
    return media;
  } catch (error) {
    await dropMedia(world, media);
    throw error;
  }
}

/** Checks a post against everything its network asks, fetches its media, and keeps it for 24 hours. */
export async function makeContainer(world: World, account: Account, body: Body): Promise<Container> {
  const rules = networkRules[account.network];
  const { format, rule } = formatOf(body, rules);
  const text = stringOr(body, "text", "");
  const wishes = rowsOf(body, "media").map((row) => ({
    url: stringOf(row, "url"),
    altText: stringOr(row, "altText", ""),
  }));
  if (wishes.length > mediaAsked)
    throw refuse("too_many_media", `At most ${mediaAsked} are allowed.`, { limit: mediaAsked, count: wishes.length });
  const inReplyTo = stringOr(body, "inReplyTo", null);
  checkWords(text, wishes.length, rule, rules, inReplyTo !== null);
  const subject = stringOr(body, "subject", "");
  const to = stringsOr(body, "to", []);
  if (rules.letters) checkLetter(subject, to, true);
  const firstComment = stringOr(body, "firstComment", undefined);
  if (firstComment !== undefined) {
    if (!rules.comment) throw refuse("not_supported", `${rules.name} has no comments.`);
    checkText(firstComment, rules.comment);
  }
  const draft = {
    network: account.network,
    account: account.id,
    text,
    format,
    media: await fetchAll(world, wishes, rule, rules),
    inReplyTo: inReplyTo === null ? null : ownPost(world, account, inReplyTo, rules),
    attempt: attemptOf(body),
    ...(rules.letters ? { subject, to } : {}),
    ...(firstComment === undefined ? {} : { firstComment }),
  };
  const container: Container = {
    network: account.network,
    id: world.newId("container"),
    account: account.id,
    draft,
    createdAt: world.time(),
    postId: null,
  };
  world.state.containers.set(keyOf(account.network, container.id), container);
  return container;
}
