import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { late, useLate } from "./late.js";
import { lateComponent } from "./late-component.js";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const Word = ({ text }: { text: string }): ReactElement => <p>{text}</p>;

describe("what is fetched late", () => {
  test("is asked for once, however many want it, and shows in all of them", async () => {
    const fetch = vi.fn<() => Promise<typeof Word>>(() => Promise.resolve(Word));
    const LateWord = lateComponent(fetch);
    render(
      <>
        <LateWord text="one" />
        <LateWord text="two" />
      </>,
    );
    expect(screen.queryByText("one")).toBeNull();
    expect(await screen.findByText("one")).toBeTruthy();
    expect(screen.getByText("two")).toBeTruthy();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("shows at once when it was fetched before", async () => {
    const LateWord = lateComponent(() => Promise.resolve(Word));
    expect(await LateWord.load()).toBe(true);
    render(<LateWord text="at once" />);
    expect(screen.getByText("at once")).toBeTruthy();
  });

  test("leaves its place to what waits for it", async () => {
    const LateWord = lateComponent(() => Promise.resolve(Word));
    render(<LateWord text="there" waiting={<p>lines</p>} />);
    expect(screen.getByText("lines")).toBeTruthy();
    expect(await screen.findByText("there")).toBeTruthy();
    expect(screen.queryByText("lines")).toBeNull();
  });

  test("that cannot be had is told, and the next time it is asked for anew", async () => {
    const fetch = vi
      .fn<() => Promise<typeof Word>>()
      .mockRejectedValueOnce(new Error("no line"))
      .mockResolvedValue(Word);
    const LateWord = lateComponent(fetch);
    const onMissing = vi.fn<() => void>();
    const { unmount } = render(<LateWord text="here" onMissing={onMissing} />);
    await waitFor(() => expect(onMissing).toHaveBeenCalledTimes(1));
    unmount();
    render(<LateWord text="here" onMissing={onMissing} />);
    expect(await screen.findByText("here")).toBeTruthy();
    expect(onMissing).toHaveBeenCalledTimes(1);
  });

  test("is not asked for while nobody wants it", async () => {
    const fetch = vi.fn<() => Promise<string>>(() => Promise.resolve("value"));
    const source = late(fetch);
    function Waiting({ wanted }: { wanted: boolean }): ReactElement {
      return <p>{useLate(source, wanted) ?? "nothing"}</p>;
    }
    const { rerender } = render(<Waiting wanted={false} />);
    expect(fetch).not.toHaveBeenCalled();
    rerender(<Waiting wanted />);
    expect(await screen.findByText("value")).toBeTruthy();
  });
});

describe("what nobody can do without", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });

  test("is tried again until it comes", async () => {
    const fetch = vi
      .fn<() => Promise<typeof Word>>()
      .mockRejectedValueOnce(new Error("no line"))
      .mockResolvedValue(Word);
    const LateWord = lateComponent(fetch);
    render(<LateWord text="here" />);
    await act(() => vi.advanceTimersByTimeAsync(2_999));
    expect(screen.queryByText("here")).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(screen.getByText("here")).toBeTruthy();
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
