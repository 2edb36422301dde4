"use client";
import { useMemo } from "react";
import type { PostList, PostListView, PostRange } from "@tidewire/core/client";
import { useClient } from "../provider/client-context.js";
import { useStore } from "./use-store.js";

/** All posts of a range. */
export function usePosts(range: PostRange): PostListView & Pick<PostList, "refresh"> {
  const client = useClient();
  const asked = JSON.stringify(range);
  const list = useMemo(() => client.posts(JSON.parse(asked) as PostRange), [client, asked]);
  return { ...useStore(list), refresh: list.refresh };
}
