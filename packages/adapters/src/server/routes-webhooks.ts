import { BackendError } from "@tidewire/core/basics";
import { readBytes, webhookLimit } from "./http-body.js";
import type { Site } from "./http-site.js";
import { failure } from "./open-api.js";

/** Answers a network's call; the request's body is its raw bytes, for the signature. */
export type Webhooks = (network: string, request: Request) => Promise<Response>;

/** `/webhooks/{network}`: a network tells (`POST`) or asks whether we are we (`GET`). */
export function addWebhookRoutes({ app }: Site, webhooks: Webhooks | undefined): void {
  const parameters = [{ in: "path", name: "network", required: true, schema: { type: "string" } } as const];
  const responses = { 200: { description: "Heard, and written down." }, default: failure };
  const common = { path: "/webhooks/{network}", tags: ["webhooks"], security: [], parameters, responses };
  app.openAPIRegistry.registerPath({ ...common, method: "get", operationId: "webhook.challenge" });
  app.openAPIRegistry.registerPath({
    ...common,
    method: "post",
    operationId: "webhook.tell",
    request: { body: { required: true, content: { "*/*": { schema: { type: "string", format: "binary" } } } } },
  });
  app.on(["GET", "POST"], "/webhooks/:network", async (c) => {
    if (!webhooks) throw new BackendError("not-found", { detail: "This server hears no webhooks." });
    const { method, headers, url } = c.req.raw;
    const body = method === "POST" ? await readBytes(c.req.raw, webhookLimit) : null;
    return webhooks(c.req.param("network"), new Request(url, { method, headers, body }));
  });
}
