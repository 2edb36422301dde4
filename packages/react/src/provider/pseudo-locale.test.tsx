import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import { Composer } from "../composer/composer.js";
import { ContentCalendar } from "../content-calendar/content-calendar.js";
import { Inbox } from "../inbox/inbox.js";
import { en } from "../messages/en/index.js";
import { cutWords, outside, unmirrored } from "../testing/layout-faults.js";
import { mirrored } from "../testing/pseudo-words.js";
import { TidewireProvider } from "./tidewire-provider.js";
import "../styles/styles.css";

afterEach(cleanup);

const now = () => "2026-11-20T09:31:00.000Z";
const words = mirrored(en);

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
  )("%s at %i px clips nothing, and is its own mirror image", async (_name, width, draw, ready) => {
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
    expect(cutWords(frame)).toEqual([]);
    expect(outside(frame)).toEqual([]);
    expect([...frame.querySelectorAll<HTMLElement>("[data-tdw-root]")].flatMap(unmirrored)).toEqual([]);
  });

  test("what is cut off, out of reach or on the wrong side is noticed", () => {
    const { container } = render(
      <div dir="rtl" style={{ inlineSize: 200 }}>
        <button type="button" style={{ inlineSize: 40, overflow: "hidden", whiteSpace: "nowrap" }}>
          Much too long for its button
        </button>
        <button type="button" style={{ inlineSize: 40, overflow: "hidden", whiteSpace: "nowrap" }}>
          <span>Too long, deeper in</span>
        </button>
        <button type="button" style={{ inlineSize: 40, marginInlineStart: 300 }}>
          Out
        </button>
        <p style={{ marginLeft: 20 }}>Left</p>
        <p style={{ marginInlineStart: 20 }}>Start</p>
      </div>,
    );
    const frame = container.firstElementChild as HTMLElement;
    expect(cutWords(frame)).toHaveLength(2);
    expect(outside(frame)).toHaveLength(1);
    expect(unmirrored(frame)).toEqual([expect.stringContaining("Left")]);
    expect(frame.dir).toBe("rtl");
  });
});
