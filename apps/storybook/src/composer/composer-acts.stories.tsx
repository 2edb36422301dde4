import type { Meta, StoryObj } from "@storybook/react-vite";
import { memoryBackend } from "@tidewire/adapters/memory";
import { BackendError } from "@tidewire/core/basics";
import { Composer } from "@tidewire/react";
import { expect, fireEvent, fn, userEvent, waitFor, within } from "storybook/test";
import { wordsOf } from "../words.js";
import { storyNow, type WorldGlobals } from "../world.js";
import { gifFile, pictureFile } from "../../../../packages/react/src/testing/media-files.js";
import { composerSeed } from "./composer-seed.js";

const meta: Meta<typeof Composer> = {
  title: "Composer/Acts",
  component: Composer,
  args: { onClose: fn(), onScheduled: fn(), onPublished: fn(), defaultChannelIds: ["threads"] },
  parameters: { world: { seed: composerSeed } },
};
export default meta;

type Story = StoryObj<typeof Composer>;

interface Played {
  readonly canvasElement: HTMLElement;
  readonly globals: WorldGlobals;
}

const field = ({ canvasElement, globals }: Played) =>
  within(canvasElement).findByRole("textbox", { name: wordsOf(globals).composer.editor.text });

async function pick(played: Played, ...files: readonly File[]): Promise<void> {
  await field(played);
  const canvas = played.canvasElement;
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
  async play({ canvasElement, globals }) {
    const { composer, say } = wordsOf(globals);
    await userEvent.type(await field({ canvasElement, globals }), "Soup night @haldenbay #soup");
    // In a narrow window the preview waits behind its button.
    const region = { name: say(composer.header.previewOf, { network: "Threads" }), hidden: true };
    const preview = await within(canvasElement).findByRole("region", region, { timeout: 5_000 });
    await waitFor(() => expect(within(preview).getByText("#soup")).toBeInTheDocument());
  },
};

/** Stopped at 501, and told why. */
export const Stopped: Story = {
  async play({ canvasElement, globals }) {
    const { schedule } = wordsOf(globals).composer;
    await fireEvent.change(await field({ canvasElement, globals }), { target: { value: "a".repeat(501) } });
    const canvas = within(canvasElement);
    await expect(await canvas.findByText((text) => /\b500\b/u.test(text) && text.includes("Threads"))).toBeVisible();
    await expect(canvas.getByRole("button", { name: schedule.publishNow })).toHaveAttribute("aria-disabled", "true");
  },
};

/** A GIF called .png never leaves the device. */
export const RefusedBeforeUpload: Story = {
  async play({ canvasElement, globals }) {
    await pick({ canvasElement, globals }, gifFile("latte.png"));
    const told = await within(canvasElement).findAllByText((text) => text.includes("GIF") && text.includes("Threads"));
    await expect(told[0]).toBeVisible();
  },
};

/** A file on its way, with how much has arrived. */
export const Uploading: Story = {
  parameters: { world: { backend: uploading(() => new Promise(() => {})) } },
  async play({ canvasElement, globals }) {
    await pick({ canvasElement, globals }, await pictureFile("window-seat.jpg"));
    await expect(await within(canvasElement).findByRole("progressbar")).toHaveAttribute("aria-valuenow", "0");
  },
};

/** It did not arrive, and can be tried again. */
export const UploadFailed: Story = {
  parameters: { world: { backend: uploading(() => Promise.reject(new BackendError("forbidden"))) } },
  async play({ canvasElement, globals }) {
    const { uploadFailed } = wordsOf(globals).composer.media;
    await pick({ canvasElement, globals }, await pictureFile("holiday.jpg", { hue: 150 }));
    await expect(await within(canvasElement).findByText((text) => text.includes(uploadFailed))).toBeVisible();
  },
};

/** Files held over it: how many, and what the networks take. */
export const DropTarget: Story = {
  async play({ canvasElement, globals }) {
    const { composer, say } = wordsOf(globals);
    await field({ canvasElement, globals });
    const dataTransfer = new DataTransfer();
    for (const name of ["a.gif", "b.gif", "c.gif"]) dataTransfer.items.add(gifFile(name));
    const area = canvasElement.querySelector('[data-tdw-part="composer-drop-area"]');
    if (area) await fireEvent(area, new DragEvent("dragenter", { dataTransfer, bubbles: true, cancelable: true }));
    await expect(await within(canvasElement).findByText(say(composer.media.dropCount, { count: 3 }))).toBeVisible();
  },
};

/** Two files change places by keyboard. */
export const Moving: Story = {
  async play({ canvasElement, globals }) {
    const { composer, say } = wordsOf(globals);
    const name = "farm.jpg";
    await pick({ canvasElement, globals }, await pictureFile(name), await pictureFile("bay.jpg", { hue: 220 }));
    const grip = await within(canvasElement).findByRole("button", { name: say(composer.media.drag, { name }) });
    grip.focus();
    await userEvent.keyboard("{ArrowDown}");
    const moved = say(composer.media.moved, { name, position: 2, total: 2 });
    await expect(await within(canvasElement).findByText(moved)).toBeInTheDocument();
  },
};

/** A picture is described where it stands. */
export const Describing: Story = {
  args: { postId: "no-alt" },
  async play({ canvasElement, globals }) {
    const { composer, say } = wordsOf(globals);
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: composer.issues.describe }));
    const description = say(composer.media.altFor, { name: "roastery.jpg" });
    await userEvent.type(await canvas.findByRole("textbox", { name: description }), "A drum roaster");
    await expect(canvas.getByText("986")).toBeVisible();
  },
};

/** A day and a time on the workspace's clock. */
export const PickingATime: Story = {
  args: { defaultDay: "2026-11-26" },
  async play({ canvasElement, globals }) {
    const { dayText } = wordsOf(globals);
    const short = dayText("2026-11-26", { day: "numeric", month: "short" });
    const full = dayText("2026-11-26", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
    await field({ canvasElement, globals });
    await userEvent.click(await within(canvasElement).findByRole("button", { name: (name) => name.includes(short) }));
    const day = await within(document.body).findByRole("gridcell", { name: (name) => name.includes(full) });
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
  async play({ canvasElement, globals }) {
    const { open } = wordsOf(globals).composer.counting;
    await fireEvent.change(await field({ canvasElement, globals }), {
      target: { value: "Soup 🍲🍲 https://halden.com" },
    });
    await userEvent.click(within(canvasElement).getByRole("button", { name: open }));
    await expect(await within(document.body).findByText(/\b2\b.*emoji.*\b8\b/iu)).toBeVisible();
  },
};

/** Scheduled, and what it is on each channel. */
export const AfterScheduling: Story = {
  args: { defaultChannelIds: ["threads", "x"], defaultDay: "2026-11-26" },
  async play({ canvasElement, args, globals }) {
    const { composer } = wordsOf(globals);
    const [begins = ""] = composer.schedule.scheduledFor({ time: "|" }).split("|");
    await fireEvent.change(await field({ canvasElement, globals }), { target: { value: "Advent dinner" } });
    const canvas = within(canvasElement);
    const schedule = await canvas.findByRole("button", { name: composer.schedule.schedule });
    await waitFor(() => expect(schedule).not.toHaveAttribute("aria-disabled"));
    await userEvent.click(schedule);
    await expect(await canvas.findByRole("heading", { name: (name) => name.startsWith(begins) })).toHaveFocus();
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
  async play({ canvasElement, globals }) {
    const { composer, problems } = wordsOf(globals);
    const text = await field({ canvasElement, globals });
    await fireEvent.change(text, { target: { value: "Advent dinner" } });
    const schedule = await within(canvasElement).findByRole("button", { name: composer.schedule.schedule });
    await waitFor(() => expect(schedule).not.toHaveAttribute("aria-disabled"));
    await userEvent.click(schedule);
    await expect(await within(canvasElement).findByText(problems.errors.forbidden)).toBeVisible();
    await expect(await field({ canvasElement, globals })).toHaveValue("Advent dinner");
  },
};

const shared = memoryBackend({ now: () => storyNow, seed: composerSeed(storyNow) });

/** A colleague changed the post meanwhile: who, and both versions to choose from. */
export const Conflict: Story = {
  args: { postId: "shared" },
  parameters: { world: { backend: shared } },
  async play({ canvasElement, globals }) {
    const { composer, say } = wordsOf(globals);
    const text = await field({ canvasElement, globals });
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
    const changed = say(composer.conflict.title, { name: "Samir Haddad" });
    await expect((await within(canvasElement).findAllByText(changed))[0]).toBeVisible();
  },
};
