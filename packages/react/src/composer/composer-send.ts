import { ref, subscribe } from "valtio/vanilla";
import type { Verdict } from "@tidewire/core/basics";
import type { Client } from "@tidewire/core/client";
import type { Post } from "@tidewire/core/composer";
import { readDraft, sameContent, writeDraft, type PostContent } from "./composer-draft.js";
import { draftOf, isBlank, takeDraft, writtenIn, type ComposerOutcome, type ComposerState } from "./composer-state.js";

export interface Sender {
  /** Creates the post or changes it, and leaves it a draft. */
  save(): Verdict;
  schedule(): Verdict;
  publish(): Verdict;
  /** Hands it to somebody who may approve it. */
  submit(): Verdict;
}

export interface SenderOptions {
  readonly state: ComposerState;
  readonly client: Client;
  readonly place: string;
  readonly onAccepted: (outcome: ComposerOutcome | "saved", post: Post) => void;
}

type Done = Verdict & { readonly key?: string };

/** Carries a post out by its commands: the screen moves at once, and a refusal brings everything typed back. */
export function createSender({ state, client, place, onAccepted }: SenderOptions): Sender {
  function postOf(id: string): Post | undefined {
    const record = client.look(id);
    return record?.is === "post" ? record : undefined;
  }

  /** Writes down what has changed; answers the post's id. */
  function write(): { readonly id: string; readonly done: Done | undefined } {
    const content: PostContent = writtenIn(state);
    const known = state.postId === null ? undefined : postOf(state.postId);
    if (state.postId !== null && known) {
      const changed = !sameContent(content, known);
      return { id: state.postId, done: changed ? client.act("post.edit", state.postId, content) : undefined };
    }
    const id = state.newId;
    return { id, done: client.act("post.create", id, content) };
  }

  function run(outcome: ComposerOutcome | "saved", next?: (id: string) => Done): Verdict {
    const typed = writeDraft(draftOf(state));
    const { id, done } = write();
    if (done?.allowed === false) return refuse(done);
    const then = next?.(id);
    // The first half stands even where the second is refused: the post is a draft now.
    state.postId = id;
    state.base = ref(writtenIn(state));
    const keys = [done, then].flatMap((each) => (each?.allowed && each.key ? [each.key] : []));
    if (then?.allowed === false) {
      follow(keys, id, "saved", typed);
      return refuse(then);
    }
    Object.assign(state, { refusal: null, accepted: keys.length === 0, outcome: outcome === "saved" ? null : outcome });
    if (outcome === "saved") state.savedAt = client.now();
    follow(keys, id, outcome, typed);
    return { allowed: true };
  }

  function refuse(verdict: Verdict): Verdict {
    if (!verdict.allowed) state.refusal = { reason: verdict.reason, rule: verdict.rule };
    return verdict;
  }

  // Until the backend has agreed the draft stays where it is; whoever is offline finds it after a reload.
  function follow(keys: readonly string[], id: string, outcome: ComposerOutcome | "saved", typed: string): void {
    const wanted = new Set(keys);
    const sent = writeDraft(draftOf(state));
    let onItsWay = false;
    const look = () => {
      const refused = client.view.refusals.find(({ command }) => wanted.has(command.key));
      if (refused) {
        stop();
        const { reason, rule, code } = refused;
        for (const key of wanted) client.dismiss(key);
        back(id, typed, { reason: (reason as "input" | undefined) ?? "input", rule: rule ?? code });
      } else if (client.view.unsent > 0) onItsWay = true;
      else if (onItsWay) {
        stop();
        accept();
      }
    };
    const accept = () => {
      const post = postOf(id);
      if (state.postId === id) state.accepted = true;
      if (outcome !== "saved") client.drafts.clear(place, sent);
      if (post) onAccepted(outcome, post);
    };
    const stop = subscribe(client.view, look, true);
    if (keys.length === 0) {
      stop();
      accept();
    } else look();
  }

  function back(id: string, typed: string, refusal: NonNullable<ComposerState["refusal"]>): void {
    const draft = readDraft(typed);
    // Somebody who has begun something else keeps it; what was refused waits in a draft of its own.
    if (!draft || (state.postId !== id && !isBlank(state))) client.drafts.set(`${place}:refused`, typed);
    else takeDraft(state, { ...draft, postId: postOf(id) ? id : draft.postId });
    Object.assign(state, { outcome: null, accepted: false, savedAt: null, refusal });
  }

  return {
    save: () => run("saved"),
    schedule: () =>
      run("scheduled", (id) => {
        const { when } = state;
        if (!when) return { allowed: false, reason: "input", rule: "schedule.missing" };
        return client.act("post.schedule", id, { schedule: { ...when } });
      }),
    publish: () => run("published", (id) => client.act("post.publish", id, {})),
    submit: () => run("submitted", (id) => client.act("post.submit", id, {})),
  };
}
