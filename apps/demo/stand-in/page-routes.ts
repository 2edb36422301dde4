import { getCookie, setCookie } from "hono/cookie";
import { streamSSE } from "hono/streaming";
import { networkOf, param, rulesOf, type App, type Call } from "./environment.ts";
import { liveScript } from "./live-script.ts";
import { messagesPage } from "./messages-page.ts";
import type { NetworkId } from "./network-rules.ts";
import { pageStyle } from "./page-style.ts";
import { postPage } from "./post-page.ts";
import { homePage, networkPage, profilePage } from "./profile-page.ts";
import { Refusal } from "./refusal.ts";
import { keyOf } from "./state.ts";
import { accountNamed, visitComment, visitMention, visitMessage, type Visit } from "./visit.ts";
import type { World } from "./world.ts";

const visitorIn = (c: Call): string => getCookie(c, "visitor") ?? "";

async function visitIn(c: Call): Promise<Visit & { field(name: string): string | null }> {
  const fields = new URLSearchParams(await c.req.text());
  const name = fields.get("name") ?? "";
  setCookie(c, "visitor", name.slice(0, 80), { path: "/", sameSite: "Lax", httpOnly: true, maxAge: 31_536_000 });
  return { network: networkOf(c), name, text: fields.get("text") ?? "", field: (wanted) => fields.get(wanted) || null };
}

function addLive(app: App, world: World): void {
  app.get("/:network/live", (c) => {
    const network = networkOf(c);
    return streamSSE(c, async (stream) => {
      await new Promise<void>((resolve) => {
        const watcher = (about: NetworkId): void => {
          if (about === network) void stream.writeSSE({ event: "change", data: world.time() });
        };
        const beat = setInterval(() => void stream.write(": still here\n\n"), 20_000).unref();
        world.watchers.add(watcher);
        stream.onAbort(() => {
          clearInterval(beat);
          world.watchers.delete(watcher);
          resolve();
        });
        void stream.write("retry: 1000\n\n");
      });
    });
  });
}

function addPages(app: App, world: World): void {
  app.get("/", (c) => c.html(homePage(world)));
  app.get("/_assets/pages.css", (c) => c.body(pageStyle, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/_assets/live.js", (c) => c.body(liveScript, 200, { "Content-Type": "text/javascript; charset=utf-8" }));
  app.get("/:network", (c) => c.redirect(`/${networkOf(c)}/`, 308));
  app.get("/:network/", (c) => c.html(networkPage(world, networkOf(c))));
  app.get("/:network/posts/:id", (c) => {
    const key = keyOf(networkOf(c), param(c, "id"));
    const post = world.state.posts.get(key) ?? world.state.mentions.get(key);
    if (!post) throw new Refusal(404, "post_unknown", `This ${rulesOf(c).postWord} is not here, or no longer.`);
    return c.html(postPage(world, post, visitorIn(c)));
  });
  app.get("/:network/:account", (c) =>
    c.html(profilePage(world, accountNamed(world, networkOf(c), param(c, "account")), visitorIn(c))),
  );
  app.get("/:network/:account/messages", (c) => {
    if (rulesOf(c).needs.readMessages === null)
      throw new Refusal(404, "not_supported", `${rulesOf(c).name} has no messages.`);
    return c.html(
      messagesPage(world, accountNamed(world, networkOf(c), param(c, "account")), visitorIn(c), c.req.query("with")),
    );
  });
}

function addForms(app: App, world: World): void {
  app.post("/:network/posts/:id/comments", async (c) => {
    const visit = await visitIn(c);
    const comment = visitComment(world, visit, param(c, "id"), visit.field("parent"));
    return c.redirect(`/${visit.network}/posts/${comment.postId}#${comment.id}`, 303);
  });
  app.post("/:network/:account/mentions", async (c) => {
    const visit = await visitIn(c);
    const account = accountNamed(world, visit.network, param(c, "account"));
    visitMention(world, visit, account);
    return c.redirect(`/${visit.network}/${encodeURIComponent(account.handle)}`, 303);
  });
  app.post("/:network/:account/messages", async (c) => {
    const visit = await visitIn(c);
    const account = accountNamed(world, visit.network, param(c, "account"));
    const message = visitMessage(world, visit, account, visit.field("subject"));
    return c.redirect(`/${visit.network}/${encodeURIComponent(account.handle)}/messages#${message.id}`, 303);
  });
}

export function addPageRoutes(app: App, world: World): void {
  addLive(app, world);
  addPages(app, world);
  addForms(app, world);
}
