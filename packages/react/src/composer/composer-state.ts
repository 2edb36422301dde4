import { proxy, ref } from "valtio/vanilla";
import type { Refused, Schedule } from "@tidewire/core/basics";
import type { MediaFacts, MediaRef } from "@tidewire/core/composer";
import { emptyContent, type ComposerDraft, type PostContent } from "./composer-draft.js";

/** `held`: it is not sent, because a chosen channel would not take it, or because no channel is chosen. */
export type MediaStage = "reading" | "held" | "uploading" | "failed" | "ready";

/** One file in the tray. */
export interface ComposerMediaItem {
  readonly id: string;
  readonly name: string;
  stage: MediaStage;
  /** How much has arrived, from 0 to 1. */
  share: number;
  /** What its bytes say, read before anything is sent. */
  facts: MediaFacts | null;
  /** What the backend keeps. */
  ref: MediaRef | null;
  /** `null` until somebody describes it; empty says that there is nothing to describe. */
  alt: string | null;
  /** Where it can be seen meanwhile. */
  url: string;
  /** The code of a failed upload. */
  problem: string | null;
}

export type ComposerOutcome = "scheduled" | "published" | "submitted";

/** Everything a composer shows that is not a record. */
export interface ComposerState {
  postId: string | null;
  newId: string;
  channelIds: string[];
  text: string;
  texts: Record<string, string>;
  setAside: Record<string, string>;
  media: ComposerMediaItem[];
  when: Schedule | null;
  base: PostContent | null;
  /** The channel whose text is edited; `null` for the shared one. */
  tab: string | null;
  view: "write" | "preview";
  /** The file that is being described. */
  altFor: string | null;
  /** Whether anything was changed here, by hand or from a draft. */
  touched: boolean;
  /** Whether it goes on with a kept draft, of which something may have become meanwhile. */
  resumed: boolean;
  savedAt: string | null;
  /** What was asked for last; shown at once, `accepted` once the backend has agreed. */
  outcome: ComposerOutcome | null;
  accepted: boolean;
  refusal: Pick<Refused, "reason" | "rule"> | null;
}

export interface ComposerStart {
  readonly postId: string | null;
  readonly channelIds: readonly string[];
  readonly when: Schedule | null;
}

/** A composer with nothing written in it; a post that comes of it gets this new id. */
export function createComposerState({ postId, channelIds, when }: ComposerStart, newId: string): ComposerState {
  return proxy<ComposerState>({
    ...fieldsOf({ ...emptyContent, channelIds }),
    postId,
    newId,
    when: when && { ...when },
    base: null,
    setAside: {},
    tab: null,
    view: "write",
    altFor: null,
    touched: false,
    resumed: false,
    savedAt: null,
    outcome: null,
    accepted: false,
    refusal: null,
  });
}

/** The fields that hold what a person wrote; copies, because a proxy changes what it is given. */
export function fieldsOf({
  channelIds,
  text,
  texts,
  media,
}: PostContent): Pick<ComposerState, "channelIds" | "text" | "texts" | "media"> {
  return { channelIds: [...channelIds], text, texts: { ...texts }, media: media.map(keptMedia) };
}

function keptMedia(media: MediaRef): ComposerMediaItem {
  const { id, name, url, alt } = media;
  return {
    id,
    name,
    url,
    stage: "ready",
    share: 1,
    facts: ref(media),
    ref: ref(media),
    alt: alt ?? null,
    problem: null,
  };
}

/** What would be sent now: files that are not with the backend yet stay behind. */
export function writtenIn({ channelIds, text, texts, media }: Readonly<ComposerState>): PostContent {
  const own = Object.entries(texts).filter(([id]) => channelIds.includes(id));
  return { channelIds: [...channelIds], text, texts: Object.fromEntries(own), media: media.flatMap(refOf) };
}

function refOf({ ref: kept, alt }: ComposerMediaItem): readonly MediaRef[] {
  if (!kept) return [];
  const { alt: _before, ...rest } = kept;
  return [alt === null ? rest : { ...rest, alt }];
}

/** What is kept on the device. */
export function draftOf(state: Readonly<ComposerState>): ComposerDraft {
  const { postId, newId, setAside, when, base } = state;
  return { postId, newId, content: { ...writtenIn(state), texts: { ...state.texts } }, setAside, when, base };
}

/** Puts a kept draft back on the screen. */
export function takeDraft(state: ComposerState, draft: ComposerDraft): void {
  const { postId, newId = state.newId, content, setAside, when, base } = draft;
  Object.assign(state, {
    ...fieldsOf(content),
    postId,
    newId,
    setAside: { ...setAside },
    when: when && { ...when },
    base: base && ref(base),
    touched: true,
    resumed: true,
  });
}

/** Whether there is anything to lose. */
export function isBlank({ text, texts, media, setAside }: Readonly<ComposerState>): boolean {
  return text === "" && media.length === 0 && Object.keys(texts).length === 0 && Object.keys(setAside).length === 0;
}
