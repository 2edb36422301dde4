import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { waiting, type Post } from "@tidewire/core/composer";
import { cellOf, makePost, postOf, renderCalendar } from "./testing/render-calendar.js";

afterEach(cleanup);

const guide = makePost({ id: "Brew guide", day: "2026-11-24", time: "12:10" });

async function open(title: string): Promise<HTMLElement> {
  await userEvent.click(await postOf(title));
  return screen.findByRole("dialog", { name: `Post: ${title}` });
}

describe("the card of a post", () => {
  test("[SE-E2] a scheduled post can be edited, moved, published now, taken back and deleted", async () => {
    const onOpenPost = vi.fn();
    renderCalendar({ posts: [guide], onOpenPost });
    const card = await open("Brew guide");
    const names = within(card)
      .getAllByRole("button")
      .map((each) => each.getAttribute("aria-label") ?? each.textContent);
    expect(names).toEqual(["Close", "Edit", "Move…", "Publish now", "Back to draft", "Delete"]);
    await userEvent.click(within(card).getByRole("button", { name: "Edit" }));
    expect(onOpenPost).toHaveBeenCalledWith("Brew guide");
  });

  test("[SE-E2] Publish now sends it at once", async () => {
    const { backend } = renderCalendar({ posts: [guide] });
    await userEvent.click(within(await open("Brew guide")).getByRole("button", { name: "Publish now" }));
    await vi.waitFor(async () => {
      const { records } = await backend.queries["records.get"]({ ids: ["Brew guide"] }, {});
      expect(records[0]).toMatchObject({
        status: expect.stringMatching(/^(publishing|published)$/),
        at: "2026-11-20T09:31:00.000Z",
      });
    });
    expect(await within(await cellOf("20 November 2026")).findByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("Back to draft puts it into the drawer, Undo brings it back to its day", async () => {
    renderCalendar({ posts: [guide] });
    await userEvent.click(within(await open("Brew guide")).getByRole("button", { name: "Back to draft" }));
    const drawer = screen.getByRole("complementary", { name: "Unscheduled posts" });
    expect(await within(drawer).findByText("Brew guide")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /^Undo/ }));
    expect(await within(await cellOf("24 November 2026")).findByRole("button", { name: /Brew guide/ })).toBeTruthy();
  });

  test("Delete can be undone", async () => {
    renderCalendar({ posts: [guide] });
    await userEvent.click(within(await open("Brew guide")).getByRole("button", { name: "Delete" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /Brew guide/ })).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: /^Undo/ }));
    expect(await postOf("Brew guide")).toBeTruthy();
  });

  test("a failed delivery says what happened on which channel, and a published one leads there", async () => {
    const deliveries: Post["deliveries"] = {
      facebook: { ...waiting, status: "published", at: guide.at, url: "https://example.com/1" },
      x: { ...waiting, status: "failed", at: guide.at, problem: "provider-limited", detail: "Rate limit exceeded" },
    };
    const posts = [
      makePost({
        id: "Half out",
        day: "2026-11-19",
        time: "09:00",
        status: "failed",
        channelIds: ["facebook", "x"],
        deliveries,
      }),
    ];
    renderCalendar({ posts });
    const card = await open("Half out");
    const [facebook, x] = within(card).getAllByRole("listitem");
    expect(within(facebook!).getByRole("link", { name: "Open on Facebook" }).getAttribute("href")).toBe(
      "https://example.com/1",
    );
    expect(x!.textContent).toContain("The network’s limit is reached");
    expect(x!.textContent).toContain("X said: “Rate limit exceeded”");
  });

  test("[SE-E2] a published post says why it stays, and offers no act that its status rules out", async () => {
    renderCalendar({ posts: [makePost({ id: "Out", day: "2026-11-19", time: "09:00", status: "published" })] });
    const card = await open("Out");
    const move = within(card).getByRole("button", { name: "Move…" });
    expect(move.getAttribute("aria-disabled")).toBe("true");
    const reason = document.querySelector(`[id="${move.getAttribute("aria-describedby")}"]`);
    expect(reason?.textContent).toContain("It has been published");
    expect(within(card).queryByRole("button", { name: "Publish now" })).toBeNull();
  });

  test("the dialog moves without a drag, and holds back a time that has passed", async () => {
    renderCalendar({ posts: [guide] });
    await userEvent.click(within(await open("Brew guide")).getByRole("button", { name: "Move…" }));
    const dialog = await screen.findByRole("dialog", { name: "Move post" });
    fireEvent.change(within(dialog).getByLabelText("Date"), { target: { value: "2026-11-19" } });
    expect(within(dialog).getByText(/That time has passed/)).toBeTruthy();
    expect(within(dialog).getByRole("button", { name: "Move" }).getAttribute("aria-disabled")).toBe("true");
    fireEvent.change(within(dialog).getByLabelText("Date"), { target: { value: "2026-11-26" } });
    await userEvent.click(within(dialog).getByRole("button", { name: "Move" }));
    expect(
      await within(await cellOf("26 November 2026")).findByRole("button", { name: /^12:10.*Brew guide/ }),
    ).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Brew guide"));
  });

  test("Escape closes the card and gives the focus back to its post", async () => {
    renderCalendar({ posts: [guide] });
    await open("Brew guide");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement?.textContent).toContain("Brew guide");
  });
});
