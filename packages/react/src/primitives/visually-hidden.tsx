import type { ReactElement, ReactNode } from "react";

/** Text for those who hear the page. */
export function VisuallyHidden({ children }: { children: ReactNode }): ReactElement {
  return <span data-tdw-part="visually-hidden">{children}</span>;
}
