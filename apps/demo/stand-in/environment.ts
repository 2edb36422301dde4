import type { HttpBindings } from "@hono/node-server";
import type { Context, Hono } from "hono";
import { isNetworkId, networkRules, type NetworkId, type NetworkRules } from "./network-rules.ts";
import { Refusal } from "./refusal.ts";

export interface Environment {
  Bindings: HttpBindings;
  Variables: { account?: string; attempt?: string | null; made?: string };
}
export type App = Hono<Environment>;
export type Call = Context<Environment>;

export function networkOf(c: Call): NetworkId {
  const id = c.req.param("network");
  if (!isNetworkId(id)) throw new Refusal(404, "network_unknown", "There is no such network here.");
  return id;
}

export const rulesOf = (c: Call): NetworkRules => networkRules[networkOf(c)];

/** A route parameter that the route's own pattern guarantees. */
export const param = (c: Call, name: string): string => c.req.param(name) ?? "";
