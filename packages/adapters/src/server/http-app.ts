import { OpenAPIHono } from "@hono/zod-openapi";
import { BackendError } from "@tidewire/core/basics";
import { cors } from "hono/cors";
import type { Engine } from "./engine-port.js";
import { admit, type GuardOptions } from "./http-guard.js";
import { clientHeader } from "./http-paths.js";
import type { Site } from "./http-site.js";
import type { MediaStore } from "./media-store.js";
import { schemaComponents } from "./open-api.js";
import { problemResponse } from "./problem-details.js";
import { addCommandRoutes, routableCommands } from "./routes-commands.js";
import { addFeedRoute, type FeedRouteOptions } from "./routes-feed.js";
import { addMediaRoute } from "./routes-media.js";
import { addQueryRoutes } from "./routes-queries.js";
import { addUploadRoutes } from "./routes-uploads.js";
import { addWebhookRoutes, type Webhooks } from "./routes-webhooks.js";

export interface HttpAppOptions extends GuardOptions, FeedRouteOptions {
  readonly engine: Engine;
  readonly mediaStore: MediaStore | undefined;
  readonly webhooks: Webhooks | undefined;
  /** Hears of failures that nobody foresaw. */
  readonly onFault: (error: unknown, requestId: string) => void;
}

/** What a caller passes beside the request. */
export interface HttpBindings {
  /** The path under which the app is reached. */
  readonly basePath?: string;
}

/** The HTTP contract over an engine. */
export function httpApp(options: HttpAppOptions): OpenAPIHono {
  const { engine, mediaStore, webhooks, onFault, origins } = options;
  const app = new OpenAPIHono({ getPath: (request, at) => pathWithin(request, at?.env) });
  app.onError((error) => {
    const requestId = crypto.randomUUID();
    if (!(error instanceof BackendError) || error.code === "internal") onFault(error, requestId);
    return problemResponse(error, requestId);
  });
  app.notFound((c) =>
    problemResponse(
      new BackendError("not-found", { detail: `There is nothing at ${c.req.method} of this path.` }),
      crypto.randomUUID(),
    ),
  );
  app.use(async (c, next) => {
    await next();
    c.res.headers.set("X-Content-Type-Options", "nosniff");
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
  });
  if (origins.length > 0) {
    const headers = [
      "Authorization",
      "Content-Digest",
      "Content-Type",
      "Idempotency-Key",
      "Last-Event-ID",
      clientHeader,
    ];
    app.use(
      cors({
        origin: [...origins],
        credentials: true,
        allowHeaders: headers,
        allowMethods: ["GET", "POST", "PUT"],
        exposeHeaders: ["Retry-After", "X-Request-Id"],
        maxAge: 600,
      }),
    );
  }

  const site: Site = { app, engine, mediaStore, admit: (request) => admit(request, options) };
  addCommandRoutes(site);
  addQueryRoutes(site);
  addFeedRoute(site, options);
  addUploadRoutes(site);
  addMediaRoute(site);
  addWebhookRoutes(site, webhooks);
  app.get("/openapi.json", (c) => c.json(describe(app)));
  return app;
}

/** The contract as OpenAPI 3.1. */
export function describe(app: OpenAPIHono): Record<string, unknown> {
  const { components, ...document } = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Tidewire",
      version: "1.0.0",
      license: { name: "MIT" },
      description:
        "What a Tidewire backend answers over HTTP. Failures are problem details (RFC 9457) with a `code` of the closed list. " +
        "A query's input travels as parameters: text and numbers as they are, lists and objects as JSON in a parameter of their own; `null` is an absent parameter.",
    },
    security: [{ host: [] }],
  });
  const host = {
    type: "http",
    scheme: "bearer",
    description: "As the host decides: a bearer token, or its own cookie with the header X-Tidewire.",
  };
  return {
    ...document,
    components: { ...components, schemas: schemaComponents(routableCommands), securitySchemes: { host } },
  };
}

function pathWithin(request: Request, { basePath = "" }: HttpBindings = {}): string {
  const { pathname } = new URL(request.url);
  if (basePath === "") return pathname;
  return pathname === basePath || pathname.startsWith(`${basePath}/`)
    ? pathname.slice(basePath.length) || "/"
    : "/outside";
}
