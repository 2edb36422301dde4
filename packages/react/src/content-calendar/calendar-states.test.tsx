import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import { TidewireProvider } from "../provider/tidewire-provider.js";
import { ContentCalendar } from "./content-calendar.js";
import { makePost, now, postOf, renderCalendar } from "./testing/render-calendar.js";

afterEach(cleanup);

const guide = makePost({ id: "Brew guide", day: "2026-11-24", time: "12:10" });
const playlist = makePost({ id: "Playlist", day: "2026-11-25", time: "18:45", channelIds: ["x"], status: "review" });

describe("filters", () => {
  test("[SE-E1] by status, with a chip for each and a way to clear", async () => {
    const onFilterChange = vi.fn();
    renderCalendar({ posts: [guide, playlist], onFilterChange });
    await postOf("Playlist");
    await userEvent.click(screen.getByRole("button", { name: "Status: Any status" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: "Scheduled" }));
    expect(onFilterChange).toHaveBeenLastCalledWith({ statuses: ["scheduled"] });
    await waitFor(() => expect(screen.queryByRole("button", { name: /Playlist/ })).toBeNull());
    await userEvent.keyboard("{Escape}");
    await userEvent.click(screen.getByRole("button", { name: "Remove filter Scheduled" }));
    expect(await postOf("Playlist")).toBeTruthy();
  });

  test("[SE-E1] by channel: the first press leaves one out", async () => {
    renderCalendar({ posts: [guide, playlist] });
    await postOf("Playlist");
    await userEvent.click(screen.getByRole("button", { name: "Show Halden Bay Front Desk on X" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /Playlist/ })).toBeNull());
    expect(await postOf("Brew guide")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(await postOf("Playlist")).toBeTruthy();
  });

  test("when nothing matches it says how many are held back", async () => {
    renderCalendar({ posts: [guide, playlist], defaultFilter: { statuses: ["failed"] } });
    expect(await screen.findByText("No post matches the filters")).toBeTruthy();
    expect(screen.getByText("2 posts are filtered out")).toBeTruthy();
  });
});

describe("what a calendar says when it has nothing to show", () => {
  test("an empty month offers a new post", async () => {
    const onNewPost = vi.fn();
    renderCalendar({ posts: [], onNewPost });
    expect(await screen.findByText("No posts in November 2026 yet")).toBeTruthy();
    await userEvent.click(screen.getAllByRole("button", { name: "New post" }).at(-1)!);
    expect(onNewPost).toHaveBeenCalledWith("2026-11-20");
  });

  test("without a function of the host's, nothing offers a new post", async () => {
    renderCalendar({ posts: [] });
    await screen.findByText("No posts in November 2026 yet");
    expect(screen.queryByRole("button", { name: /New post/ })).toBeNull();
  });

  test("a failure says what happened and tries again", async () => {
    let fails = true;
    const faults = ({ name }: { name: string }) =>
      fails && name === "posts.list" ? { before: "unavailable" as const } : undefined;
    renderCalendar({ posts: [guide], backend: { faults } });
    expect(await screen.findByText("The posts could not be read")).toBeTruthy();
    expect(screen.getByText("Code unavailable")).toBeTruthy();
    fails = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await postOf("Brew guide")).toBeTruthy();
  });

  test("no access is no failure: it says whom to ask, and offers no second try", async () => {
    const faults = ({ name }: { name: string }) =>
      name === "posts.list" ? { before: "forbidden" as const } : undefined;
    renderCalendar({ posts: [guide], backend: { faults } });
    expect(await screen.findByText("You have no access to this calendar")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });
});

describe("the list", () => {
  test("a narrow calendar is a list below a strip of the week", async () => {
    renderCalendar({ posts: [guide, playlist], width: 390 });
    expect(await screen.findByRole("region", { name: /24 November 2026/ })).toBeTruthy();
    expect(screen.queryByRole("grid")).toBeNull();
    expect(within(screen.getByRole("group", { name: "Days" })).getAllByRole("button")).toHaveLength(7);
  });

  test("one tab stop, and arrows from post to post", async () => {
    renderCalendar({ posts: [guide, playlist], view: "list" });
    const [first] = await screen.findAllByRole("button", { name: /Brew guide/ });
    first?.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("Playlist");
    expect(document.querySelectorAll("[data-tdw-part=calendar-agenda-button][tabindex='0']")).toHaveLength(1);
  });
});

describe("what it costs", () => {
  test("a month of a thousand posts stays in proportion to what is visible", async () => {
    const posts = Array.from({ length: 1_000 }, (_, index) =>
      makePost({
        id: `Post ${index}`,
        day: `2026-11-${String(1 + (index % 30)).padStart(2, "0")}`,
        time: `${String(8 + (index % 12)).padStart(2, "0")}:00`,
        status: "published",
      }),
    );
    renderCalendar({ posts, width: 1440, height: 900 });
    await waitFor(() => expect(screen.getAllByRole("button", { name: /more posts on/ })).toHaveLength(30), {
      timeout: 5_000,
    });
    expect(screen.getByRole("grid").querySelectorAll("*").length).toBeLessThan(700);
  });
});

test("markup from a server holds the real posts and is taken over without a mismatch", async () => {
  const backend = memoryBackend({ now: () => now, seed: { ...smallSeed(now), posts: [guide] } });
  const session = await backend.queries["workspace.get"]({}, {});
  const platform = {
    now: () => now,
    after: () => () => {},
    newKey: () => crypto.randomUUID(),
    random: () => 0.5,
  };
  const page = (
    <TidewireProvider backend={backend} platform={platform} locale="en-GB" initial={{ session, posts: [guide] }}>
      <ContentCalendar />
    </TidewireProvider>
  );
  const host = document.createElement("div");
  host.innerHTML = renderToString(page);
  document.body.append(host);
  expect(within(host).getByRole("button", { name: /^12:10 Threads, Scheduled.* Brew guide/ })).toBeTruthy();
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(host, page, { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  act(() => root.unmount());
  host.remove();
});

test("two calendars on one page do not see each other", async () => {
  const backend = memoryBackend({ now: () => now, seed: { ...smallSeed(now), posts: [guide] } });
  render(
    <TidewireProvider backend={backend} locale="en-GB">
      <ContentCalendar aria-label="Left" style={{ blockSize: 500 }} />
      <ContentCalendar aria-label="Right" style={{ blockSize: 500 }} />
    </TidewireProvider>,
  );
  const left = await screen.findByRole("region", { name: "Left" });
  const right = screen.getByRole("region", { name: "Right" });
  await userEvent.click(within(left).getByRole("button", { name: "Next month" }));
  expect(within(left).getByRole("heading", { name: "December 2026" })).toBeTruthy();
  expect(within(right).getByRole("heading", { name: "November 2026" })).toBeTruthy();
});
