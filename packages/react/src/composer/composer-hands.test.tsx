import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { BackendError } from "@tidewire/core/basics";
import { volatileStorage } from "@tidewire/core/sync";
import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, test, vi } from "vitest";
import { pictureFile } from "../testing/media-files.js";
import { openComposer, pick, testNow, textField } from "./testing/composer-world.js";

afterEach(cleanup);

const names = () =>
  [...document.querySelectorAll('[data-tdw-part="composer-media-item"] > p[title]')].map((each) => each.textContent);

async function threeFiles(): Promise<readonly HTMLElement[]> {
  await openComposer({ composer: { defaultChannelIds: ["threads"] } });
  await pick(await pictureFile("one.jpg"), await pictureFile("two.jpg"), await pictureFile("three.jpg"));
  await waitFor(() => expect(names()).toEqual(["one.jpg", "two.jpg", "three.jpg"]));
  return [...document.querySelectorAll<HTMLElement>('[data-tdw-part="composer-media-item"]')];
}

const middleOf = (element: HTMLElement | undefined) => {
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return { clientX: x + width / 2, clientY: y + height / 2 };
};

describe("files by hand", () => {
  test("a file is dragged to another place by its grip", async () => {
    const tiles = await threeFiles();
    const grip = screen.getByRole("button", { name: "Move one.jpg" });
    fireEvent.pointerDown(grip, { button: 0, ...middleOf(tiles[0]) });
    fireEvent.pointerMove(document, middleOf(tiles[2]));
    expect(names()).toEqual(["two.jpg", "three.jpg", "one.jpg"]);
    fireEvent.pointerUp(document);
    fireEvent.pointerMove(document, middleOf(tiles[0]));
    expect(names()).toEqual(["two.jpg", "three.jpg", "one.jpg"]);
  });

  test("Escape puts a dragged file back", async () => {
    const tiles = await threeFiles();
    fireEvent.pointerDown(screen.getByRole("button", { name: "Move one.jpg" }), { button: 0, ...middleOf(tiles[0]) });
    fireEvent.pointerMove(document, middleOf(tiles[1]));
    expect(names()).toEqual(["two.jpg", "one.jpg", "three.jpg"]);
    fireEvent.keyDown(document, { key: "Escape" });
    expect(names()).toEqual(["one.jpg", "two.jpg", "three.jpg"]);
  });
});

describe("after sending", () => {
  test("a draft whose post has gone out meanwhile does not come back", async () => {
    const storage = volatileStorage<never>();
    const first = await openComposer({ provider: { storage }, composer: { defaultChannelIds: ["threads"] } });
    fireEvent.change(textField(), { target: { value: "Sent from another window" } });
    await userEvent.click(screen.getByRole("button", { name: "Save draft" }));
    let made = await first.posts();
    await waitFor(async () => {
      made = (await first.posts()).filter(({ text }) => text === "Sent from another window");
      expect(made).toHaveLength(1);
    });
    await waitFor(async () => expect((await storage.drafts())[0]?.text).toContain(made[0]?.id));
    first.unmount();
    const { signal } = new AbortController();
    await first.backend.commands["post.publish"]?.(
      {
        key: "later",
        type: "post.publish",
        id: made[0]?.id ?? "",
        input: {},
        by: "noor",
        at: testNow,
        rulesVersion: 1,
      },
      { signal },
    );
    await openComposer({ provider: { storage }, wrap: () => first.backend });
    await waitFor(async () => expect(await storage.drafts()).toEqual([]));
    expect(textField().value).toBe("");
    expect(screen.getByRole("heading", { name: "New post" })).toBeVisible();
  });

  test.each([
    ["whose server answered", false],
    ["that was off the line", true],
  ])("[I34] [I35] a page %s and was killed right after publishing does not offer the post again", async (_, isOff) => {
    const disk = volatileStorage<never>();
    let isDead = false;
    const until = <G extends unknown[]>(write: (...given: G) => Promise<void>) => {
      return (...given: G) => (isDead ? new Promise<never>(() => {}) : write(...given));
    };
    const storage = { ...disk, putDraft: until(disk.putDraft), removeDraft: until(disk.removeDraft) };
    const down = () => Promise.reject(new BackendError("network"));
    const first = await openComposer({
      provider: { storage },
      composer: { defaultChannelIds: ["threads"] },
      wrap: (backend) =>
        isOff
          ? {
              ...backend,
              commands: Object.fromEntries(Object.keys(backend.commands).map((type) => [type, down])),
              listen: (_since, _onEvent, { onStatus }) => onStatus("lost"),
            }
          : backend,
    });
    fireEvent.change(textField(), { target: { value: "Soup is on" } });
    await waitFor(async () => expect((await disk.drafts())[0]?.text).toContain("Soup is on"));
    const publish = screen.getByRole("button", { name: "Publish now" });
    await waitFor(() => expect(publish).not.toHaveAttribute("aria-disabled"));
    isDead = true;
    await userEvent.click(publish);
    expect(await screen.findByRole("button", { name: "Write another post" })).toBeVisible();
    first.unmount();

    await openComposer({ provider: { storage: disk }, wrap: () => first.backend });
    await waitFor(async () => expect(await disk.drafts()).toEqual([]));
    expect(textField().value).toBe("");
    const made = (await first.posts()).filter(({ text }) => text === "Soup is on");
    expect(made.map(({ status }) => status)).toEqual([expect.stringMatching("publish")]);
  });

  test("[I34] what was changed after its post had gone out in another window is a new post", async () => {
    const storage = volatileStorage<never>();
    const first = await openComposer({ provider: { storage }, composer: { defaultChannelIds: ["threads"] } });
    fireEvent.change(textField(), { target: { value: "Soup is on" } });
    await waitFor(async () => expect((await storage.drafts())[0]?.text).toContain("Soup is on"));
    const [kept] = await storage.drafts();
    await userEvent.click(screen.getByRole("button", { name: "Publish now" }));
    expect(await screen.findByRole("button", { name: "Write another post" })).toBeVisible();
    await waitFor(async () => expect(await storage.drafts()).toEqual([]));
    first.unmount();
    await storage.putDraft(kept?.key ?? "", kept?.text.replace("Soup is on", "Soup is on, and bread") ?? "");

    await openComposer({ provider: { storage }, wrap: () => first.backend });
    await waitFor(() => expect(textField().value).toBe("Soup is on, and bread"));
    const publish = screen.getByRole("button", { name: "Publish now" });
    await waitFor(() => expect(publish).not.toHaveAttribute("aria-disabled"));
    await userEvent.click(publish);
    await waitFor(async () => {
      const made = (await first.posts()).filter(({ text }) => text.startsWith("Soup is on"));
      expect(made.map(({ text }) => text).toSorted()).toEqual(["Soup is on", "Soup is on, and bread"]);
    });
  });

  test("another post can be written after one was edited", async () => {
    await openComposer({ composer: { postId: "post-07" } });
    await waitFor(() => expect(textField().value).toContain("Advent dinners"));
    fireEvent.change(textField(), { target: { value: "Advent dinners, again" } });
    const update = screen.getByRole("button", { name: "Update and schedule" });
    await waitFor(() => expect(update).not.toHaveAttribute("aria-disabled"));
    await userEvent.click(update);
    await userEvent.click(await screen.findByRole("button", { name: "Write another post" }));
    expect(screen.getByRole("heading", { name: "New post" })).toBeVisible();
    expect(textField().value).toBe("");
  });
});

describe("without a line to the server", () => {
  test("a post is shown as sent, says that it waits, and its draft stays on the device", async () => {
    const storage = volatileStorage<never>();
    const onPublished = vi.fn();
    const fails = () => Promise.reject(new BackendError("network"));
    await openComposer({
      provider: { storage },
      composer: { defaultChannelIds: ["threads"], onPublished },
      wrap: (backend) => ({
        ...backend,
        commands: Object.fromEntries(Object.keys(backend.commands).map((type) => [type, fails])),
        listen: (_since, _onEvent, { onStatus }) => onStatus("lost"),
      }),
    });
    fireEvent.change(textField(), { target: { value: "Written on a train" } });
    const publish = screen.getByRole("button", { name: "Publish now" });
    await waitFor(() => expect(publish).not.toHaveAttribute("aria-disabled"));
    await userEvent.click(publish);
    expect(await screen.findByRole("heading", { name: "Publishing now" })).toBeVisible();
    expect(screen.getByText("Goes out when you’re back online")).toBeVisible();
    expect(onPublished).not.toHaveBeenCalled();
    await waitFor(async () => expect((await storage.drafts())[0]?.text).toContain("Written on a train"));
  });
});
