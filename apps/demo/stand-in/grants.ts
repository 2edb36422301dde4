import { networkOf, rulesOf, type Call } from "./environment.ts";
import type { Need, NetworkId } from "./network-rules.ts";
import { networkRules } from "./network-rules.ts";
import { Refusal, refuse } from "./refusal.ts";
import { keyOf, type Account, type Grant } from "./state.ts";
import type { World } from "./world.ts";

export function grantOf(world: World, c: Call): Grant {
  const network = networkOf(c);
  const token = /^Bearer (\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  const grant = world.state.grants.find((row) => row.network === network && row.accessToken === token);
  if (!grant) throw new Refusal(401, "token_invalid", "The access token is not valid.");
  if (grant.expiresAt <= world.now()) throw new Refusal(401, "token_expired", "The access token has expired.");
  return grant;
}

/** The token of the call, if it may do this; what the network has not got is refused for everybody. */
export function allow(world: World, c: Call, need: Need): Grant {
  const scope = rulesOf(c).needs[need];
  const grant = grantOf(world, c);
  if (scope === null) throw refuse("not_supported", `${rulesOf(c).name} has no such action.`, { action: need });
  if (!grant.scopes.includes(scope))
    throw new Refusal(403, "scope_missing", `The permission ${scope} is missing.`, { scope });
  return grant;
}

export function accountById(world: World, network: NetworkId, id: string): Account {
  const account = world.state.accounts.get(keyOf(network, id));
  if (!account) throw new Refusal(404, "account_unknown", `There is no such account on ${networkRules[network].name}.`);
  return account;
}

export function grantedAccount(world: World, c: Call, grant: Grant, id: string): Account {
  const account = accountById(world, grant.network, id);
  if (!grant.accounts.includes(id)) throw new Refusal(403, "account_not_granted", "The token is not for this account.");
  c.set("account", id);
  return account;
}
