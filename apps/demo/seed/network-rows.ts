import type { Channel } from "@tidewire/core/channels";
import type { Subject } from "./conversation-row.ts";
import { networkIdOf, type SeededConversation } from "./seed-interactions.ts";
import type { NetworkPost } from "./seed-posts.ts";

/** What the stand-in networks are told: the same accounts, posts and words under the same ids. */
export interface NetworkRows {
  readonly accounts: readonly object[];
  readonly people: readonly object[];
  readonly posts: readonly object[];
  readonly comments: readonly object[];
  readonly mentions: readonly object[];
  readonly messages: readonly object[];
}

export interface NetworkRowsOptions {
  readonly channels: readonly Channel[];
  readonly networkPosts: readonly NetworkPost[];
  readonly conversations: readonly SeededConversation[];
  /** Where the networks find our pictures. */
  readonly siteUrl: string;
}

const pictureOf = (siteUrl: string, subject: Subject) =>
  `${siteUrl}/media/${subject === "brew" ? "pour" : subject === "roast" ? "roaster" : subject}.jpg`;

export function makeNetworkRows({ channels, networkPosts, conversations, siteUrl }: NetworkRowsOptions): NetworkRows {
  const absolute = (url: string | null) => (url === null ? null : new URL(url, siteUrl).href);
  const people = new Map(
    conversations.map(({ facts: { channel, person } }) => [
      `${channel.network} ${person.id}`,
      {
        network: channel.network,
        id: person.id,
        handle: person.handle,
        name: person.name,
        followers: person.followers ?? 0,
        avatarUrl: absolute(person.avatarUrl),
      },
    ]),
  );
  const each = conversations.flatMap(({ facts, messages }) =>
    messages.flatMap((message, index) => (message.networkId === null ? [] : [{ facts, message, index }])),
  );
  const whose = (direction: "in" | "out", personId: string) =>
    direction === "out" ? { own: true } : { person: personId };
  return {
    accounts: channels.map(({ network, networkAccountId: id, handle, accountName: name, account, avatarUrl }) => ({
      network,
      id,
      handle,
      name,
      followers: account.followers,
      accountType: account.accountType,
      avatarUrl: absolute(avatarUrl),
      bio: "Coffee roasters in Amsterdam. Open contracts, compostable bags.",
    })),
    people: [...people.values()],
    posts: networkPosts.map(({ id, channel, subject, text, at, likes }) => ({
      network: channel.network,
      id,
      account: channel.networkAccountId,
      text,
      createdAt: at,
      likes,
      media: [{ url: pictureOf(siteUrl, subject), altText: "" }],
    })),
    comments: each.flatMap(({ facts, message, index }) => {
      const answer = facts.kind === "mention" && index > 0;
      if (facts.kind !== "comment" && !answer) return [];
      const postId = answer ? facts.name : facts.post?.networkPostId;
      return [
        {
          network: facts.channel.network,
          id: message.networkId,
          postId,
          text: message.text,
          createdAt: message.at,
          ...whose(message.direction, facts.person.id),
          ...(index > 0 && !answer && { parentId: networkIdOf(facts, 0) }),
        },
      ];
    }),
    mentions: each
      .filter(({ facts, index }) => facts.kind === "mention" && index === 0)
      .map(({ facts, message }) => ({
        network: facts.channel.network,
        id: message.networkId,
        account: facts.channel.networkAccountId,
        person: facts.person.id,
        text: message.text,
        createdAt: message.at,
      })),
    messages: each
      .filter(({ facts }) => facts.kind === "directMessage" || facts.kind === "email")
      .map(({ facts, message, index }) => ({
        network: facts.channel.network,
        id: message.networkId,
        account: facts.channel.networkAccountId,
        person: facts.person.id,
        own: message.direction === "out",
        text: facts.said[index]?.text ?? message.text,
        createdAt: message.at,
        ...(facts.subject !== undefined && { subject: facts.subject }),
      })),
  };
}
