/** What a part may tell about itself; `true` writes the attribute, `false` and nothing leave it out. */
export type PartState = Readonly<Record<string, string | number | boolean | null | undefined>>;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The `data-tdw-*` attributes of a part: booleans are present or absent, everything else is a value. */
export function stateAttributes(part: string | undefined, state: PartState = {}): Record<string, string> {
  const attributes: Record<string, string> = part ? { "data-tdw-part": part } : {};
  for (const [name, value] of Object.entries(state)) {
    if (value === undefined || value === null || value === false) continue;
    attributes[`data-tdw-${kebab(name)}`] = value === true ? "" : String(value);
  }
  return attributes;
}
