import type { Instant } from "../basics.js";
import type { PostStatus } from "./post.js";

/**
 * The life of one post on one channel.
 *
 * `calling` is written down before the network is called, so that a crash in between is seen as `unknown` and never repeated by a machine.
 */
export type DeliveryStatus = "waiting" | "calling" | "published" | "failed" | "unknown" | "missed";

export interface Delivery {
  readonly status: DeliveryStatus;
  readonly at: Instant | null;
  readonly networkPostId: string | null;
  readonly url: string | null;
  /** A code when it failed. */
  readonly problem: string | null;
  /** What the network said, in its own words. */
  readonly detail: string | null;
}

export const waiting: Delivery = {
  status: "waiting",
  at: null,
  networkPostId: null,
  url: null,
  problem: null,
  detail: null,
};

const moves: Record<DeliveryStatus, readonly DeliveryStatus[]> = {
  waiting: ["calling", "failed", "missed"],
  calling: ["published", "failed", "unknown"],
  unknown: ["published", "failed"],
  failed: ["waiting"],
  missed: ["waiting"],
  published: [],
};

/** Whether a delivery may go from one status to another; it never goes back from published. */
export function mayBecome(from: DeliveryStatus, to: DeliveryStatus): boolean {
  return moves[from].includes(to);
}

/** What a post is, seen over all its deliveries; one that goes nowhere is not published. */
export function statusOf(deliveries: Readonly<Record<string, Delivery>>): PostStatus {
  const all = Object.values(deliveries).map(({ status }) => status);
  if (all.some((status) => status === "waiting" || status === "calling")) return "publishing";
  return all.length > 0 && all.every((status) => status === "published") ? "published" : "failed";
}
