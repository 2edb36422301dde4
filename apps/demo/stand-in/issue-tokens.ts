import { randomUUID } from "node:crypto";
import { networkRules, type NetworkId } from "./network-rules.ts";
import type { Grant } from "./state.ts";
import type { World } from "./world.ts";

interface Wish {
  network: NetworkId;
  clientId: string;
  accounts: string[];
  scopes: string[];
  accessToken?: string;
  refreshToken?: string;
  expiresIn?: number;
}

export interface TokenAnswer {
  access_token: string;
  refresh_token: string;
  token_type: "bearer";
  expires_in: number;
  scope: string;
  accounts: string[];
}

export function issueTokens(world: World, wish: Wish): TokenAnswer {
  const expiresIn = wish.expiresIn ?? networkRules[wish.network].tokenSeconds;
  const grant: Grant = {
    network: wish.network,
    clientId: wish.clientId,
    accounts: wish.accounts,
    scopes: wish.scopes,
    accessToken: wish.accessToken ?? `at.${randomUUID()}`,
    refreshToken: wish.refreshToken ?? `rt.${randomUUID()}`,
    expiresAt: world.now() + expiresIn * 1000,
  };
  world.state.grants = world.state.grants.filter(({ accessToken }) => accessToken !== grant.accessToken);
  world.state.grants.push(grant);
  return {
    access_token: grant.accessToken,
    refresh_token: grant.refreshToken,
    token_type: "bearer",
    expires_in: expiresIn,
    scope: grant.scopes.join(" "),
    accounts: grant.accounts,
  };
}
