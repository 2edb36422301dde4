import { networkOf, param, rulesOf, type App } from "./environment.ts";
import { operation } from "./faults.ts";
import { allow, grantedAccount } from "./grants.ts";
import { presentAccount } from "./present.ts";
import type { World } from "./world.ts";

export function addAccountRoutes(app: App, world: World): void {
  app.get("/:network/api/about", (c) => {
    const { name, push, scopes, needs, formats, comment, message, hashtags, mentions, links, postQuota, replyQuota } =
      rulesOf(c);
    const limits = { formats, comment, message, hashtags, mentions, links, postQuota, replyQuota };
    const can = (need: keyof typeof needs): boolean => needs[need] !== null;
    const actions = {
      reply: can("reply"),
      message: can("sendMessage"),
      hide: can("hide"),
      like: can("like"),
      delete: can("deleteComment"),
      deletePost: can("deletePost"),
    };
    return c.json({ network: networkOf(c), name, push, scopes, scopeFor: needs, limits, actions });
  });
  app.get("/:network/api/accounts", operation(world, "accounts"), (c) => {
    const grant = allow(world, c, "account");
    const data = [...world.state.accounts.values()]
      .filter(({ network, id }) => network === grant.network && grant.accounts.includes(id))
      .map((account) => presentAccount(world, account));
    return c.json({ data });
  });
  app.get("/:network/api/accounts/:account", operation(world, "accounts"), (c) =>
    c.json(presentAccount(world, grantedAccount(world, c, allow(world, c, "account"), param(c, "account")))),
  );
}
