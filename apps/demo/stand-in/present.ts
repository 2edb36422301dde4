import type { NetworkId } from "./network-rules.ts";
import {
  keyOf,
  type Account,
  type Comment,
  type Item,
  type Mention,
  type Message,
  type Post,
  type StoredMedia,
} from "./state.ts";
import type { World } from "./world.ts";

type Shown = Record<string, unknown>;

const profileUrl = (world: World, account: Account): string =>
  `${world.origin}/${account.network}/${encodeURIComponent(account.handle)}`;

export const postUrl = (world: World, network: NetworkId, id: string): string =>
  `${world.origin}/${network}/posts/${id}`;

const mediaType = (mime: string): string => {
  const kind = mime.split("/")[0];
  return kind === "image" || kind === "video" ? kind : "document";
};

export const presentMedia = (world: World, { id, mime, bytes, altText }: StoredMedia): Shown => ({
  id,
  url: `${world.origin}/media/${id}`,
  type: mediaType(mime),
  mime,
  bytes,
  altText,
});

export function presentAccount(world: World, account: Account): Shown {
  const { bio: _, ...row } = account;
  return { ...row, profileUrl: profileUrl(world, account) };
}

export function presentAuthor(world: World, network: NetworkId, account: string, person: string | null): Shown {
  const row =
    person === null
      ? world.state.accounts.get(keyOf(network, account))
      : world.state.people.get(keyOf(network, person));
  return {
    id: person ?? account,
    handle: row?.handle ?? "",
    name: row?.name ?? "",
    avatarUrl: row?.avatarUrl ?? null,
    followers: row?.followers ?? 0,
    own: person === null,
  };
}

export const commentsOf = (world: World, network: NetworkId, postId: string): Comment[] =>
  [...world.state.comments.values()].filter((row) => row.network === network && row.postId === postId);

export function presentPost(world: World, post: Post): Shown {
  const { network, seeded: _, media, ...row } = post;
  return {
    ...row,
    url: postUrl(world, network, post.id),
    media: media.map((item) => presentMedia(world, item)),
    commentCount: commentsOf(world, network, post.id).filter(({ deleted }) => !deleted).length,
  };
}

export function presentComment(world: World, comment: Comment): Shown {
  const { network, person, seeded: _, privatelyAnswered: __, ...row } = comment;
  const url = postUrl(world, network, comment.postId);
  return {
    ...row,
    author: presentAuthor(world, network, comment.account, person),
    postUrl: url,
    url: `${url}#${comment.id}`,
    media: [],
  };
}

function presentMention(world: World, mention: Mention): Shown {
  const { network, person, seeded: _, ...row } = mention;
  return {
    ...row,
    author: presentAuthor(world, network, mention.account, person),
    url: postUrl(world, network, mention.id),
    media: [],
  };
}

export function presentMessage(world: World, message: Message): Shown {
  const { network, person, own, seeded: _, ...row } = message;
  return {
    ...row,
    author: presentAuthor(world, network, message.account, own ? null : person),
    url: `${world.origin}/${network}/${message.account}/messages?with=${encodeURIComponent(person)}#${message.id}`,
    media: [],
  };
}

export function presentItem(world: World, item: Item): Shown {
  if (item.kind === "comment") return presentComment(world, item);
  return item.kind === "mention" ? presentMention(world, item) : presentMessage(world, item);
}
