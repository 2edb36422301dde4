/** Why something may not be done, shown where it would be done. */
export const reasons = {
  because: {
    missing: "This no longer exists.",
    network: (p: { network: string }): string => `${p.network} doesn’t allow this.`,
    host: "This isn’t set up here.",
    role: (p: { role: string }): string => `Only a ${p.role} may do this. Ask your administrator.`,
    state: "This can’t be done in its present state.",
    input: "Something is missing or not right.",
    changed: "Somebody changed this in the meantime.",
    channel: (p: { channel: string }): string => `${p.channel} is disconnected. Reconnect it to go on.`,
  },
  networkRules: {
    ownPostsOnly: (p: { network: string }): string => `${p.network} only allows replies to comments on your own posts.`,
    noLike: (p: { network: string }): string => `${p.network} doesn’t let apps like comments.`,
    noPrivateMessages: (p: { network: string }): string => `${p.network} has no private messages.`,
    windowClosed: (p: { network: string }): string => `${p.network} closed the reply window for this conversation.`,
    tooManyFollowers: (p: { network: string }): string =>
      `${p.network} doesn’t share private messages of accounts this large.`,
    notOnAds: (p: { network: string }): string => `${p.network} doesn’t share comments on ads.`,
  },
  deleted: {
    comment: "This comment was deleted by its author.",
  },
};
