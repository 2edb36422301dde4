"use client";
import { FloatingPortal } from "@floating-ui/react";
import type { ReactElement, ReactNode } from "react";
import { usePortalContainer } from "../provider/appearance-context.js";
import { Root } from "./root.js";

/** Draws its children outside the flow, in the host's portal container, inside a root of their own. */
export function FloatingRoot({ children }: { children: ReactNode }): ReactElement {
  const container = usePortalContainer();
  return (
    <FloatingPortal {...(container && { root: container })}>
      <Root portal>{children}</Root>
    </FloatingPortal>
  );
}
