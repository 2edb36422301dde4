import { z } from "@hono/zod-openapi";
import type { UndoInput } from "@tidewire/core/access";
import type { Instant, Schedule } from "@tidewire/core/basics";
import type { MediaRef } from "@tidewire/core/composer";
import type { Interaction, Person, PostContext, Queue } from "@tidewire/core/inbox";
import { interactionKinds, type InteractionKind } from "@tidewire/core/networks";

// What the shapes of inputs and of records are made of. They prove the type; the tables judge the value.

export const id: z.ZodType<string> = z.string().min(1).max(255);
export const optionalId: z.ZodType<string | null> = z.string().min(1).max(255).nullable();
export const text: z.ZodType<string> = z.string();
export const link: z.ZodType<string> = z.string().max(4096);
export const instant: z.ZodType<Instant> = z.iso.datetime({ precision: 3 });
export const optionalInstant: z.ZodType<Instant | null> = z.iso.datetime({ precision: 3 }).nullable();
export const nothing: z.ZodType<Record<string, never>> = z.strictObject({});
export const queue: z.ZodType<Queue> = z.enum(["new", "pending", "resolved"]);
export const read: z.ZodType<Interaction["read"]> = z.enum(["unread", "read"]);
export const undo: z.ZodType<UndoInput> = z.strictObject({ of: id });

export const interactionKind: z.ZodType<InteractionKind> = z.enum(
  interactionKinds as readonly [InteractionKind, ...InteractionKind[]],
);

export const schedule: z.ZodType<Schedule> = z.strictObject({
  day: z.iso.date(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  timeZone: z.string().min(1).max(64),
});

export const mediaRef: z.ZodType<MediaRef> = z.strictObject({
  id,
  type: z.enum([
    "jpeg",
    "png",
    "gif",
    "webp",
    "heic",
    "avif",
    "bmp",
    "tiff",
    "svg",
    "mp4",
    "mov",
    "webm",
    "avi",
    "mpeg",
    "ogg",
    "mp3",
    "m4a",
    "aac",
    "wav",
    "flac",
    "pdf",
    "doc",
    "docx",
    "ppt",
    "pptx",
    "unknown",
  ]),
  kind: z.enum(["image", "video", "audio", "document", "unknown"]),
  bytes: z.number().int().min(0),
  width: z.number().int().min(0).exactOptional(),
  height: z.number().int().min(0).exactOptional(),
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]).exactOptional(),
  seconds: z.number().min(0).exactOptional(),
  codec: z.string().max(64).exactOptional(),
  framesPerSecond: z.number().min(0).exactOptional(),
  bitsPerSecond: z.number().min(0).exactOptional(),
  animated: z.boolean().exactOptional(),
  frames: z.number().int().min(0).exactOptional(),
  pages: z.number().int().min(0).exactOptional(),
  lateIndex: z.boolean().exactOptional(),
  editList: z.boolean().exactOptional(),
  broken: z.boolean().exactOptional(),
  alt: z.string().max(4096).exactOptional(),
  url: link,
  name: z.string().max(255),
});

export const person: z.ZodType<Person> = z.strictObject({
  id,
  name: text,
  handle: z.string().nullable(),
  avatarUrl: link.nullable(),
  followers: z.number().int().min(0).nullable(),
});

export const postContext: z.ZodType<PostContext> = z.strictObject({
  networkPostId: id,
  text,
  imageUrl: link.nullable(),
  url: link.nullable(),
  at: instant,
  isOwn: z.boolean(),
  isAd: z.boolean(),
});
