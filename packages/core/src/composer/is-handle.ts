import { endsInTopLevelDomain } from "./ends-in-top-level-domain.js";

const handle = /^(?!.{254})(?:\b[a-z\d-]{1,63}\b\.)+(?!\d)\b[a-z\d-]{1,63}\b$/i;

/** Whether it can be somebody's name where names are domains. */
export function isHandle(text: string): boolean {
  return handle.test(text);
}

/** Whether a text that holds it links it: its top-level domain must be known, or be the one for tests. */
export function isLinkedHandle(text: string): boolean {
  return isHandle(text) && (text.endsWith(".test") || endsInTopLevelDomain(text));
}
