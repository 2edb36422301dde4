import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { de } from "../messages/de/index.js";
import { officialNetworkMarks } from "../network-marks.js";
import { AppearanceProvider } from "../provider/appearance-context.js";
import { renderPart } from "../testing/render.js";
import { CountRing } from "./count-ring.js";
import { NetworkMark } from "./network-mark.js";
import { Root } from "./root.js";

afterEach(cleanup);

describe("marks", () => {
  test("a network shows our badge, a letter, and says its name", () => {
    renderPart(<NetworkMark network="linkedin" />);
    expect(screen.getByRole("img", { name: "LinkedIn" }).textContent).toBe("L");
  });

  test("[SE-15] the host's mark takes its place where there is one; our badge stays where there is none", () => {
    renderPart(
      <>
        <NetworkMark network="threads" />
        <NetworkMark network="linkedin" />
      </>,
      { networkMarks: officialNetworkMarks },
    );
    const threads = screen.getByRole("img", { name: "Threads" });
    expect(threads.textContent).toBe("");
    expect(threads.querySelector("path")?.getAttribute("d")?.length).toBeGreaterThan(100);
    expect(screen.getByRole("img", { name: "LinkedIn" }).textContent).toBe("L");
  });

  test("beside its name in writing, a mark is not read aloud", () => {
    renderPart(<NetworkMark network="x" decorative />);
    expect(screen.queryByRole("img")).toBeNull();
  });

  test.each([
    [100, "ok", "400 characters left", "400"],
    [480, "near", "20 characters left", "20"],
    [500, "near", "0 characters left", "0"],
    [501, "over", "1 character over", "\u22121"],
  ])("[SE-08] %i of 500: %s, %s", (count, state, says, shows) => {
    renderPart(<CountRing count={count} limit={500} />);
    const ring = screen.getByRole("img", { name: says });
    expect(ring.getAttribute("data-tdw-state")).toBe(state);
    expect(ring.textContent).toBe(shows);
  });

  test("[SE-08] the ring speaks the language in force", () => {
    renderPart(<CountRing count={501} limit={500} />, { locale: "de", messages: de });
    expect(screen.getByRole("img", { name: "1 Zeichen zu viel" })).toBeTruthy();
  });
});

describe("a root", () => {
  test("carries theme, density, language and direction; an inner provider changes only what it names", () => {
    renderPart(
      <AppearanceProvider theme="dark">
        <Root data-testid="inner" part="inbox" />
      </AppearanceProvider>,
      { theme: "light", density: "compact", locale: "ar" },
    );
    const inner = screen.getByTestId("inner");
    expect(inner.getAttribute("data-tdw-theme")).toBe("dark");
    expect(inner.getAttribute("data-tdw-density")).toBe("compact");
    expect(inner.dir).toBe("rtl");
    expect(inner.lang).toBe("ar");
    expect(getComputedStyle(inner).colorScheme).toBe("dark");
    expect(getComputedStyle(screen.getByTestId("root")).colorScheme).toBe("light");
  });
});
