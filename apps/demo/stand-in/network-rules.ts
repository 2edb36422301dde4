import { email } from "./rules/email.ts";
import { facebook } from "./rules/facebook.ts";
import { instagram } from "./rules/instagram.ts";
import { linkedin } from "./rules/linkedin.ts";
import { threads } from "./rules/threads.ts";
import { x } from "./rules/x.ts";

export const networkIds = ["threads", "instagram", "facebook", "x", "linkedin", "email"] as const;
export type NetworkId = (typeof networkIds)[number];
export type Unit = "utf8-bytes" | "utf16" | "graphemes" | "x-weighted";
export type Format = "post" | "reel" | "story";
export type Need =
  | "account"
  | "publish"
  | "readComments"
  | "reply"
  | "hide"
  | "like"
  | "deleteComment"
  | "deletePost"
  | "readMentions"
  | "readMessages"
  | "sendMessage";

export interface TextRule {
  max: number;
  unit: Unit;
}
export interface MediaGroup {
  mimes: readonly string[];
  max: number;
  maxBytes: number;
  minBytes?: number;
  seconds?: readonly [number, number];
  ratio?: readonly [number, number];
}
export interface FormatRule {
  text: TextRule | null;
  minMedia: number;
  groups: readonly MediaGroup[];
  /** The total when kinds may stand side by side; absent: one group only. */
  mixed?: number;
  maxTotalBytes?: number;
}
export interface Scope {
  scope: string;
  purpose: "account" | "publish" | "inbox" | "insights";
  text: string;
}
export interface NetworkRules {
  name: string;
  push: boolean;
  postWord: string;
  accountType: string;
  formats: Partial<Record<Format, FormatRule>>;
  comment: TextRule | null;
  message: TextRule | null;
  /** A person must have written within 24 h (7 days with the human agent tag). */
  messageWindow: boolean;
  privateReply: boolean;
  answersMentions: boolean;
  hidesTopLevelOnly?: boolean;
  hashtags?: number;
  mentions?: number;
  links?: number;
  cashtags?: number;
  altText: number;
  littleText?: boolean;
  letters?: boolean;
  threads?: boolean;
  postQuota: { max: number; seconds: number } | null;
  replyQuota: { max: number; seconds: number } | null;
  tokenSeconds: number;
  scopes: readonly Scope[];
  needs: Record<Need, string | null>;
}

export const networkRules: Record<NetworkId, NetworkRules> = { threads, instagram, facebook, x, linkedin, email };

export const isNetworkId = (value: unknown): value is NetworkId => networkIds.some((id) => id === value);
