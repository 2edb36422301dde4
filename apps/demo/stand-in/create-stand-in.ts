import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { Server } from "node:http";
import { addAccountRoutes } from "./account-routes.ts";
import { addControlRoutes } from "./control-routes.ts";
import { createDeliveries } from "./deliver-webhooks.ts";
import type { App, Call, Environment } from "./environment.ts";
import { addFeedRoutes } from "./feed-routes.ts";
import { addInboxRoutes } from "./inbox-routes.ts";
import { addMediaRoutes } from "./media-routes.ts";
import { isNetworkId, type NetworkId } from "./network-rules.ts";
import { addOauthRoutes } from "./oauth-routes.ts";
import { errorPage } from "./page-layout.ts";
import { addPageRoutes } from "./page-routes.ts";
import { addPublishRoutes } from "./publish-routes.ts";
import { Refusal } from "./refusal.ts";
import { createWorld, type World } from "./world.ts";

export interface StandInOptions {
  port?: number;
  dataFolder?: string;
  now?: () => number;
}
export interface StandIn {
  readonly url: string;
  readonly app: App;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const apiPath = /^\/(?:_control\/|media\/|[^/]+\/(?:api\/|oauth\/(?:token|revoke)))/;
const seedBytes = 20_000_000;
const bodyBytes = 1_000_000;

const pathNetwork = (path: string): NetworkId | undefined => {
  const first = path.split("/")[1];
  return isNetworkId(first) ? first : undefined;
};

function asRefusal(error: Error): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException && error.status < 500) return new Refusal(400, "bad_request", error.message);
  console.error(error);
  return new Refusal(500, "internal", "Something went wrong here.");
}

function answerError(c: Call, error: Refusal): Response | Promise<Response> {
  const network = pathNetwork(c.req.path);
  if (apiPath.test(c.req.path)) return error.toResponse(network);
  return c.html(errorPage(network, error.message), error.status);
}

function guard(app: App, world: World): void {
  const tooLarge = (): never => {
    throw new Refusal(413, "body_too_large", "The body is too large.");
  };
  const usual = bodyLimit({ maxSize: bodyBytes, onError: tooLarge });
  const large = bodyLimit({ maxSize: seedBytes, onError: tooLarge });
  app.use(async (c, next) => (c.req.path === "/_control/seed" ? await large(c, next) : await usual(c, next)));
  app.use(async (c, next) => {
    const page = !apiPath.test(c.req.path);
    // A form of this server is sent from its own pages only.
    if (page && c.req.method === "POST" && c.req.header("sec-fetch-site") === "cross-site")
      throw new Refusal(403, "cross_site", "This form was sent from another site.");
    await next();
    if (page && !c.res.headers.has("Content-Security-Policy"))
      c.res.headers.set(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; media-src 'self'; img-src * data:; base-uri 'none'; frame-ancestors 'none'",
      );
    c.res.headers.set("X-Content-Type-Options", "nosniff");
    c.res.headers.set("Referrer-Policy", "same-origin");
  });
  // Kept before it is answered, so that what was answered outlives the process.
  app.use(async (c, next) => {
    await next();
    const keptAlready = /\/api\//.test(c.req.path) || c.req.path === "/_control/reset";
    if (c.req.method !== "GET" && c.req.method !== "HEAD" && !keptAlready) world.save();
  });
}

function createApp(world: World): App {
  const app: App = new Hono<Environment>();
  app.onError((error, c) => answerError(c, asRefusal(error)));
  app.notFound((c) => answerError(c, new Refusal(404, "not_found", "There is nothing at this address.")));
  guard(app, world);
  addControlRoutes(app, world);
  addMediaRoutes(app, world);
  addOauthRoutes(app, world);
  addAccountRoutes(app, world);
  addPublishRoutes(app, world);
  addInboxRoutes(app, world);
  addFeedRoutes(app, world);
  addPageRoutes(app, world);
  return app;
}

/** The six networks on one port of this machine; nothing listens before `start`. */
export function createStandIn(options: StandInOptions = {}): StandIn {
  const world = createWorld(options);
  const app = createApp(world);
  const deliveries = createDeliveries(world);
  const port = options.port ?? 4810;
  world.origin = `http://127.0.0.1:${port}`;
  world.deliver = () => deliveries.deliver();
  let server: Server | undefined;
  return {
    app,
    get url() {
      return world.origin;
    },
    start: () =>
      new Promise((resolve, reject) => {
        const started = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (address) => {
          world.origin = `http://127.0.0.1:${address.port}`;
          deliveries.deliver();
          resolve();
        }) as Server;
        started.once("error", reject);
        server = started;
      }),
    stop: () =>
      new Promise((resolve) => {
        deliveries.stop();
        world.save();
        if (!server) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
