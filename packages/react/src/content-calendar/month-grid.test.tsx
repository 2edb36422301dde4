import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { cellOf, makePost, postOf, renderCalendar } from "./testing/render-calendar.js";

afterEach(cleanup);

const focusedName = () => document.activeElement?.textContent ?? "";

describe("the month as a grid", () => {
  test("[SE-15] a published post stands at its publication time, with the network's mark", async () => {
    renderCalendar({
      posts: [
        makePost({ id: "Fish soup", day: "2026-11-19", time: "12:10", status: "published", channelIds: ["threads"] }),
      ],
    });
    const cell = await cellOf("19 November 2026");
    const post = await within(cell).findByRole("button", {
      name: "12:10 Threads, Published, Thursday 19 Nov: Fish soup",
    });
    expect(post.querySelector("[data-tdw-network=threads]")).toBeTruthy();
  });

  test("every day is named with its full date and how many posts it has", async () => {
    renderCalendar({
      posts: [
        makePost({ id: "One", day: "2026-11-24", time: "09:00" }),
        makePost({ id: "Two", day: "2026-11-24", time: "10:00" }),
      ],
    });
    await postOf("One");
    expect(
      screen.getByRole("gridcell", { name: /^Tuesday,? 24 November 2026, 2 posts 09:00 Threads.* One 10:00 .* Two$/ }),
    ).toBeTruthy();
    expect(screen.getByRole("gridcell", { name: /^Wednesday,? 25 November 2026, no posts/ })).toBeTruthy();
    expect((await cellOf("20 November 2026")).getAttribute("aria-current")).toBe("date");
    expect(screen.getByRole("grid", { name: "Posts in November 2026" })).toBeTruthy();
    expect(screen.getAllByRole("columnheader").map((each) => each.textContent)[0]).toContain("Monday");
    expect(screen.getByRole("rowheader", { name: "Week 47" })).toBeTruthy();
  });

  test.each([
    ["{ArrowRight}", "Saturday 21 November"],
    ["{ArrowLeft}", "Thursday 19 November"],
    ["{ArrowDown}", "Friday 27 November"],
    ["{ArrowUp}", "Friday 13 November"],
    ["{Home}", "Monday 16 November"],
    ["{End}", "Sunday 22 November"],
    ["{PageDown}", "Sunday 20 December 2026"],
    ["{PageUp}", "Tuesday 20 October 2026"],
    ["{Shift>}{PageDown}{/Shift}", "Saturday 20 November 2027"],
    ["{PageDown}{PageDown}t", "Friday 20 November 2026"],
  ])("%s leads from today to %s", async (keys, name) => {
    renderCalendar({ posts: [makePost({ id: "One", day: "2026-11-24", time: "09:00" })] });
    await postOf("One");
    (await cellOf("20 November 2026")).focus();
    await userEvent.keyboard(keys);
    await waitFor(() => expect(focusedName().replace(",", "")).toContain(name));
  });

  test("Tab reaches one day only", async () => {
    renderCalendar({ posts: [makePost({ id: "One", day: "2026-11-24", time: "09:00" })] });
    await postOf("One");
    const grid = screen.getByRole("grid");
    expect(grid.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    (await cellOf("25 November 2026")).focus();
    await waitFor(() => expect(grid.querySelector("[tabindex='0']")?.textContent).toContain("25 November"));
    expect(grid.querySelectorAll("[tabindex='0']")).toHaveLength(1);
  });

  test("Enter goes into a day, arrows go through its posts, Escape comes back", async () => {
    renderCalendar({
      posts: [
        makePost({ id: "One", day: "2026-11-24", time: "09:00" }),
        makePost({ id: "Two", day: "2026-11-24", time: "10:00" }),
      ],
    });
    await postOf("One");
    const cell = await cellOf("24 November 2026");
    cell.focus();
    await userEvent.keyboard("{Enter}");
    expect(focusedName()).toContain("One");
    await userEvent.keyboard("{ArrowDown}");
    expect(focusedName()).toContain("Two");
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(cell);
  });

  test("a day without posts offers a new one, a day that has passed does not", async () => {
    const onNewPost = vi.fn();
    renderCalendar({ posts: [makePost({ id: "One", day: "2026-11-24", time: "09:00" })], onNewPost });
    await postOf("One");
    (await cellOf("18 November 2026")).focus();
    await userEvent.keyboard("{Enter}");
    expect(onNewPost).not.toHaveBeenCalled();
    (await cellOf("25 November 2026")).focus();
    await userEvent.keyboard("{Enter}");
    expect(onNewPost).toHaveBeenCalledWith("2026-11-25");
  });

  test("the posts a day has no room for open in a pane, in order", async () => {
    const posts = [9, 10, 11, 12, 13].map((hour) =>
      makePost({ id: `At ${hour}`, day: "2026-11-24", time: `${String(hour).padStart(2, "0")}:00` }),
    );
    renderCalendar({ posts });
    await userEvent.click(await screen.findByRole("button", { name: /more posts on Tuesday 24 Nov/ }));
    const pane = await screen.findByRole("dialog", { name: /^Tuesday,? 24 November 2026$/ });
    expect(
      within(pane)
        .getAllByRole("button", { name: /At \d/ })
        .map(({ textContent }) => textContent),
    ).toEqual([9, 10, 11, 12, 13].map((hour) => expect.stringContaining(`At ${hour}`)));
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(focusedName()).toMatch(/more/);
  });

  test("the week begins as the locale says, or as the host does", async () => {
    renderCalendar({ posts: [], provider: { locale: "en-US" } });
    await waitFor(() => expect(screen.getAllByRole("columnheader")[0]?.textContent).toContain("Sunday"));
    cleanup();
    renderCalendar({ posts: [], weekStartsOn: 6 });
    await waitFor(() => expect(screen.getAllByRole("columnheader")[0]?.textContent).toContain("Saturday"));
  });

  test("a host may hold the month itself", async () => {
    const onMonthChange = vi.fn();
    renderCalendar({ posts: [], month: "2026-03", onMonthChange });
    await screen.findByRole("heading", { name: "March 2026" });
    await userEvent.click(screen.getByRole("button", { name: "Next month" }));
    expect(onMonthChange).toHaveBeenCalledWith("2026-04");
    expect(screen.getByRole("heading", { name: "March 2026" })).toBeTruthy();
  });
});
