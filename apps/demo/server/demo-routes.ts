import { Hono } from "hono";
import { members, teams, workspaceId } from "../seed/seed-people.ts";
import { cookieFor, memberIn } from "./sign-in.ts";

export interface DemoRoutesOptions {
  readonly standInUrl: string;
  readonly now: () => string;
  readonly advance: (milliseconds: number) => Promise<string>;
}

const longest = 366 * 86_400_000;

/** The levers that a host has not got: the clock, and who is signed in. */
export function demoRoutes({ standInUrl, now, advance }: DemoRoutesOptions): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const site = c.req.header("Sec-Fetch-Site");
    if (c.req.method === "POST" && site !== undefined && site !== "same-origin" && site !== "none")
      return c.json({ error: "Only this site may ask." }, 403);
    return next();
  });
  app.get("/state", (c) => {
    const memberId = memberIn(c.req.raw) ?? "noor";
    c.header("Set-Cookie", cookieFor(memberId));
    c.header("Cache-Control", "no-store");
    return c.json({
      now: now(),
      workspaceId,
      memberId,
      standInUrl,
      members: members.map(({ id, name, avatarUrl, accountRole }) => ({
        id,
        name,
        avatarUrl,
        role: accountRole,
        teams: teams.filter(({ memberIds }) => memberIds.includes(id)).map((team) => team.name),
      })),
    });
  });
  app.post("/sign-in", async (c) => {
    const { memberId } = await c.req.json<{ memberId?: unknown }>();
    const found = members.find(({ id }) => id === memberId);
    if (!found) return c.json({ error: "There is no such member." }, 400);
    c.header("Set-Cookie", cookieFor(found.id));
    return c.json({ memberId: found.id });
  });
  app.post("/clock", async (c) => {
    const { advance: milliseconds } = await c.req.json<{ advance?: unknown }>();
    if (typeof milliseconds !== "number" || !(milliseconds > 0 && milliseconds <= longest))
      return c.json({ error: "`advance` is milliseconds, above 0, at most a year." }, 400);
    return c.json({ now: await advance(milliseconds) });
  });
  app.onError((error, c) =>
    error instanceof SyntaxError
      ? c.json({ error: "The body is not JSON." }, 400)
      : c.json({ error: error.message }, 500),
  );
  return app;
}
