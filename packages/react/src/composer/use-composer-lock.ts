"use client";
import type { Refused } from "@tidewire/core/basics";
import type { Post } from "@tidewire/core/composer";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { useClient } from "../provider/client-context.js";
import { useNow } from "../provider/format-context.js";
import { useComposer } from "./composer-context.js";
import { contentOf, sameContent } from "./composer-draft.js";
import { writtenIn } from "./composer-state.js";
import { useChannelChoices } from "./use-composer-channels.js";

/** The stored post that is written on, if there is one. */
export function useComposerPost(): Post | undefined {
  return useRecord(
    "post",
    useComposer(({ postId }) => postId),
  );
}

/** The post as somebody else has left it meanwhile, where that is neither what ours began with nor what it says. */
export function useComposerConflict(): Post | undefined {
  const post = useComposerPost();
  const mine = useComposer((state) => state);
  if (!post || !mine.base || mine.outcome !== null) return undefined;
  const theirs = contentOf(post);
  return sameContent(theirs, mine.base) || sameContent(theirs, writtenIn(mine)) ? undefined : post;
}

/** Why nothing may be written here, or `undefined` if it may. */
export function useComposerLock(): Refused | undefined {
  const client = useClient();
  const session = useSession();
  const post = useComposerPost();
  const choices = useChannelChoices();
  useNow();
  if (!session) return undefined;
  if (!post && choices.length > 0) return undefined;
  const verdict = post ? client.can("post.edit", post) : client.can("post.create", undefined);
  if (!verdict.allowed) return verdict;
  // Where there are channels but none to post on, it is the role that is missing.
  return post || session.channels.length === 0 ? undefined : { allowed: false, reason: "role", rule: "contributor" };
}
