import type { Format, NetworkId } from "./network-rules.ts";

export interface StoredMedia {
  id: string;
  mime: string;
  bytes: number;
  altText: string;
  width?: number;
  height?: number;
  seconds?: number;
}
export interface Account {
  network: NetworkId;
  id: string;
  handle: string;
  name: string;
  avatarUrl: string | null;
  followers: number;
  accountType: string;
  public: boolean;
  linkedPage: { id: string; name: string; public: boolean } | null;
  role: "admin" | "none";
  bio: string;
}
export interface Person {
  network: NetworkId;
  id: string;
  handle: string;
  name: string;
  avatarUrl: string | null;
  followers: number;
}
export interface Post {
  network: NetworkId;
  id: string;
  account: string;
  text: string;
  format: Format;
  subject?: string;
  to?: string[];
  media: StoredMedia[];
  inReplyTo: string | null;
  attempt: string | null;
  createdAt: string;
  likes: number;
  seeded?: boolean;
}
export interface Container {
  network: NetworkId;
  id: string;
  account: string;
  draft: Omit<Post, "id" | "createdAt" | "likes"> & { firstComment?: string };
  createdAt: string;
  postId: string | null;
}
/** `person` is null where the account itself wrote. */
export interface Comment {
  kind: "comment";
  network: NetworkId;
  id: string;
  account: string;
  postId: string;
  parentId: string | null;
  person: string | null;
  text: string;
  createdAt: string;
  editedAt: string | null;
  hidden: boolean;
  liked: boolean;
  deleted: boolean;
  attempt: string | null;
  privatelyAnswered?: boolean;
  seeded?: boolean;
}
export interface Mention {
  kind: "mention";
  network: NetworkId;
  id: string;
  account: string;
  person: string;
  text: string;
  createdAt: string;
  deleted: boolean;
  seeded?: boolean;
}
export interface Message {
  kind: "message";
  network: NetworkId;
  id: string;
  account: string;
  conversationId: string;
  person: string;
  own: boolean;
  text: string;
  subject: string | null;
  createdAt: string;
  attempt: string | null;
  seeded?: boolean;
}
export type Item = Comment | Mention | Message;
export type EventType =
  | "comment.created"
  | "comment.edited"
  | "comment.deleted"
  | "mention.created"
  | "message.created";
export interface StoredEvent {
  id: string;
  type: EventType;
  network: NetworkId;
  account: string;
  at: string;
  own: boolean;
  item: Record<string, unknown>;
}
export interface Grant {
  network: NetworkId;
  clientId: string;
  accounts: string[];
  scopes: string[];
  accessToken: string;
  refreshToken: string;
  expiresAt: number;
}
export interface Code {
  network: NetworkId;
  code: string;
  clientId: string;
  redirectUri: string;
  challenge: string | null;
  accounts: string[];
  scopes: string[];
  expiresAt: number;
}
export interface Webhook {
  id: string;
  network: NetworkId;
  url: string;
  secret: string;
}
export interface Delivery {
  id: string;
  webhook: string;
  body: string;
  badSignature?: boolean;
  tries: number;
}
export interface Fault {
  id: string;
  network: NetworkId | "*";
  on: string;
  mode: string;
  times: number;
  delayMs: number;
  retryAfter: number;
}
export interface Call {
  at: string;
  network: NetworkId;
  operation: string;
  account: string | null;
  attempt: string | null;
  status: number;
  id: string | null;
}

/** Rows by `network:id`, in the order they came. */
export interface State {
  epoch: string;
  sequence: number;
  clockOffset: number;
  accounts: Map<string, Account>;
  people: Map<string, Person>;
  posts: Map<string, Post>;
  containers: Map<string, Container>;
  comments: Map<string, Comment>;
  mentions: Map<string, Mention>;
  messages: Map<string, Message>;
  media: Map<string, StoredMedia>;
  events: StoredEvent[];
  grants: Grant[];
  codes: Code[];
  webhooks: Webhook[];
  deliveries: Delivery[];
  faults: Fault[];
  calls: Call[];
}

export const keyOf = (network: NetworkId, id: string): string => `${network}:${id}`;

export function emptyState(epoch: string): State {
  return {
    epoch,
    sequence: 0,
    clockOffset: 0,
    accounts: new Map(),
    people: new Map(),
    posts: new Map(),
    containers: new Map(),
    comments: new Map(),
    mentions: new Map(),
    messages: new Map(),
    media: new Map(),
    events: [],
    grants: [],
    codes: [],
    webhooks: [],
    deliveries: [],
    faults: [],
    calls: [],
  };
}
