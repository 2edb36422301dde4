import type { FeedEvent, Instant, RecordBase, Verdict } from "../basics.js";
import type { Actor } from "./actor.js";

/** What rules may know of a channel. */
export interface ChannelRules {
  readonly id: string;
  readonly network: string;
  /** Whether answering makes the answerer the owner. */
  readonly autoOwnership: boolean;
  /** Days without activity after which a queue resolves by itself; `null` is never. */
  readonly autoResolveDays: { readonly new: number | null; readonly pending: number | null };
}

/** Something that is to go out, as far as checks need it. */
export interface Outgoing {
  readonly is: "post" | "reply";
  readonly channelIds: readonly string[];
  readonly text: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly media: readonly { readonly id: string }[];
  /** For a reply: the kind of what it answers. */
  readonly kind?: string;
}

/** Everything a rule may ask beside its record. Heavy checks come in through it, so that no table drags the facts along. */
export interface Context {
  readonly now: Instant;
  readonly actor: Actor;
  /** Whether the network, the account and the windows in time allow it, in that order. */
  readonly networkAllows: (ability: string, record: RecordBase) => Verdict;
  /** Whether this backend carries the command out at all. */
  readonly offers: (type: string) => boolean;
  readonly channel: (id: string) => ChannelRules | undefined;
  /** Whether a member or a team may own what is on a channel: they can answer there. */
  readonly canOwn: (ownerId: string, channelId: string) => boolean;
  /** The codes of the errors that stop it from going out, if any. */
  readonly problemsOf: (outgoing: Outgoing) => readonly string[];
  /** What a command did, by its key; for undo. */
  readonly eventOf: (key: string) => FeedEvent | undefined;
}
