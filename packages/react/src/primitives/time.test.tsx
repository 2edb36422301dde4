import { cleanup, render, screen } from "@testing-library/react";
import { act } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { nl } from "../messages/nl/index.js";
import { Frame, renderPart } from "../testing/render.js";
import { Time } from "./time.js";

afterEach(cleanup);

const at = "2026-07-01T12:00:00.000Z";
const clock = { now: () => Date.parse("2026-07-01T12:04:00.000Z") };

describe("a time", () => {
  test.each(["America/Havana", "Asia/Kathmandu", "Pacific/Kiritimati", "Europe/Amsterdam"])(
    "is taken over from the server without a mismatch, then put right for %s",
    async (timeZone) => {
      const problems: unknown[] = [];
      const error = vi.spyOn(console, "error").mockImplementation((...line) => void problems.push(line));
      const page = (
        <Frame timeZone={timeZone} locale="en-GB" clock={clock}>
          <Time at={at} as="time" />
        </Frame>
      );
      const host = document.createElement("div");
      document.body.append(host);
      host.innerHTML = renderToString(page);
      expect(host.querySelector("time")?.textContent).toContain("12:00");
      const { unmount } = render(page, {
        container: host,
        hydrate: true,
        onRecoverableError: (problem) => problems.push(problem),
      });
      const shown = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "short" }).format(new Date(at));
      expect(host.querySelector("time")?.textContent).toBe(shown);
      expect(problems).toEqual([]);
      unmount();
      host.remove();
      error.mockRestore();
    },
  );

  test("says the full time to the pointer and to machines", () => {
    renderPart(<Time at={at} />, { locale: "nl", messages: nl, timeZone: "Europe/Amsterdam", clock });
    const time = screen.getByText(/4 min/);
    expect(time.getAttribute("datetime")).toBe(at);
    expect(time.title).toContain("14:00");
  });

  test("moves on with the clock", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    let now = Date.parse("2026-07-01T12:04:00.000Z");
    renderPart(<Time at={at} />, { clock: { now: () => now } });
    expect(screen.getByText("4 min ago")).toBeTruthy();
    now += 60_000;
    act(() => {
      vi.advanceTimersByTime(30_000);
    });
    expect(screen.getByText("5 min ago")).toBeTruthy();
    vi.useRealTimers();
  });
});
