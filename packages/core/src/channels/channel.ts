import type { ChannelRules } from "../access/context.js";
import type { Instant, RecordBase } from "../basics.js";
import type { AccountFacts, NetworkId } from "../networks.js";

/** How news reaches us: told at once, or fetched every so often. */
export type Cadence = { readonly kind: "push" } | { readonly kind: "poll"; readonly everySeconds: number };

/** One account of ours on one network. */
export interface Channel extends RecordBase, ChannelRules {
  readonly is: "channel";
  /** Its own id: a channel's rights rule the channel. */
  readonly channelId: string;
  readonly network: NetworkId;
  readonly account: AccountFacts;
  /** The account's id on the network. */
  readonly networkAccountId: string;
  readonly accountName: string;
  readonly handle: string | null;
  readonly avatarUrl: string | null;
  /** What an administrator called it, at most 255 characters. */
  readonly displayName: string | null;
  readonly connection: "connected" | "expired" | "paused";
  readonly cadence: Cadence;
  readonly fetchedAt: Instant | null;
  readonly nextFetchAt: Instant | null;
  /** The moments it was connected or reconnected; nothing from between is imported. */
  readonly syncStartedAt: readonly Instant[];
}

/** What people call the channel. */
export function channelName({ displayName, accountName }: Pick<Channel, "displayName" | "accountName">): string {
  return displayName ?? accountName;
}

export const displayNameLimit = 255;
