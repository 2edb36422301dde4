import { BackendError } from "@tidewire/core/basics";

const depthLimit = 32;
const namesLimit = 1_000;
const forbiddenNames: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Refuses data that is too deep or too wide, names that mean something to JavaScript, and text that is no text: NUL and half characters. */
export function checkJson(value: unknown): void {
  const left: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [
    { value, pointer: "", depth: 0 },
  ];
  let names = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { value: it, pointer, depth } = next;
    if (typeof it === "string") refuseMalformed(it, pointer);
    if (typeof it !== "object" || it === null) continue;
    if (depth >= depthLimit)
      throw new BackendError("bad-json", { detail: `The body is nested deeper than ${depthLimit}.` });
    for (const [name, each] of Object.entries(it)) {
      if (!Array.isArray(it)) {
        names += 1;
        if (names > namesLimit)
          throw new BackendError("bad-json", { detail: `The body has more than ${namesLimit} names.` });
        if (forbiddenNames.has(name)) throw invalid(`${pointer}/${name}`, "name.forbidden");
        refuseMalformed(name, pointer);
      }
      left.push({ value: each, pointer: `${pointer}/${escaped(name)}`, depth: depth + 1 });
    }
  }
}

/** Refuses text that cannot be stored or shown everywhere. */
export function refuseMalformed(text: string, pointer: string): void {
  if (text.includes("\0") || /\p{Surrogate}/u.test(text)) throw invalid(pointer, "text.malformed");
}

/** A name as one step of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function invalid(pointer: string, code: string): BackendError {
  return new BackendError("invalid", {
    detail: "What was sent does not have the shape that is asked for.",
    errors: [{ pointer, code }],
  });
}
