import { parseArgs } from "node:util";
import type { Field } from "../networks/text-rules.js";
import type { Fault } from "./fault.js";
import { fieldOfFlag, plainFlags, valueFlags } from "./flags.js";

/** A call as it was typed; nothing of it has been looked up yet. */
export interface Call {
  /** The path of the text, `-` for the standard input. */
  readonly text?: string;
  readonly networks: readonly string[];
  readonly media: readonly { readonly path: string; readonly alt?: string }[];
  readonly surface?: string;
  /** The field the text is for. */
  readonly field?: string;
  readonly fields: readonly { readonly field: Field; readonly text: string }[];
  readonly accounts: readonly string[];
  /** As typed, e.g. `x.post.text=4000`. */
  readonly limits: readonly string[];
  readonly locale?: string;
  readonly asks: ReadonlySet<(typeof plainFlags)[number]>;
}

type Flag = (typeof valueFlags)[number];

const known = [...valueFlags, ...fieldOfFlag.keys(), ...plainFlags];

const options = Object.fromEntries(
  known.map((name) => [
    name,
    (plainFlags as readonly string[]).includes(name)
      ? ({ type: "boolean" } as const)
      : ({ type: "string", multiple: true } as const),
  ]),
);

/** What a call asks for, or the first thing in it that can't be. */
export function readArguments(args: readonly string[]): Call | Fault {
  // Not strict: its complaints are sentences, and in English.
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const all = (flag: Flag): readonly string[] => values.get(flag) ?? [];
  const media: { path: string; alt?: string }[] = [];
  const fields: Call["fields"][number][] = [];
  const asks = new Set<(typeof plainFlags)[number]>();
  const texts: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") texts.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const plain = plainFlags.find((flag) => flag === name);
    if (plain !== undefined) {
      if (value !== undefined) return { fault: "needlessValue", name: rawName };
      asks.add(plain);
      continue;
    }
    if (!known.includes(name)) return { fault: "unknownFlag", name: rawName, known: known.map((flag) => `--${flag}`) };
    if (value === undefined) return { fault: "noValue", name: rawName };
    const field = fieldOfFlag.get(name);
    const described = media.at(-1);
    if (name === "alt" && described === undefined) return { fault: "altFirst", name: rawName };
    if (field !== undefined) fields.push({ field, text: value });
    else if (name === "media") media.push({ path: value });
    else if (name === "alt" && described !== undefined) described.alt = value;
    else values.set(name, [...(values.get(name) ?? []), value]);
  }
  const [text, second] = texts;
  if (second !== undefined) return { fault: "manyTexts", name: second };
  const [surface, field, locale] = [all("surface").at(-1), all("field").at(-1), all("locale").at(-1)];
  return {
    networks: [...new Set(all("network"))],
    media,
    fields,
    accounts: all("account"),
    limits: all("limit"),
    asks,
    ...(text !== undefined && { text }),
    ...(surface !== undefined && { surface }),
    ...(field !== undefined && { field }),
    ...(locale !== undefined && { locale }),
  };
}
