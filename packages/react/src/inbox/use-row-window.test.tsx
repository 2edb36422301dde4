import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { useRef, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import type { ListRow } from "./list-rows.js";
import { useRowWindow } from "./use-row-window.js";

afterEach(cleanup);

const rowsOf = (count: number): readonly ListRow[] =>
  Array.from({ length: count }, (_, at) => ({ is: "item", key: `row ${at}`, id: `row ${at}`, position: at + 1 }));

/** Rows that are not as high as they are guessed to be. */
const heightOf = (index: number) => 40 + (index % 3) * 20;

function List({ count, stop = 0 }: { count: number; stop?: number }): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = rowsOf(count);
  const { drawn, height, nearsEnd, ref } = useRowWindow(rows, scroller, stop);
  const below = height - (drawn.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} data-testid="list" data-near={nearsEnd} style={{ height: 400, overflow: "auto" }}>
      {drawn.map(({ index, start }, at) => {
        const gap = start - (drawn[at - 1]?.end ?? 0);
        return (
          <div key={rows[index]?.key}>
            {gap > 0 && <div className="gap" style={{ height: gap }} />}
            <div ref={ref} data-tdw-index={index}>
              <button type="button" style={{ display: "block", height: heightOf(index) }}>
                {rows[index]?.key}
              </button>
            </div>
          </div>
        );
      })}
      {below > 0 && <div className="gap" style={{ height: below }} />}
    </div>
  );
}

const list = () => screen.getByTestId("list");
const gaps = () => list().querySelectorAll(".gap");
const total = (count: number) => rowsOf(count).reduce((sum, _, index) => sum + heightOf(index), 0);

describe("the rows that are drawn", () => {
  test("of a short list are all of them, on a server too, with no room reckoned around them", () => {
    const markup = renderToString(<List count={60} />);
    expect(markup.match(/<button/g)).toHaveLength(60);
    expect(markup).not.toContain("gap");
    render(<List count={60} />);
    expect(screen.getAllByRole("button")).toHaveLength(60);
    expect(gaps()).toHaveLength(0);
  });

  test("of a long list are those in sight; nothing moves and focus stays as reckoning begins", async () => {
    const { rerender } = render(<List count={50} />);
    list().scrollTop = 900;
    const row = screen.getByRole("button", { name: "row 18" });
    row.focus({ preventScroll: true });
    const before = row.getBoundingClientRect().top;
    rerender(<List count={1_000} stop={18} />);
    await waitFor(() => expect(gaps().length).toBeGreaterThan(0));
    expect(screen.getAllByRole("button").length).toBeLessThan(40);
    expect(screen.getByRole("button", { name: "row 18" })).toBe(row);
    expect(document.activeElement).toBe(row);
    expect(row.getBoundingClientRect().top).toBe(before);
    expect(list().scrollTop).toBe(900);
  });

  test("the tab stop stays drawn however far it is scrolled away", async () => {
    render(<List count={1_000} stop={3} />);
    await waitFor(() => expect(gaps().length).toBeGreaterThan(0));
    list().scrollTop = 20_000;
    await waitFor(() => expect(screen.queryByRole("button", { name: "row 5" })).toBeNull());
    expect(screen.getByRole("button", { name: "row 3" })).toBeTruthy();
    const seen = list().getBoundingClientRect();
    const hit = document.elementFromPoint(seen.left + 5, seen.top + 200);
    expect(hit?.tagName).toBe("BUTTON");
  });

  test.each([50, 200])("of %i rows, the end is near only when it is", async (count) => {
    render(<List count={count} />);
    if (count > 60) await waitFor(() => expect(gaps().length).toBeGreaterThan(0));
    await waitFor(() => expect(list().dataset["near"]).toBe("false"));
    list().scrollTop = total(count) * 2;
    await waitFor(() => expect(list().dataset["near"]).toBe("true"));
  });
});
