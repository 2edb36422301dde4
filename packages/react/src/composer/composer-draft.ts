import type { Inputs } from "@tidewire/core/commands";
import type { Schedule } from "@tidewire/core/basics";
import type { MediaRef, Post } from "@tidewire/core/composer";

/** What a person writes, as the commands take it. */
export type PostContent = Inputs["post.create"];

/** A post under way, as it is kept on the device. */
export interface ComposerDraft {
  readonly postId: string | null;
  /** The id that a new post will have, chosen before it is created: whoever comes back finds what became of it. */
  readonly newId: string | undefined;
  readonly content: PostContent;
  /** Own texts that gave way to the shared one; they come back when asked for. */
  readonly setAside: Readonly<Record<string, string>>;
  readonly when: Schedule | null;
  /** What the post said when the writing began. */
  readonly base: PostContent | null;
}

/** Nothing written yet. */
export const emptyContent: PostContent = { channelIds: [], text: "", texts: {}, media: [] };

/** The content of a stored post. */
export function contentOf({ channelIds, text, texts, media }: Post): PostContent {
  return { channelIds, text, texts, media };
}

/** Whether two contents would publish the same. */
export function sameContent(one: PostContent, other: PostContent): boolean {
  return written(one) === written(other);
}

function written({ channelIds, text, texts, media }: PostContent): string {
  const own = Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([channelIds, text, own, media.map(({ id, alt }) => [id, alt ?? null])]);
}

export function writeDraft(draft: ComposerDraft): string {
  return JSON.stringify(draft);
}

/** A draft from storage; what is damaged or of another shape is nothing, never an error. */
export function readDraft(text: string | undefined): ComposerDraft | undefined {
  const found = parsed(text);
  if (!isObject(found)) return undefined;
  const content = readContent(found["content"]);
  if (!content) return undefined;
  return {
    postId: isText(found["postId"]) ? found["postId"] : null,
    newId: isText(found["newId"]) ? found["newId"] : undefined,
    content,
    setAside: readTexts(found["setAside"]),
    when: readSchedule(found["when"]),
    base: readContent(found["base"]) ?? null,
  };
}

type Tree = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";

function parsed(text: string | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readContent(value: unknown): PostContent | undefined {
  if (!isObject(value) || !isText(value["text"]) || !Array.isArray(value["channelIds"])) return undefined;
  const media: unknown[] = Array.isArray(value["media"]) ? value["media"] : [];
  return {
    channelIds: value["channelIds"].filter(isText),
    text: value["text"],
    texts: readTexts(value["texts"]),
    media: media.filter(isMediaRef),
  };
}

function isMediaRef(value: unknown): value is MediaRef {
  return isObject(value) && isText(value["id"]) && isText(value["url"]) && isText(value["name"]);
}

function readTexts(value: unknown): Readonly<Record<string, string>> {
  const pairs = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => isText(pair[1])));
}

function readSchedule(value: unknown): Schedule | null {
  if (!isObject(value)) return null;
  const { day, time, timeZone } = value;
  return isText(day) && isText(time) && isText(timeZone) ? { day, time, timeZone } : null;
}
