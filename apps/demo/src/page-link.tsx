import type { ComponentProps, MouseEvent, ReactElement } from "react";
import { goTo } from "./use-route.ts";

/** A link within the site; a new tab stays a new tab. */
export function PageLink({ href, children, ...props }: ComponentProps<"a"> & { href: string }): ReactElement {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    goTo(href);
    document.getElementById("page")?.focus({ preventScroll: true });
  };
  return (
    <a {...props} href={href} onClick={follow}>
      {children}
    </a>
  );
}
