import { cutWords, outside, unmirrored } from "../../../packages/react/src/testing/layout-faults.js";

/** Fails a story whose layout hides something, or does not follow the direction of its text. */
export function checkLayout({ canvasElement, parameters }: StoryContext): void {
  const { documentElement: page } = document;
  const roots = [...page.querySelectorAll<HTMLElement>("[data-tdw-root]")];
  // A story may ask for more room than the window has.
  const asked = ["width", "minWidth"].map((name) => Number.parseFloat((parameters[name] as string | undefined) ?? "0"));
  const width = Math.max(page.clientWidth, ...asked);
  const faults = [
    page.scrollWidth > width && `The page is ${page.scrollWidth} px wide, its window ${width}.`,
    ...cutWords(page).map((words) => `Cut off: ${words}`),
    ...[...canvasElement.querySelectorAll("[data-tdw-root]")]
      .flatMap(outside)
      .map((control) => `Out of reach: ${control}`),
    ...roots
      .filter((root) => getComputedStyle(root).direction === "rtl")
      .flatMap(unmirrored)
      .map((box) => `Not mirrored: ${box}`),
  ].filter(Boolean);
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join("\n"));
}

interface StoryContext {
  readonly canvasElement: HTMLElement;
  readonly parameters: Readonly<Record<string, unknown>>;
}
