import type { CSSProperties } from "react";

type AnyProps = Record<string, unknown>;
type Handler = (event: { defaultPrevented?: boolean }, ...rest: unknown[]) => void;

const isHandler = (name: string, value: unknown): value is Handler =>
  /^on[A-Z]/.test(name) && typeof value === "function";

/**
 * Joins a part's own props with the host's: handlers run host first, and ours only if the host did not prevent the
 * default; class names and styles add up; of anything else the host's value stands.
 */
export function mergeProps(own: AnyProps, host: AnyProps): AnyProps {
  const merged: AnyProps = { ...own };
  for (const [name, value] of Object.entries(host)) {
    const ours = own[name];
    if (isHandler(name, value) && isHandler(name, ours)) {
      merged[name] = ((event, ...rest) => {
        value(event, ...rest);
        if (!event?.defaultPrevented) ours(event, ...rest);
      }) satisfies Handler;
    } else if (name === "className" && typeof ours === "string" && typeof value === "string")
      merged[name] = `${ours} ${value}`;
    else if (name === "style" && ours && value)
      merged[name] = { ...(ours as CSSProperties), ...(value as CSSProperties) };
    else if (value !== undefined || !(name in own)) merged[name] = value;
  }
  return merged;
}
