import type { ReactElement } from "react";

/** Keys to press, one field for each. */
export function Kbd({ keys }: { keys: readonly string[] }): ReactElement {
  return (
    <span data-tdw-part="keys">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
