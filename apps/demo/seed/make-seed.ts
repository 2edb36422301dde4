import type { Instant } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import type { MediaRef } from "@tidewire/core/composer";
import type { Subject } from "./conversation-row.ts";
import { makeChance } from "./make-chance.ts";
import { makeNetworkRows, type NetworkRows } from "./network-rows.ts";
import { makeConversations } from "./seed-conversations.ts";
import type { SeededConversation } from "./seed-interactions.ts";
import { makeChannels, makeGrants, members, teams, workspace } from "./seed-people.ts";
import { makePosts } from "./seed-posts.ts";
import { makeSpecialCases } from "./special-cases.ts";

export interface SeedOptions {
  readonly now: Instant;
  /** The one number everything follows from. */
  readonly seed?: number;
  readonly media: Readonly<Record<Subject, MediaRef>>;
  readonly standInUrl: string;
  readonly siteUrl: string;
}

export interface DemoSeed {
  readonly records: readonly AnyRecord[];
  readonly conversations: readonly SeededConversation[];
  readonly network: NetworkRows;
}

/** The coffee roastery's eight weeks: the same for the same number and moment. */
export function makeSeed({ now, seed = 48, media, standInUrl, siteUrl }: SeedOptions): DemoSeed {
  const chance = makeChance(seed);
  const channels = makeChannels(now);
  const { posts, networkPosts } = makePosts({ now, chance, channels, media, standInUrl });
  const options = { now, chance, channels, networkPosts, media, standInUrl };
  const special = makeSpecialCases(options);
  const conversations = [...special.conversations, ...makeConversations(options)];
  const records = [
    workspace,
    ...members,
    ...teams,
    ...makeGrants(channels.map(({ id }) => id)),
    ...channels,
    ...conversations.map(({ interaction }) => interaction),
    ...conversations.flatMap(({ messages }) => messages),
    ...special.notes,
    ...posts,
  ];
  return { records, conversations, network: makeNetworkRows({ channels, networkPosts, conversations, siteUrl }) };
}
