import type { NetworkRules } from "./network-rules.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

type Quota = NetworkRules["postQuota"];
interface Written {
  createdAt: string;
  seeded?: boolean;
}

export function usedOf(world: World, quota: Quota, rows: readonly Written[]): number[] {
  if (!quota) return [];
  const from = world.now() - quota.seconds * 1000;
  return rows
    .filter((row) => !row.seeded)
    .map(({ createdAt }) => Date.parse(createdAt))
    .filter((time) => time > from)
    .sort((a, b) => a - b);
}

/** Refuses the next write once the window is full, and says when its oldest one leaves it. */
export function checkQuota(world: World, quota: Quota, rows: readonly Written[]): void {
  const used = usedOf(world, quota, rows);
  if (!quota || used.length < quota.max) return;
  const oldest = used.at(-quota.max) ?? world.now();
  const wait = Math.max(1, Math.ceil((oldest + quota.seconds * 1000 - world.now()) / 1000));
  throw new Refusal(429, "quota_exceeded", "The quota is used up.", { limit: quota.max, used: used.length }, wait);
}
