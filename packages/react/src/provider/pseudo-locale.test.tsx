import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import { Composer } from "../composer/composer.js";
import { ContentCalendar } from "../content-calendar/content-calendar.js";
import { Inbox } from "../inbox/inbox.js";
import { en } from "../messages/en/index.js";
import { mirrored } from "../testing/pseudo-words.js";
import { TidewireProvider } from "./tidewire-provider.js";
import "../styles/styles.css";

afterEach(cleanup);

const now = () => "2026-11-20T09:31:00.000Z";
const words = mirrored(en);

/** What is cut off without saying so: text wider or higher than its box, with neither an ellipsis, nor a scroll, nor a full text elsewhere. */
function clipped(root: Element): string[] {
  const cut: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(
    "button, a, label, h1, h2, h3, h4, p, span, legend, th, td, li, strong, time",
  )) {
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const hides = [style.overflowX, style.overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
    const { width, height } = element.getBoundingClientRect();
    if (!hasText || !hides || width <= 1 || height <= 1) continue;
    const says = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
    const tooWide = element.scrollWidth > element.clientWidth + 1;
    if (tooWide && !says)
      cut.push(
        `${element.closest("[data-tdw-part]")?.getAttribute("data-tdw-part")}: ${element.textContent?.slice(0, 60)}`,
      );
  }
  return cut;
}

/** Buttons and fields that stand outside the component's own box. */
function outside(frame: Element): string[] {
  const box = frame.getBoundingClientRect();
  return [...frame.querySelectorAll<HTMLElement>("button, textarea, input, select")]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const scrolls = element.closest("[data-tdw-scroll]") ?? element.closest('[role="tablist"], [role="toolbar"]');
      return (
        width > 1 &&
        !scrolls &&
        getComputedStyle(element).visibility === "visible" &&
        (left < box.left - 1 || right > box.right + 1)
      );
    })
    .map(
      (element) =>
        `${element.getAttribute("data-tdw-part") ?? element.tagName}: ${(element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 60)}`,
    );
}

const screens: readonly (readonly [string, () => ReactElement, string])[] = [
  ["Inbox", () => <Inbox />, '[data-tdw-part="inbox-item"]'],
  ["Composer", () => <Composer />, "textarea"],
  [
    "ContentCalendar",
    () => <ContentCalendar />,
    '[data-tdw-part="calendar-day"], [data-tdw-part="calendar-agenda-item"]',
  ],
];

describe("words 40 % longer, right to left", () => {
  test.each(
    screens.flatMap(([name, draw, ready]) => [390, 900, 1440].map((width) => [name, width, draw, ready] as const)),
  )("%s at %i px clips nothing", async (_name, width, draw, ready) => {
    const { container } = render(
      <div style={{ inlineSize: width, blockSize: 900, containerType: "size" }}>
        <TidewireProvider
          backend={memoryBackend({ seed: smallSeed(now()), now })}
          messages={words}
          direction="rtl"
          locale="en"
        >
          {draw()}
        </TidewireProvider>
      </div>,
    );
    await expect.poll(() => container.querySelectorAll(ready).length, { timeout: 10_000 }).toBeGreaterThan(0);
    const frame = container.firstElementChild as Element;
    expect(clipped(frame)).toEqual([]);
    expect(outside(frame)).toEqual([]);
  });

  test("what is cut off is noticed", () => {
    const { container } = render(
      <div style={{ inlineSize: 200 }}>
        <button type="button" style={{ inlineSize: 40, overflow: "hidden", whiteSpace: "nowrap" }}>
          Much too long for its button
        </button>
        <button type="button" style={{ inlineSize: 40, marginInlineStart: 300 }}>
          Out
        </button>
      </div>,
    );
    const frame = container.firstElementChild as Element;
    expect(clipped(frame)).toHaveLength(1);
    expect(outside(frame)).toHaveLength(1);
  });
});
