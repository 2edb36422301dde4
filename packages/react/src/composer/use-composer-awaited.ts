"use client";
import { useClientView } from "../hooks/use-session.js";
import { useComposer, useComposerFrame } from "./composer-context.js";
import { useComposerPost } from "./use-composer-lock.js";

/** Whether it is not known yet what there is to write on: who is here, which channels there are, the post to edit. */
export function useComposerAwaited(): boolean {
  const { session, error } = useClientView();
  const { editedPostId } = useComposerFrame();
  const isEditing = useComposer(({ postId }) => postId !== null && postId === editedPostId);
  const post = useComposerPost();
  return session ? isEditing && !post : !error;
}
