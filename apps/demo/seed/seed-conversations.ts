import { day, hour, minute, type Instant } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import type { MediaRef } from "@tidewire/core/composer";
import type { Interaction, Person, PostContext } from "@tidewire/core/inbox";
import { dutch } from "./conversations-nl.ts";
import { english } from "./conversations-en.ts";
import { finnish } from "./conversations-fi.ts";
import { french } from "./conversations-fr.ts";
import { german } from "./conversations-de.ts";
import type { ConversationRow, Conversations, Subject } from "./conversation-row.ts";
import type { Chance } from "./make-chance.ts";
import { makeConversation, momentsBefore, type SeededConversation } from "./seed-interactions.ts";
import type { NetworkPost } from "./seed-posts.ts";

export interface ConversationsOptions {
  readonly now: Instant;
  readonly chance: Chance;
  readonly channels: readonly Channel[];
  readonly networkPosts: readonly NetworkPost[];
  readonly media: Readonly<Record<Subject, MediaRef>>;
  readonly standInUrl: string;
}

const mentionChannels = ["threads-halden", "instagram-halden", "facebook-halden", "x-halden", "linkedin-halden"];
const messageChannels = ["instagram-halden", "instagram-bar", "facebook-halden", "x-halden"];
const answerers = { en: ["lotte", "samir"], nl: ["lotte"], de: ["lotte", "eero"], fr: ["camille"], fi: ["eero"] };

/** Everything people wrote in the last four weeks, in five languages. */
export function makeConversations(options: ConversationsOptions): readonly SeededConversation[] {
  const { now, chance } = options;
  const all = [english, dutch, german, french, finnish].flatMap((language) =>
    language.rows.map((row, index) => ({ row, language, index })),
  );
  const mixed = chance.shuffled(all);
  return mixed.map(({ row, language, index }, place) => {
    // Dense today, thinner further back.
    const share = place / mixed.length;
    const ago = Math.round(4 * minute + share ** 2.4 * 25 * day + chance.below(12) * minute * share);
    return conversationFrom(options, row, language, index, ago, now);
  });
}

function conversationFrom(
  options: ConversationsOptions,
  row: ConversationRow,
  { language, names }: Conversations,
  index: number,
  ago: number,
  now: Instant,
): SeededConversation {
  const { chance } = options;
  const [kind, about, ...texts] = row;
  const answerer =
    kind === "email" ? (language === "fr" || language === "nl" ? "camille" : "eero") : chance.pick(answerers[language]);
  const moments = momentsBefore(now, ago, texts.length, () => 9 + chance.below(140));
  const said = texts.map((text, at) => ({
    own: at % 2 === 1,
    by: at % 2 === 1 ? answerer : null,
    at: moments[at] ?? now,
    text,
  }));
  const first = moments[0] ?? now;
  const networkPost = kind === "comment" ? postFor(options, about, first) : undefined;
  const channel = networkPost?.channel ?? channelFor(options, kind === "comment" ? "mention" : kind);
  const name = names[index % names.length] ?? language;
  const person = personOf(name, language, channel, chance);
  return makeConversation({
    name: `${language}-${String(index + 1).padStart(2, "0")}`,
    channel,
    kind,
    language,
    person,
    post: networkPost ? contextOf(options, networkPost) : null,
    said,
    ...(kind === "email" && { subject: about }),
    state: stateOf(chance, texts, ago, kind === "email" ? "email" : (about ?? kind), answerer),
  });
}

function channelFor({ chance, channels }: ConversationsOptions, kind: "mention" | "directMessage" | "email"): Channel {
  const id = kind === "email" ? "email-hello" : chance.pick(kind === "mention" ? mentionChannels : messageChannels);
  const found = channels.find((each) => each.id === id);
  if (!found) throw new RangeError(`There is no channel ${id}.`);
  return found;
}

/** A post about the same that stood before the comment; any other where there is none. */
function postFor(
  { chance, networkPosts }: ConversationsOptions,
  subject: Subject,
  before: Instant,
): NetworkPost | undefined {
  const older = networkPosts.filter((post) => post.at < before && post.channel.connection === "connected");
  const fitting = older.filter((post) => post.subject === subject);
  if (fitting.length > 0) return chance.pick(fitting);
  return older.length > 0 ? chance.pick(older) : undefined;
}

export function contextOf(
  { media, standInUrl }: Pick<ConversationsOptions, "media" | "standInUrl">,
  post: NetworkPost,
): PostContext {
  return {
    networkPostId: post.id,
    text: post.text,
    imageUrl: media[post.subject].url,
    url: `${standInUrl}/${post.channel.network}/posts/${post.id}`,
    at: post.at,
    isOwn: true,
    isAd: false,
  };
}

/** Two of three people have a picture; the same person has the same one everywhere. */
export function personOf(
  name: string,
  language: string,
  { network }: Pick<Channel, "network">,
  chance: Chance,
): Person {
  const plain = name
    .normalize("NFD")
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ø/g, "o");
  const slug = plain.replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "");
  const face = Array.from(slug).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 36;
  const handle =
    network === "email"
      ? `${slug.replaceAll("-", ".")}@post.example`
      : slug.replaceAll("-", network === "x" ? "_" : ".");
  return {
    id: `${slug}-${language}`,
    name,
    handle,
    avatarUrl: face < 24 && network !== "email" ? `/media/face-${String(face + 1).padStart(2, "0")}.jpg` : null,
    followers: network === "email" ? null : 40 + Math.floor(chance.next() ** 4 * 28_000),
  };
}

const tagsBySubject: Readonly<Record<string, string>> = {
  brew: "recipe",
  cupping: "event",
  gift: "christmas",
  grinder: "equipment",
  shop: "bar",
};

function tagsOf(texts: readonly string[], subject: string): readonly string[] {
  const words = texts.join(" ");
  const found = [
    /HC-\d+/.test(words) ? "order" : undefined,
    /invoice|factuur|Rechnung|facture|lasku/i.test(words) ? "invoice" : undefined,
    /wholesale|revendeur|20 Kilo|tarjous/i.test(words) ? "wholesale" : undefined,
    tagsBySubject[subject],
  ];
  return found.filter((tag) => tag !== undefined);
}

type State = Partial<Pick<Interaction, "queue" | "read" | "ownerId" | "tags">>;

/** What became of it: answered ones are settled or wait, old ones are settled, fresh ones are new. */
function stateOf(chance: Chance, texts: readonly string[], ago: number, subject: string, answerer: string): State {
  const tags = tagsOf(texts, subject);
  const dice = chance.next();
  if (texts.length % 2 === 0) {
    const pending = dice < 0.4 && ago < 12 * day;
    return { queue: pending ? "pending" : "resolved", read: "read", ownerId: pending ? answerer : null, tags };
  }
  if (texts.length > 1 && ago < 12 * day)
    return { queue: "new", read: ago < 8 * hour ? "unread" : "read", ownerId: answerer, tags };
  if (ago > 12 * day || (dice > 0.86 && ago > hour)) return { queue: "resolved", read: "read", ownerId: null, tags };
  if (dice > 0.74) return { queue: "pending", read: "read", ownerId: dice > 0.8 ? "care" : answerer, tags };
  return {
    queue: "new",
    read: dice < 0.5 || ago < 2 * hour ? "unread" : "read",
    ownerId: dice < 0.12 ? answerer : null,
    tags,
  };
}
