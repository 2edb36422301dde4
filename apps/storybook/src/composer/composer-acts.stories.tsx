import type { Meta, StoryObj } from "@storybook/react-vite";
import { memoryBackend } from "@tidewire/adapters/memory";
import { BackendError } from "@tidewire/core/basics";
import { Composer } from "@tidewire/react";
import { expect, fireEvent, fn, userEvent, waitFor, within } from "storybook/test";
import { storyNow } from "../world.js";
import { gifFile, pictureFile } from "../../../../packages/react/src/testing/media-files.js";
import { composerSeed } from "./composer-seed.js";

const meta: Meta<typeof Composer> = {
  title: "Composer/Acts",
  component: Composer,
  args: { onClose: fn(), onScheduled: fn(), onPublished: fn(), defaultChannelIds: ["threads"] },
  parameters: { world: { seed: composerSeed } },
  // Its plays find things by their English names.
  globals: { locale: "en" },
};
export default meta;

type Story = StoryObj<typeof Composer>;

const field = (canvas: HTMLElement) => within(canvas).findByRole("textbox", { name: "Text" });

async function pick(canvas: HTMLElement, ...files: readonly File[]): Promise<void> {
  await field(canvas);
  const input = canvas.querySelector<HTMLInputElement>('input[type="file"]');
  if (input) await userEvent.upload(input, [...files], { applyAccept: false });
}

/** A backend on which files travel for ever, or not at all. */
const uploading = (part: () => Promise<never>) => {
  const backend = memoryBackend({ now: () => storyNow, seed: composerSeed(storyNow) });
  return { ...backend, ...(backend.upload && { upload: { ...backend.upload, part } }) };
};

/** Text first, then the channels: what is typed shows beside it as the network will. */
export const Writing: Story = {
  async play({ canvasElement }) {
    await userEvent.type(await field(canvasElement), "Soup night @haldenbay #soup");
    // In a narrow window the preview waits behind its button.
    const region = { name: "Preview on Threads", hidden: true };
    const preview = await within(canvasElement).findByRole("region", region, { timeout: 5_000 });
    await waitFor(() => expect(within(preview).getByText("#soup")).toBeInTheDocument());
  },
};

/** Stopped at 501, and told why. */
export const Stopped: Story = {
  async play({ canvasElement }) {
    await fireEvent.change(await field(canvasElement), { target: { value: "a".repeat(501) } });
    const canvas = within(canvasElement);
    await expect(await canvas.findByText("The text is 1 character over the limit of 500 on Threads.")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Publish now" })).toHaveAttribute("aria-disabled", "true");
  },
};

/** A GIF called .png never leaves the device. */
export const RefusedBeforeUpload: Story = {
  async play({ canvasElement }) {
    await pick(canvasElement, gifFile("latte.png"));
    const told = await within(canvasElement).findAllByText(/GIF isn’t supported by Threads/u);
    await expect(told[0]).toBeVisible();
  },
};

/** A file on its way, with how much has arrived. */
export const Uploading: Story = {
  parameters: { world: { backend: uploading(() => new Promise(() => {})) } },
  async play({ canvasElement }) {
    await pick(canvasElement, await pictureFile("window-seat.jpg"));
    await expect(await within(canvasElement).findByRole("progressbar")).toHaveAttribute("aria-valuenow", "0");
  },
};

/** It did not arrive, and can be tried again. */
export const UploadFailed: Story = {
  parameters: { world: { backend: uploading(() => Promise.reject(new BackendError("forbidden"))) } },
  async play({ canvasElement }) {
    await pick(canvasElement, await pictureFile("holiday.jpg", { hue: 150 }));
    await expect(await within(canvasElement).findByText(/Upload stopped/u)).toBeVisible();
  },
};

/** Files held over it: how many, and what the networks take. */
export const DropTarget: Story = {
  async play({ canvasElement }) {
    await field(canvasElement);
    const dataTransfer = new DataTransfer();
    for (const name of ["a.gif", "b.gif", "c.gif"]) dataTransfer.items.add(gifFile(name));
    const area = canvasElement.querySelector('[data-tdw-part="composer-drop-area"]');
    if (area) await fireEvent(area, new DragEvent("dragenter", { dataTransfer, bubbles: true, cancelable: true }));
    await expect(await within(canvasElement).findByText("Drop to add 3 files")).toBeVisible();
  },
};

/** Two files change places by keyboard. */
export const Moving: Story = {
  async play({ canvasElement }) {
    await pick(canvasElement, await pictureFile("farm.jpg"), await pictureFile("bay.jpg", { hue: 220 }));
    const grip = await within(canvasElement).findByRole("button", { name: "Move farm.jpg" });
    grip.focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(await within(canvasElement).findByText("farm.jpg is now at position 2 of 2")).toBeInTheDocument();
  },
};

/** A picture is described where it stands. */
export const Describing: Story = {
  args: { postId: "no-alt" },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Describe it" }));
    await userEvent.type(await canvas.findByRole("textbox", { name: "Description of roastery.jpg" }), "A drum roaster");
    await expect(canvas.getByText("986")).toBeVisible();
  },
};

/** A day and a time on the workspace's clock. */
export const PickingATime: Story = {
  args: { defaultDay: "2026-11-26" },
  async play({ canvasElement }) {
    await field(canvasElement);
    await userEvent.click(await within(canvasElement).findByRole("button", { name: /Nov 26/u }));
    const day = await within(document.body).findByRole("gridcell", { name: /November 26, 2026/u });
    await expect(day).toHaveAttribute("aria-selected", "true");
  },
};

/** 02:30 on the night the clocks go forward. */
export const TimeThatDoesNotExist: Story = {
  args: { defaultSchedule: { day: "2027-03-28", time: "02:30", timeZone: "Europe/Oslo" } },
};

/** What each network counts, and what costs more than it looks. */
export const Counting: Story = {
  args: { defaultChannelIds: ["threads", "x"] },
  async play({ canvasElement }) {
    await fireEvent.change(await field(canvasElement), { target: { value: "Soup 🍲🍲 https://halden.com" } });
    await userEvent.click(within(canvasElement).getByRole("button", { name: "How this is counted" }));
    await expect(await within(document.body).findByText("These 2 emoji count as 8 bytes.")).toBeVisible();
  },
};

/** Scheduled, and what it is on each channel. */
export const AfterScheduling: Story = {
  args: { defaultChannelIds: ["threads", "x"], defaultDay: "2026-11-26" },
  async play({ canvasElement, args }) {
    await fireEvent.change(await field(canvasElement), { target: { value: "Advent dinner" } });
    const canvas = within(canvasElement);
    const schedule = await canvas.findByRole("button", { name: "Schedule" });
    await waitFor(() => expect(schedule).not.toHaveAttribute("aria-disabled"));
    await userEvent.click(schedule);
    await expect(await canvas.findByRole("heading", { name: /^Scheduled for/u })).toHaveFocus();
    await waitFor(() => expect(args.onScheduled).toHaveBeenCalled());
  },
};

/** The server refused: the reason, and everything as it was typed. */
export const Refused: Story = {
  args: { defaultDay: "2026-11-26" },
  parameters: {
    world: {
      seed: composerSeed,
      faults: ({ name }: { name: string }) => (name === "post.create" ? { before: "forbidden" } : undefined),
    },
  },
  async play({ canvasElement }) {
    const text = await field(canvasElement);
    await fireEvent.change(text, { target: { value: "Advent dinner" } });
    const schedule = await within(canvasElement).findByRole("button", { name: "Schedule" });
    await waitFor(() => expect(schedule).not.toHaveAttribute("aria-disabled"));
    await userEvent.click(schedule);
    await expect(await within(canvasElement).findByText("You may not do this here.")).toBeVisible();
    await expect(await field(canvasElement)).toHaveValue("Advent dinner");
  },
};

const shared = memoryBackend({ now: () => storyNow, seed: composerSeed(storyNow) });

/** Somebody else changed the post meanwhile: both versions are offered. */
export const Conflict: Story = {
  args: { postId: "shared" },
  parameters: { world: { backend: shared } },
  async play({ canvasElement }) {
    const text = await field(canvasElement);
    await waitFor(() => expect(text).not.toHaveValue(""));
    await fireEvent.change(text, { target: { value: "My version" } });
    const { signal } = new AbortController();
    const [found] = (await shared.queries["records.get"]({ ids: ["shared"] }, { signal })).records;
    if (found?.is !== "post") return;
    const { channelIds, texts, media } = found;
    await shared.as("samir").commands["post.edit"]?.(
      {
        key: crypto.randomUUID(),
        type: "post.edit",
        id: "shared",
        input: { channelIds, text: `${found.text}\n\nTheirs`, texts, media },
        saw: { channelIds, text: found.text, texts, media },
        by: "samir",
        at: storyNow,
        rulesVersion: 1,
      },
      { signal },
    );
    await expect((await within(canvasElement).findAllByText("Somebody changed this post"))[0]).toBeVisible();
  },
};
