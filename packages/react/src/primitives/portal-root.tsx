"use client";
import type { ReactNode, ReactPortal } from "react";
import { createPortal } from "react-dom";
import { usePortalContainer } from "../provider/appearance-context.js";
import { Root } from "./root.js";
import { useHydrated } from "./use-hydrated.js";

/** Draws what nobody can focus, e.g. what hangs on the pointer, in the host's portal container; nothing on a server. */
export function PortalRoot({ children }: { children: ReactNode }): ReactPortal | null {
  const container = usePortalContainer();
  return useHydrated() ? createPortal(<Root portal>{children}</Root>, container ?? document.body) : null;
}
