import type { Field } from "../networks/text-rules.js";

/** The flag of each field beside the one the text file is for; the compiler asks for new ones. */
const flagOfField: Readonly<Record<Exclude<Field, "text">, string>> = {
  title: "title",
  description: "description",
  tags: "tags",
  subject: "subject",
  contentWarning: "content-warning",
  link: "link",
  question: "question",
  option: "option",
  eventTitle: "event-title",
  flair: "flair",
};

export const fieldOfFlag: ReadonlyMap<string, Field> = new Map(
  Object.entries(flagOfField).map(([field, flag]) => [flag, field as Field]),
);

export const allFields: readonly Field[] = ["text", ...fieldOfFlag.values()];

/** Flags with a value. */
export const valueFlags = ["network", "media", "alt", "surface", "field", "account", "limit", "locale"] as const;

/** Flags that stand alone. */
export const plainFlags = ["json", "list", "version", "help"] as const;
