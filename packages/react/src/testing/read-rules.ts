/** One style rule as it stands in a sheet. */
export interface SheetRule {
  readonly selector: string;
  readonly declarations: readonly (readonly [name: string, value: string])[];
  /** The at-rules round it, outermost first. */
  readonly within: readonly string[];
}

/** Splits where a comma stands outside brackets. */
export function selectorsOf(list: string): string[] {
  const found = [""];
  let depth = 0;
  for (const letter of list) {
    if (letter === "(" || letter === "[") depth += 1;
    if (letter === ")" || letter === "]") depth -= 1;
    if (letter === "," && depth === 0) found.push("");
    else found[found.length - 1] += letter;
  }
  return found.map((selector) => selector.trim()).filter(Boolean);
}

function declarationsOf(body: string): [string, string][] {
  return body
    .split(";")
    .map((line) => line.trim())
    .filter((line) => line.includes(":"))
    .map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]);
}

/** The style rules of a sheet, without key frames. It reads plain CSS of ours, not every CSS there is. */
export function readRules(css: string): SheetRule[] {
  const rules: SheetRule[] = [];
  const open: string[] = [];
  let text = "";
  for (const letter of css.replaceAll(/\/\*[\s\S]*?\*\//g, "")) {
    if (letter === "{") {
      open.push(text.split(";").at(-1)?.trim() ?? "");
      text = "";
    } else if (letter === "}") {
      const selector = open.pop() ?? "";
      const within = open.filter((head) => head.startsWith("@"));
      const inKeyframes = within.some((head) => head.startsWith("@keyframes"));
      if (!selector.startsWith("@") && !inKeyframes)
        rules.push({ selector, within, declarations: declarationsOf(text) });
      text = "";
    } else text += letter;
  }
  return rules;
}
