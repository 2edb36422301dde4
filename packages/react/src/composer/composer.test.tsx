import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { BackendError } from "@tidewire/core/basics";
import { volatileStorage } from "@tidewire/core/sync";
import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, test, vi } from "vitest";
import { filmFile, gifFile, pictureFile } from "../testing/media-files.js";
import { choose, openComposer, pick, textField } from "./testing/composer-world.js";

afterEach(cleanup);

/** The number beside a network's ring. */
const room = (network: string) =>
  screen
    .getByRole("tab", { name: new RegExp(`Text for ${network}`, "u") })
    .querySelector('[data-tdw-part="count-ring-number"]')?.textContent;

const write = (text: string) => fireEvent.change(textField(), { target: { value: text } });
const button = (name: string) => screen.getByRole("button", { name });
const isOff = (element: HTMLElement) => element.getAttribute("aria-disabled") === "true";
const preview = (network: string) => within(screen.getByRole("region", { name: `Preview on ${network}` }));

describe("text", () => {
  test("[SE-06] the rules of a network apply once its account is chosen", async () => {
    await openComposer();
    expect(screen.queryByText(/up to 8 MB/u)).toBeNull();
    expect(screen.getByText("Choose at least one channel.")).toBeInTheDocument();
    await choose("Threads");
    expect(
      await screen.findByText("Threads takes JPEG, PNG, MP4, and MOV, up to 8 MB per picture and 1 GB per video."),
    ).toBeVisible();
    expect(room("Threads")).toBe("500");
  });

  test("[SE-07] the preview follows what is typed, in the network's own layout", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads", "instagram"] } });
    await userEvent.click(textField());
    await userEvent.keyboard("Soup night #soup");
    await waitFor(() => expect(preview("Threads").getByText("#soup")).toHaveAttribute("data-tdw-part", "entity"));
    expect(preview("Instagram").getByText("A picture or a video will stand here")).toBeVisible();
  });

  test("[SE-08] 500 characters may go out", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    write("a".repeat(500));
    expect(room("Threads")).toBe("0");
    await waitFor(() => expect(isOff(button("Publish now"))).toBe(false));
  });

  test("[SE-08] 501 characters block publishing and name the rule", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    write("a".repeat(501));
    expect(await screen.findByText("The text is 1 character over the limit of 500 on Threads.")).toBeVisible();
    expect(room("Threads")).toBe("\u22121");
    expect(isOff(button("Publish now"))).toBe(true);
    expect(document.querySelector('[data-tdw-part="text-mirror"] [data-tdw-part="over-text"]')?.textContent).toBe("a");
  });

  test("[SE-09] three typographic apostrophes are told, and do not block", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    write(`${"a".repeat(495)}${"’".repeat(3)}`);
    expect(await screen.findByText("The text takes 504 bytes. Threads may refuse more than 500.")).toBeVisible();
    expect(isOff(button("Publish now"))).toBe(false);
  });

  test("[SE-14] rules are looked at anew when a network is added or taken out", async () => {
    await openComposer({ composer: { defaultChannelIds: ["linkedin"] } });
    write("a".repeat(600));
    await waitFor(() => expect(isOff(button("Publish now"))).toBe(false));
    await choose("Threads");
    await waitFor(() => expect(isOff(button("Publish now"))).toBe(true));
    await choose("Threads");
    await waitFor(() => expect(isOff(button("Publish now"))).toBe(false));
  });

  test("the browser's own undo takes back what was typed", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    await userEvent.click(textField());
    await userEvent.keyboard("one two");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(textField().value).not.toBe("one two");
  });

  test("the text behind the field breaks its lines where the field does", async () => {
    await openComposer({ composer: { defaultChannelIds: ["x", "threads"] } });
    for (const text of [
      "",
      "word ".repeat(80),
      "#tag @name https://example.com ".repeat(20),
      "aVaToWa.fi ffl\n\n\nx\n",
      "‏שלום עולם ".repeat(40),
    ]) {
      write(text);
      const mirror = document.querySelector<HTMLElement>('[data-tdw-part="text-mirror"]');
      expect(Math.abs(textField().scrollHeight - (mirror?.offsetHeight ?? 0)), text).toBeLessThanOrEqual(1);
    }
  });

  test("a channel's own text leaves the shared one alone, and comes back after it was given up", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads", "x"] } });
    write("for all");
    await userEvent.click(screen.getByRole("tab", { name: /Text for X/u }));
    expect(textField().value).toBe("for all");
    write("for X alone");
    expect(screen.getByText("Only for X")).toBeVisible();
    await userEvent.click(screen.getByRole("tab", { name: "All channels" }));
    expect(textField().value).toBe("for all");
    await userEvent.click(screen.getByRole("tab", { name: /Text for X/u }));
    await userEvent.click(button("Use the shared text"));
    expect(textField().value).toBe("for all");
    await userEvent.click(button("Bring back its own text"));
    expect(textField().value).toBe("for X alone");
  });

  test("tabs are walked by arrow keys", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads", "x"] } });
    screen.getByRole("tab", { name: "All channels" }).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("tab", { name: /Text for X/u })).toHaveFocus();
    await userEvent.keyboard("{Home}");
    expect(screen.getByRole("tab", { name: "All channels" })).toHaveAttribute("aria-selected", "true");
  });

  test("it is said aloud that room runs out", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    write("a".repeat(480));
    expect(await screen.findByText("Threads: 20 characters left")).toBeInTheDocument();
    write("a".repeat(501));
    await waitFor(() => expect(screen.getByText("Threads: 1 character over the limit")).toBeInTheDocument(), {
      timeout: 3000,
    });
  });

  test("what costs more than it looks is explained on demand", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    write("Soup 🍲🍲");
    await userEvent.click(button("How this is counted"));
    expect(await screen.findByText("These 2 emoji count as 8 bytes.")).toBeVisible();
  });
});

describe("files", () => {
  test("[SE-11] a GIF named .png is refused before anything is sent, and the text names GIF", async () => {
    const begin = vi.fn();
    await openComposer({
      composer: { defaultChannelIds: ["threads"] },
      wrap: (backend) => ({
        ...backend,
        upload: { ...backend.upload!, begin: (...given) => (begin(), backend.upload!.begin(...given)) },
      }),
    });
    write("look");
    await pick(gifFile("latte.png"));
    expect((await screen.findAllByText(/GIF isn’t supported by Threads\./u)).length).toBeGreaterThan(0);
    expect(begin).not.toHaveBeenCalled();
    expect(isOff(button("Publish now"))).toBe(true);
    await userEvent.click(button("Take it out"));
    await waitFor(() => expect(isOff(button("Publish now"))).toBe(false));
  });

  test("[SE-11] a GIF that is pasted or dropped is refused as well", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(gifFile("pasted.gif"));
    fireEvent(textField(), new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    expect(await screen.findByText("pasted.gif", { selector: "p" })).toBeVisible();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(gifFile("dropped.gif"));
    const zone = document.querySelector('[data-tdw-part="composer-drop-area"]')!;
    fireEvent(zone, new DragEvent("dragenter", { dataTransfer, bubbles: true, cancelable: true }));
    expect(await screen.findByText("Drop to add 1 file")).toBeVisible();
    fireEvent(zone, new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    expect(await screen.findByText("dropped.gif", { selector: "p" })).toBeVisible();
    await waitFor(() =>
      expect(screen.getAllByText(/GIF isn’t supported by Threads/u).length).toBeGreaterThanOrEqual(2),
    );
  });

  test("[SE-10] JPEG, PNG and MP4 are sent; the network's limits are those of their bytes", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    await pick(await pictureFile("a.jpg"), await pictureFile("b.bin", { type: "image/png" }), filmFile());
    await waitFor(() => expect(document.querySelectorAll('[data-tdw-stage="ready"]')).toHaveLength(3), {
      timeout: 5000,
    });
    expect(isOff(button("Publish now"))).toBe(false);
  });

  test.each([
    [8_000_000, true],
    [8_000_001, false],
  ])("[SE-12] a picture of %i bytes is taken by Threads: %s", async (bytes, taken) => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    await pick(await pictureFile("big.jpg", { bytes }));
    const stage = taken ? "ready" : "held";
    await waitFor(() => expect(document.querySelector(`[data-tdw-stage="${stage}"]`)).not.toBeNull(), {
      timeout: 8000,
    });
    const refused = () =>
      screen.queryAllByText(/8,000,001 bytes is too large\. Threads allows up to 8 MB\./u).length > 0;
    await waitFor(() => expect(refused()).toBe(!taken));
  });

  test("a file that was taken away after it was chosen is told, and not sent", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    const gone = await pictureFile("gone.jpg");
    Object.defineProperty(gone, "slice", {
      value: () => ({ arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")) }),
    });
    await pick(gone);
    await waitFor(() => expect(screen.getAllByText(/its contents can’t be read/u).length).toBeGreaterThan(0));
    expect(document.querySelector('[data-tdw-stage="held"]')).not.toBeNull();
  });

  test("a file waits for a channel, and goes once one is chosen that takes it", async () => {
    await openComposer();
    await pick(await pictureFile("a.jpg"));
    expect(await screen.findByText("Waits for a channel")).toBeVisible();
    await choose("Threads");
    await waitFor(() => expect(document.querySelector('[data-tdw-stage="ready"]')).not.toBeNull(), { timeout: 5000 });
  });

  test("an upload that stops is told, and can be tried again", async () => {
    let broken = true;
    await openComposer({
      composer: { defaultChannelIds: ["threads"] },
      wrap: (backend) => ({
        ...backend,
        upload: {
          ...backend.upload!,
          async begin(...given) {
            if (broken) throw new BackendError("forbidden");
            return backend.upload!.begin(...given);
          },
        },
      }),
    });
    await pick(await pictureFile("a.jpg"));
    expect(await screen.findByText(/Upload stopped/u, undefined, { timeout: 8000 })).toBeVisible();
    broken = false;
    await userEvent.click(button("Try again"));
    await waitFor(() => expect(document.querySelector('[data-tdw-stage="ready"]')).not.toBeNull(), { timeout: 5000 });
  });

  test("files change places by keyboard, which is said aloud", async () => {
    await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    await pick(await pictureFile("one.jpg"), await pictureFile("two.jpg", { hue: 200 }));
    const grip = await screen.findByRole("button", { name: "Move one.jpg" });
    grip.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(await screen.findByText("one.jpg is now at position 2 of 2")).toBeInTheDocument();
    const names = [...document.querySelectorAll('[data-tdw-part="composer-media-item"] > p[title]')].map(
      (each) => each.textContent,
    );
    expect(names).toEqual(["two.jpg", "one.jpg"]);
    expect(screen.getByRole("button", { name: "Move one.jpg" })).toHaveFocus();
  });

  test("a picture without a description is a suggestion, until it has one", async () => {
    const { posts } = await openComposer({ composer: { defaultChannelIds: ["threads"] } });
    await pick(await pictureFile("a.jpg"));
    expect(await screen.findByText("No description for people who can’t see it.")).toBeVisible();
    await userEvent.click(button("Describe it"));
    await userEvent.keyboard("Hills at dusk");
    await userEvent.click(button("Done"));
    await waitFor(() => expect(screen.queryByText("No description for people who can’t see it.")).toBeNull());
    await userEvent.click(button("Save draft"));
    await waitFor(async () =>
      expect((await posts()).some(({ media }) => media[0]?.alt === "Hills at dusk")).toBe(true),
    );
  });
});

describe("sending", () => {
  test("[SE-15] a post goes out now, on every chosen channel", async () => {
    const onPublished = vi.fn();
    const { posts } = await openComposer({ composer: { defaultChannelIds: ["threads", "x"], onPublished } });
    write("Soup night, until the pot is empty.");
    await waitFor(() => expect(isOff(button("Publish now"))).toBe(false));
    await userEvent.click(button("Publish now"));
    expect(await screen.findByRole("heading", { name: "Published on 2 channels" })).toBeVisible();
    await waitFor(() => expect(onPublished).toHaveBeenCalledOnce());
    const made = (await posts()).find(({ text }) => text === "Soup night, until the pot is empty.");
    expect(made).toMatchObject({ channelIds: ["threads", "x"] });
  });

  test("a post is scheduled on the workspace's clock, and its draft is gone", async () => {
    const storage = volatileStorage<never>();
    const onScheduled = vi.fn();
    const { posts } = await openComposer({
      provider: { storage },
      composer: { defaultChannelIds: ["threads"], defaultDay: "2026-11-26", onScheduled },
    });
    write("Advent dinner");
    expect(await screen.findByText("Oslo time")).toBeVisible();
    await waitFor(() => expect(isOff(button("Schedule"))).toBe(false));
    await userEvent.click(button("Schedule"));
    expect(
      await screen.findByRole("heading", { name: /^Scheduled for Thu,? 26 Nov|^Scheduled for Thu, Nov 26/u }),
    ).toBeVisible();
    await waitFor(() => expect(onScheduled).toHaveBeenCalledOnce());
    const made = (await posts()).find(({ text }) => text === "Advent dinner");
    expect(made).toMatchObject({
      status: "scheduled",
      at: "2026-11-26T08:00:00.000Z",
      schedule: { day: "2026-11-26", time: "09:00", timeZone: "Europe/Oslo" },
    });
    await waitFor(async () => expect(await storage.drafts()).toEqual([]));
  });

  test("a day and a time are chosen by keyboard, and a time that does not exist is told", async () => {
    await openComposer({
      composer: {
        defaultChannelIds: ["threads"],
        defaultSchedule: { day: "2027-03-27", time: "02:30", timeZone: "Europe/Oslo" },
      },
    });
    await userEvent.click(screen.getByRole("button", { name: /27/u }));
    await waitFor(() => expect(screen.getByRole("gridcell", { name: /March 27, 2027/u })).toHaveFocus());
    await userEvent.keyboard("{ArrowRight}");
    expect(await screen.findByRole("gridcell", { name: /March 28, 2027/u })).toHaveFocus();
    expect(screen.getByText(/2:30.AM doesn’t exist on that day; it becomes 3:30.AM\./u)).toBeVisible();
    await userEvent.click(button("Set time"));
    await waitFor(() => expect(screen.getByRole("button", { name: /28/u })).toHaveFocus());
  });

  test("a refusal leaves everything as it was typed, and says why", async () => {
    const onScheduled = vi.fn();
    await openComposer({
      composer: { defaultChannelIds: ["threads"], defaultDay: "2026-11-26", onScheduled },
      faults: ({ name }) => (name === "post.create" ? { before: "forbidden" } : undefined),
    });
    write("Keep me");
    await waitFor(() => expect(isOff(button("Schedule"))).toBe(false));
    await userEvent.click(button("Schedule"));
    expect(await screen.findByText("You may not do this here.")).toBeVisible();
    expect(textField().value).toBe("Keep me");
    expect(onScheduled).not.toHaveBeenCalled();
  });

  test("what was written is still there after a reload", async () => {
    const storage = volatileStorage<never>();
    const first = await openComposer({ provider: { storage } });
    await choose("Threads", "X");
    write("Half a thought");
    await userEvent.click(screen.getByRole("tab", { name: /Text for X/u }));
    write("Half a thought for X");
    await waitFor(async () => expect((await storage.drafts())[0]?.text).toContain("Half a thought for X"));
    first.unmount();
    await openComposer({ provider: { storage } });
    await waitFor(() => expect(textField().value).toBe("Half a thought"));
    expect(screen.getAllByRole("checkbox", { checked: true })).toHaveLength(2);
    await userEvent.click(screen.getByRole("tab", { name: /Text for X/u }));
    expect(textField().value).toBe("Half a thought for X");
  });

  test("a scheduled post is edited and keeps its time", async () => {
    const onScheduled = vi.fn();
    const { posts } = await openComposer({ memberId: "noor", composer: { postId: "post-07", onScheduled } });
    await waitFor(() => expect(textField().value).toContain("Advent dinners"));
    expect(screen.getByRole("heading", { name: "Edit post" })).toBeVisible();
    write("Advent dinners: five menus");
    await waitFor(() => expect(isOff(button("Update and schedule"))).toBe(false));
    await userEvent.click(button("Update and schedule"));
    await waitFor(() => expect(onScheduled).toHaveBeenCalled());
    expect((await posts()).find(({ id }) => id === "post-07")).toMatchObject({
      status: "scheduled",
      text: "Advent dinners: five menus",
    });
  });

  test("whoever may only read is told so, and is offered nothing to write in", async () => {
    await openComposer({ memberId: "vera" });
    expect(screen.getByText(/Only a Contributor may do this/iu)).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("button", { name: "Publish now" })).toBeNull();
  });

  test("what has gone out is shown, and can't be changed any more", async () => {
    await openComposer({ memberId: "noor", composer: { postId: "post-02" } });
    await waitFor(() => expect(textField().value).toContain("garden rooms"));
    expect(textField()).toHaveAttribute("readonly");
    expect(screen.getByText("It has gone out, so it can’t be changed here any more.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Publish now" })).toBeNull();
  });
});
