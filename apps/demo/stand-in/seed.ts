import { fetchMedia } from "./fetch-media.ts";
import { issueTokens } from "./issue-tokens.ts";
import { isNetworkId, networkRules, type NetworkId } from "./network-rules.ts";
import {
  booleanOr,
  idOf,
  isBody,
  numberOr,
  rowsOf,
  stringOf,
  stringOr,
  stringsOr,
  timeOr,
  type Body,
} from "./read-body.ts";
import { refuse } from "./refusal.ts";
import { keyOf, type Account, type Post, type StoredMedia } from "./state.ts";
import { addComment, addMention, addMessage } from "./write-item.ts";
import type { World } from "./world.ts";

export function networkIn(row: Body): NetworkId {
  const { network } = row;
  if (!isNetworkId(network)) throw refuse("field_invalid", "network is not one of ours.", { field: "network" });
  return network;
}

function seedAccount(world: World, row: Body): void {
  const network = networkIn(row);
  const page = row["linkedPage"];
  const linkedPage = isBody(page)
    ? { id: stringOf(page, "id"), name: stringOf(page, "name"), public: booleanOr(page, "public", true) }
    : null;
  const account: Account = {
    network,
    id: idOf(row, "id"),
    handle: stringOf(row, "handle"),
    name: stringOf(row, "name"),
    avatarUrl: stringOr(row, "avatarUrl", null),
    followers: numberOr(row, "followers", 0),
    accountType: stringOr(row, "accountType", networkRules[network].accountType),
    public: booleanOr(row, "public", true),
    linkedPage,
    role: stringOr(row, "role", "admin") === "none" ? "none" : "admin",
    bio: stringOr(row, "bio", ""),
  };
  world.state.accounts.set(keyOf(network, account.id), account);
}

function seedPerson(world: World, row: Body): void {
  const network = networkIn(row);
  const id = idOf(row, "id");
  const followers = numberOr(row, "followers", 0);
  const avatarUrl = stringOr(row, "avatarUrl", null);
  const person = { network, id, handle: stringOf(row, "handle"), name: stringOf(row, "name"), avatarUrl, followers };
  world.state.people.set(keyOf(network, id), person);
}

async function seedPost(world: World, row: Body): Promise<void> {
  const network = networkIn(row);
  const asked = stringOr(row, "format", "post");
  const format = asked === "reel" || asked === "story" ? asked : "post";
  const rule = networkRules[network].formats[format] ?? { text: null, minMedia: 0, groups: [] };
  const media: StoredMedia[] = [];
  for (const [index, wish] of rowsOf(row, "media").entries()) {
    const fetched = fetchMedia(
      world,
      { url: stringOf(wish, "url"), altText: stringOr(wish, "altText", "") },
      rule,
      index,
    );
    const kept = await fetched.catch(() => undefined);
    if (kept) media.push(kept);
  }
  const subject = stringOr(row, "subject", undefined);
  const post: Post = {
    network,
    id: idOf(row, "id"),
    account: idOf(row, "account"),
    text: stringOf(row, "text"),
    format,
    media,
    inReplyTo: null,
    attempt: stringOr(row, "attempt", null),
    createdAt: timeOr(row, "createdAt", world.time()),
    likes: numberOr(row, "likes", 0),
    seeded: true,
    ...(subject === undefined ? {} : { subject, to: [] }),
  };
  world.state.posts.set(keyOf(network, post.id), post);
}

interface SeedingOptions {
  silent: boolean;
}

const seeding = (world: World, row: Body, { silent }: SeedingOptions) => ({
  network: networkIn(row),
  id: idOf(row, "id"),
  text: stringOf(row, "text"),
  createdAt: timeOr(row, "createdAt", world.time()),
  silent,
  seeded: true,
});

/** A row that comes again replaces itself without a second event. */
function seedComment(world: World, row: Body, options: SeedingOptions): void {
  const writing = seeding(world, row, options);
  const postId = idOf(row, "postId");
  const post =
    world.state.posts.get(keyOf(writing.network, postId)) ?? world.state.mentions.get(keyOf(writing.network, postId));
  if (!post) throw refuse("field_invalid", `There is no post ${postId}.`, { field: "postId" });
  const person = booleanOr(row, "own", false) ? null : idOf(row, "person");
  const parentId = stringOr(row, "parentId", null);
  const known = world.state.comments.get(keyOf(writing.network, writing.id));
  const flags = { hidden: booleanOr(row, "hidden", false), liked: booleanOr(row, "liked", false) };
  if (known)
    Object.assign(known, { text: writing.text, createdAt: writing.createdAt, person, postId, parentId, ...flags });
  else addComment(world, { ...writing, account: post.account, postId, parentId, person, ...flags });
}

function seedMention(world: World, row: Body, options: SeedingOptions): void {
  const writing = { ...seeding(world, row, options), account: idOf(row, "account"), person: idOf(row, "person") };
  const known = world.state.mentions.get(keyOf(writing.network, writing.id));
  if (known) Object.assign(known, { text: writing.text, createdAt: writing.createdAt, person: writing.person });
  else addMention(world, writing);
}

function seedMessage(world: World, row: Body, options: SeedingOptions): void {
  const writing = {
    ...seeding(world, row, options),
    account: idOf(row, "account"),
    person: idOf(row, "person"),
    own: booleanOr(row, "own", false),
    subject: stringOr(row, "subject", null),
  };
  const known = world.state.messages.get(keyOf(writing.network, writing.id));
  if (known)
    Object.assign(known, {
      text: writing.text,
      createdAt: writing.createdAt,
      own: writing.own,
      subject: writing.subject,
    });
  else addMessage(world, writing);
}

export function seedTokens(world: World, row: Body): ReturnType<typeof issueTokens> {
  const network = networkIn(row);
  const accounts = stringsOr(row, "accounts", []);
  const accessToken = stringOr(row, "access_token", undefined);
  const refreshToken = stringOr(row, "refresh_token", undefined);
  const expiresIn = numberOr(row, "expires_in", undefined);
  return issueTokens(world, {
    network,
    clientId: stringOr(row, "client_id", "seed"),
    accounts,
    scopes: stringsOr(
      row,
      "scopes",
      networkRules[network].scopes.map(({ scope }) => scope),
    ),
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(expiresIn === undefined ? {} : { expiresIn }),
  });
}

export async function seed(world: World, body: Body): Promise<Record<string, number>> {
  const options = { silent: booleanOr(body, "silent", true) };
  const rows = (field: string): Body[] => rowsOf(body, field);
  for (const row of rows("accounts")) seedAccount(world, row);
  for (const row of rows("people")) seedPerson(world, row);
  for (const row of rows("tokens")) seedTokens(world, row);
  for (const row of rows("posts")) await seedPost(world, row);
  for (const row of rows("mentions")) seedMention(world, row, options);
  for (const row of rows("comments")) seedComment(world, row, options);
  for (const row of rows("messages")) seedMessage(world, row, options);
  const fields = ["accounts", "people", "posts", "comments", "mentions", "messages", "tokens"];
  return Object.fromEntries(fields.map((field) => [field, rows(field).length]));
}
