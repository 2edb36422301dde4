import { z } from "@hono/zod-openapi";
import { countLimit, pageLimit, type QueryName, type QueryShapes } from "@tidewire/core/backend";
import type { InteractionFilter } from "@tidewire/core/inbox";
import { id, interactionKind, nothing, optionalId, optionalInstant, queue, read } from "./value-shapes.js";

const idsLimit = 500;
const ids: z.ZodType<string[]> = z.array(id).max(idsLimit);
const cursor: z.ZodType<string | null> = z.string().min(1).max(1_024).nullable();
const limit: z.ZodType<number> = z.number().int().min(1).max(pageLimit);

/** Which interactions a list shows. */
export const interactionFilter: z.ZodType<InteractionFilter> = z.strictObject({
  queues: z.array(queue).max(3).exactOptional(),
  read: read.exactOptional(),
  ownerIds: z.array(optionalId).max(idsLimit).exactOptional(),
  kinds: z.array(interactionKind).exactOptional(),
  channelIds: ids.exactOptional(),
  tags: z.array(z.string().max(255)).max(100).exactOptional(),
  snoozed: z.boolean().exactOptional(),
  text: z.string().max(500).exactOptional(),
});

/** What each query is told, as a shape. */
export const queryShapes: { readonly [Q in QueryName]: z.ZodType<QueryShapes[Q]["input"]> } = {
  "workspace.get": nothing,
  "interactions.list": z.strictObject({ filter: interactionFilter, cursor, limit }),
  "interactions.count": z.strictObject({ filters: z.array(interactionFilter).max(countLimit) }),
  "records.get": z.strictObject({ ids: ids }),
  "thread.get": z.strictObject({ interactionId: id, cursor, limit }),
  "posts.list": z.strictObject({
    from: optionalInstant,
    to: optionalInstant,
    channelIds: ids.exactOptional(),
    statuses: z.array(z.enum(["draft", "review", "scheduled", "publishing", "published", "failed"])).exactOptional(),
    cursor,
    limit,
  }),
  "command.get": z.strictObject({ key: id }),
};
