import { version, type ReactElement, type Ref } from "react";

/** An element's own ref. React 19 made it an ordinary prop; before it, an element keeps its ref beside its props. */
export function refOf(element: ReactElement): Ref<unknown> | undefined {
  const holder = Number.parseInt(version, 10) >= 19 ? element.props : element;
  return (holder as { ref?: Ref<unknown> }).ref;
}
