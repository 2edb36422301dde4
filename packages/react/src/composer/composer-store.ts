import { ref, subscribe } from "valtio/vanilla";
import type { Schedule, Verdict } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import type { Client } from "@tidewire/core/client";
import type { Post } from "@tidewire/core/composer";
import { createChannelLookup } from "./channel-lookup.js";
import type { ComposerChecks } from "./composer-checks.js";
import { contentOf, emptyContent, readDraft, sameContent, writeDraft } from "./composer-draft.js";
import type { LateChecks } from "./late-checks.js";
import { createMediaTray, type MediaTray } from "./composer-media.js";
import { createSender, type Sender } from "./composer-send.js";
import {
  createComposerState,
  draftOf,
  fieldsOf,
  isBlank,
  takeDraft,
  writtenIn,
  type ComposerOutcome,
  type ComposerStart,
  type ComposerState,
} from "./composer-state.js";

export interface ComposerStore extends Pick<Sender, "save" | "schedule" | "publish" | "submit"> {
  /** A valtio proxy; its parts read snapshots. */
  readonly state: ComposerState;
  readonly media: MediaTray;
  /** The checks of this composer alone, once they are there. */
  readonly checksBy: (late: LateChecks | undefined) => ComposerChecks | undefined;
  /** The channels with these ids; the same array while nothing has changed. */
  readonly channelsOf: (ids: readonly string[]) => readonly Channel[];
  toggleChannel(id: string): void;
  /** Whether this person may write a post for a channel. */
  mayPostOn(channelId: string): Verdict;
  openTab(channelId: string | null): void;
  /** What is typed in the open tab; on a channel's tab the text becomes its own. */
  write(text: string): void;
  shareAgain(channelId: string): void;
  restoreOwn(channelId: string): void;
  setTime(when: Schedule | null): void;
  /** A time to begin with, while nothing else is chosen. */
  beginAt(when: Schedule | null): void;
  show(view: ComposerState["view"]): void;
  describe(mediaId: string | null): void;
  /** Shows a stored post, unless something newer is written here already. */
  take(post: Post): void;
  /** Somebody else changed the post: their text is now what ours is compared with, or what is shown. */
  settleConflict(keep: "mine" | "theirs", post: Post): void;
  /** What became of a kept draft's post: one that has gone its way is no draft any more. */
  rejoin(post: Post): void;
  startOver(): void;
  /** Keeps what is written in the client's drafts; answers how to stop. */
  start(): () => void;
}

export interface ComposerStoreOptions extends ComposerStart {
  readonly client: Client;
  /** The draft's place, e.g. `post:new`. */
  readonly place: string;
  readonly onAccepted: (outcome: ComposerOutcome | "saved", post: Post) => void;
}

function takePost(state: ComposerState, post: Post): void {
  const { id, schedule } = post;
  Object.assign(state, fieldsOf(contentOf(post)), { postId: id, base: ref(contentOf(post)) });
  state.when ??= schedule && { ...schedule };
}

/** The view state of one composer: nothing of it is shared with another. */
export function createComposerStore({ client, place, onAccepted, ...begin }: ComposerStoreOptions): ComposerStore {
  const state = createComposerState(begin, client.newKey());
  const kept = readDraft(client.drafts.view.texts[place]);
  const known = begin.postId === null ? undefined : client.look(begin.postId);
  if (kept) takeDraft(state, kept);
  else if (known?.is === "post") takePost(state, known);

  const channelsOf = createChannelLookup(client);
  // A draft is looked for once; after that, what is on the screen is the newer one.
  let hasBegun = state.touched;
  const touch = () => {
    hasBegun = true;
    state.touched = true;
    state.refusal = null;
  };
  let checks: ComposerChecks | undefined;
  const chosen = () => channelsOf(state.channelIds);
  const media = createMediaTray({ state, client, chosen, onChange: touch });
  const sender = createSender({ state, client, place, onAccepted });

  // The draft is written in the same turn as the key press, so that a page that goes away loses nothing.
  function keep(): void {
    if (!state.touched || state.accepted) return;
    const text = isBlank(state) ? "" : writeDraft(draftOf(state));
    if ((client.drafts.view.texts[place] ?? "") !== text) client.drafts.set(place, text);
  }

  function adopt(): void {
    const found = hasBegun ? undefined : readDraft(client.drafts.view.texts[place]);
    if (!found) return;
    hasBegun = true;
    takeDraft(state, found);
  }

  function startOver(): void {
    Object.assign(state, fieldsOf({ ...emptyContent, channelIds: writtenIn(state).channelIds }), {
      postId: null,
      newId: client.newKey(),
      base: null,
      setAside: {},
      when: null,
      tab: null,
      altFor: null,
      touched: false,
      resumed: false,
      savedAt: null,
      outcome: null,
      accepted: false,
      refusal: null,
    });
  }

  return {
    state,
    media,
    ...sender,
    checksBy: (late) => (checks ??= late?.createComposerChecks()),
    channelsOf,
    toggleChannel(id) {
      const chosen = state.channelIds.includes(id);
      state.channelIds = chosen ? state.channelIds.filter((each) => each !== id) : [...state.channelIds, id];
      if (chosen && state.tab === id) state.tab = null;
      touch();
      media.reconsider();
    },
    mayPostOn: (id) => client.judge("post.create", client.newKey(), { ...emptyContent, channelIds: [id] }),
    openTab(channelId) {
      state.tab = channelId;
    },
    write(text) {
      if (state.tab === null) state.text = text;
      else state.texts[state.tab] = text;
      touch();
    },
    shareAgain(channelId) {
      const own = state.texts[channelId];
      if (own === undefined) return;
      state.setAside[channelId] = own;
      delete state.texts[channelId];
      touch();
    },
    restoreOwn(channelId) {
      const own = state.setAside[channelId];
      if (own === undefined) return;
      state.texts[channelId] = own;
      delete state.setAside[channelId];
      touch();
    },
    setTime(when) {
      state.when = when && { ...when };
      touch();
    },
    beginAt(when) {
      if (!state.touched) state.when ??= when;
    },
    show(view) {
      state.view = view;
    },
    describe(mediaId) {
      state.altFor = mediaId;
    },
    take(post) {
      if (!state.touched && !state.base && state.postId === post.id) takePost(state, post);
    },
    settleConflict(which, post) {
      if (which === "theirs") Object.assign(state, fieldsOf(contentOf(post)));
      state.base = ref(contentOf(post));
      touch();
    },
    rejoin(post) {
      const id = state.postId ?? state.newId;
      if (begin.postId !== null || id !== post.id || state.outcome !== null) return;
      const isOut = post.status !== "draft" && post.status !== "review";
      if (isOut && sameContent(writtenIn(state), contentOf(post))) {
        client.drafts.set(place, "");
        startOver();
      } else if (state.postId === null && isOut) state.newId = client.newKey();
      else if (state.postId === null) Object.assign(state, { postId: id, base: ref(contentOf(post)) });
    },
    startOver,
    start() {
      adopt();
      const stops = [subscribe(state, keep, true), subscribe(client.drafts.view, adopt, true)];
      return () => {
        for (const stop of stops) stop();
        media.dispose();
      };
    },
  };
}
