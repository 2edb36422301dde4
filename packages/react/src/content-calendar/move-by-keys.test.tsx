import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { cellOf, makePost, postOf, renderCalendar } from "./testing/render-calendar.js";

afterEach(cleanup);

const guide = makePost({ id: "Brew guide", day: "2026-11-24", time: "12:10" });
const polite = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");

async function take(title: string): Promise<void> {
  (await postOf(title)).focus();
  await userEvent.keyboard("m");
}

describe("moving by keys", () => {
  test("[I61] M, an arrow and Enter move a post to the next day at the same time of day", async () => {
    const { backend } = renderCalendar({ posts: [guide] });
    await take("Brew guide");
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("group", { name: "Moving a post" }).textContent).toContain(
      "Brew guide is now on Wed 25 Nov at 12:10.",
    );
    expect(polite()).toContain("Brew guide is now on Wed 25 Nov at 12:10.");
    await userEvent.keyboard("{Enter}");
    expect(within(await cellOf("25 November 2026")).getByRole("button", { name: /^12:10.*Brew guide/ })).toBeTruthy();
    expect(screen.getByText("Moved to Wed 25 Nov, 12:10", { selector: "[data-tdw-part=undo-toast] *" })).toBeTruthy();
    await waitFor(async () => {
      const { records } = await backend.queries["records.get"]({ ids: ["Brew guide"] }, {});
      expect(records[0]).toMatchObject({ schedule: { day: "2026-11-25", time: "12:10", timeZone: "Europe/Oslo" } });
    });
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Brew guide/));
  });

  test("Shift with an arrow changes the time by a quarter of an hour", async () => {
    renderCalendar({ posts: [guide] });
    await take("Brew guide");
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}{Enter}");
    expect(await screen.findByRole("button", { name: /^12:25.*Brew guide/ })).toBeTruthy();
  });

  test("Escape leaves everything as it was and gives the focus back to the post", async () => {
    renderCalendar({ posts: [guide] });
    await take("Brew guide");
    await userEvent.keyboard("{ArrowDown}{Escape}");
    expect(within(await cellOf("24 November 2026")).getByRole("button", { name: /Brew guide/ })).toBeTruthy();
    expect(polite()).toContain("Move cancelled");
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Brew guide/));
  });

  test("a post can be carried into another month", async () => {
    renderCalendar({ posts: [guide] });
    await take("Brew guide");
    await userEvent.keyboard("{PageDown}");
    expect(await screen.findByRole("heading", { name: "December 2026" })).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    expect(within(await cellOf("24 December 2026")).getByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("a time that has passed is refused in words, and the post stays", async () => {
    renderCalendar({ posts: [guide] });
    await take("Brew guide");
    await userEvent.keyboard("{ArrowUp}");
    expect(polite()).toContain("That time has passed. Choose a later one.");
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("That time has passed");
    expect(within(await cellOf("24 November 2026")).getByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("a published post stays, and says why", async () => {
    renderCalendar({ posts: [makePost({ id: "Out already", day: "2026-11-17", time: "09:00", status: "published" })] });
    await take("Out already");
    expect(screen.queryByRole("group", { name: "Moving a post" })).toBeNull();
    expect(screen.getByRole("alert").textContent).toContain("It has been published");
  });

  test("[I62] a time that the clocks skip is told with the time at which it goes out", async () => {
    renderCalendar({
      posts: [makePost({ id: "Night post", day: "2027-03-27", time: "02:30" })],
      defaultMonth: "2027-03",
    });
    await take("Night post");
    await userEvent.keyboard("{ArrowRight}");
    expect(polite()).toContain("The clocks skip 02:30 that day, so it goes out at 03:30.");
  });

  test("[I62] a time that comes twice is told, and the first one is taken", async () => {
    const night = makePost({ id: "Night post", day: "2027-10-30", time: "02:30" });
    const { backend } = renderCalendar({ posts: [night], defaultMonth: "2027-10" });
    await take("Night post");
    await userEvent.keyboard("{ArrowRight}");
    expect(polite()).toContain("The clocks show 02:30 twice that day; it goes out the first time.");
    await userEvent.keyboard("{Enter}");
    await waitFor(async () => {
      const { records } = await backend.queries["records.get"]({ ids: ["Night post"] }, {});
      expect(records[0]).toMatchObject({ at: "2027-10-31T00:30:00.000Z" });
    });
  });

  test("another post of the same channel at the same time is told", async () => {
    renderCalendar({ posts: [guide, makePost({ id: "Other", day: "2026-11-25", time: "12:10" })] });
    await take("Brew guide");
    await userEvent.keyboard("{ArrowRight}");
    expect(polite()).toContain("Another post goes out on the same channel at that time.");
  });

  test("Z takes the move back", async () => {
    renderCalendar({ posts: [guide] });
    await take("Brew guide");
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Brew guide/));
    await userEvent.keyboard("z");
    expect(within(await cellOf("24 November 2026")).getByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("arrows follow the reading direction", async () => {
    renderCalendar({ posts: [guide], provider: { direction: "rtl" } });
    await take("Brew guide");
    await userEvent.keyboard("{ArrowLeft}{Enter}");
    expect(within(await cellOf("25 November 2026")).getByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("somebody who may only look cannot move, and learns who may", async () => {
    renderCalendar({ posts: [guide], backend: { memberId: "vera" } });
    await take("Brew guide");
    expect(screen.getByRole("alert").textContent).toContain("Only a Supervisor may do this");
  });
});

test("a post is taken from the pane of its day, and the pane makes way", async () => {
  const posts = ["A", "B", "C", "D"].map((id, index) =>
    makePost({ id: `Post ${id}`, day: "2026-11-24", time: `1${index}:00` }),
  );
  renderCalendar({ posts });
  await userEvent.click(await screen.findByRole("button", { name: /more posts on/ }));
  const pane = await screen.findByRole("dialog");
  within(pane)
    .getByRole("button", { name: /Post D/ })
    .focus();
  await userEvent.keyboard("m{ArrowRight}{Enter}");
  expect(await within(await cellOf("25 November 2026")).findByRole("button", { name: /^13:00.*Post D/ })).toBeTruthy();
  expect(screen.queryByRole("dialog")).toBeNull();
});
