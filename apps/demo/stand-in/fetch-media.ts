import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { mediaByteLimit } from "./check-media.ts";
import { measureMedia } from "./measure-media.ts";
import type { FormatRule } from "./network-rules.ts";
import { Refusal, refuse } from "./refusal.ts";
import { sniffMedia } from "./sniff-media.ts";
import type { StoredMedia } from "./state.ts";
import type { World } from "./world.ts";

export interface MediaWish {
  url: string;
  altText: string;
}

const unreachable = (index: number, why: string): Refusal =>
  refuse("media_unreachable", `The file could not be fetched: ${why}.`, { index });

async function bodyOf(url: string, index: number): Promise<ReadableStream<Uint8Array>> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw unreachable(index, "not a web address");
  const response = await fetch(url, { signal: AbortSignal.timeout(120_000) }).catch(() => undefined);
  if (!response?.ok || !response.body) throw unreachable(index, response ? `status ${response.status}` : "no answer");
  return response.body;
}

/** Fetches one file to disk as the network would: judged by its first bytes, and left as soon as it is too long. */
export async function fetchMedia(world: World, wish: MediaWish, rule: FormatRule, index: number): Promise<StoredMedia> {
  const id = world.newId("media");
  const path = join(world.mediaFolder, id);
  const body = await bodyOf(wish.url, index);
  const file = await open(path, "w");
  let bytes = 0;
  let head = Buffer.alloc(0);
  let mime: string | undefined;
  let limit = Infinity;
  try {
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      await file.write(chunk);
      if (mime === undefined) head = Buffer.concat([head, chunk]);
      if (mime === undefined && head.length >= 16) {
        mime = sniffMedia(head);
        limit = mediaByteLimit(rule, mime, index);
      }
      if (bytes > limit) throw refuse("media_too_large", "The file is too large.", { limit, bytes, index });
    }
    mime ??= sniffMedia(head);
    mediaByteLimit(rule, mime, index);
    await file.close();
    const media: StoredMedia = { id, mime, bytes, altText: wish.altText, ...(await measureMedia(path, mime)) };
    world.state.media.set(id, media);
    return media;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(path, { force: true });
    throw error instanceof Refusal ? error : unreachable(index, "the transfer broke off");
  }
}

export async function dropMedia(world: World, media: readonly StoredMedia[]): Promise<void> {
  for (const { id } of media) {
    world.state.media.delete(id);
    await rm(join(world.mediaFolder, id), { force: true });
  }
}
