"use client";
import { useCallback, type Ref, type RefCallback } from "react";

/** Sets one node on a ref of either kind. */
function assign<Node>(ref: Ref<Node> | undefined, node: Node | null): void {
  if (typeof ref === "function") ref(node);
  else if (ref) ref.current = node;
}

/** One ref that hands its node to up to three others. */
export function useMergedRef<Node>(
  first: Ref<Node> | undefined,
  second?: Ref<Node>,
  third?: Ref<Node>,
): RefCallback<Node> {
  return useCallback(
    (node: Node | null) => {
      for (const ref of [first, second, third]) assign(ref, node);
    },
    [first, second, third],
  );
}
