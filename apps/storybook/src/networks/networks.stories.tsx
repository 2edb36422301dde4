import type { Meta, StoryObj } from "@storybook/react-vite";
import type { NetworkId } from "@tidewire/core/networks";
import { expect, userEvent, within } from "storybook/test";
import { NetworkPage } from "./network-page.js";

// One page each, and no page of them all: fourteen counters would be fourteen of everything.
const meta: Meta = { title: "Networks", parameters: { height: "auto" }, tags: ["!autodocs"] };
export default meta;

/** The page of one network, and what holds for its counter whatever is typed. */
function pageOf(network: NetworkId): StoryObj {
  return {
    render: () => <NetworkPage network={network} />,
    async play({ canvasElement }) {
      const canvas = within(canvasElement);
      await expect(await canvas.findByRole("heading", { level: 1 })).toBeVisible();
      await expect(canvas.getAllByRole("rowheader").length).toBeGreaterThan(10);
      const counted = () => Number(canvasElement.querySelector("[data-count]")?.getAttribute("data-count"));
      const costs = () =>
        Array.from(canvasElement.querySelectorAll("[data-cost]"), (cell) => Number(cell.getAttribute("data-cost")));
      const addUp = () => costs().reduce((sum, cost) => sum + cost, 0);

      const before = counted();
      await expect(before).toBeGreaterThan(20);
      await expect(addUp()).toBe(before);

      const text = within(canvas.getByRole("region", { name: "Live counter" }))
        .getAllByRole("textbox")
        .at(-1) as HTMLTextAreaElement;
      const sample = text.value;
      await userEvent.type(text, " and 京👍🏽");
      await expect(counted()).toBeGreaterThan(before);
      await expect(addUp()).toBe(counted());

      await userEvent.clear(text);
      await expect(counted()).toBe(0);
      await expect(addUp()).toBe(0);

      await userEvent.click(text);
      await userEvent.paste(sample);
      await expect(counted()).toBe(before);
      text.blur();

      const surfaces = canvas.getByLabelText<HTMLSelectElement>("Surface");
      const [first = "", ...others] = Array.from(surfaces.options, ({ value }) => value);
      for (const surface of [...others, first]) {
        await userEvent.selectOptions(surfaces, surface);
        await expect(counted()).toBeGreaterThan(0);
        await expect(addUp()).toBe(counted());
      }
    },
  };
}

export const Threads: StoryObj = pageOf("threads");
export const Instagram: StoryObj = pageOf("instagram");
export const Facebook: StoryObj = pageOf("facebook");
export const X: StoryObj = pageOf("x");
export const LinkedIn: StoryObj = pageOf("linkedin");
export const TikTok: StoryObj = pageOf("tiktok");
export const YouTube: StoryObj = pageOf("youtube");
export const Pinterest: StoryObj = pageOf("pinterest");
export const Bluesky: StoryObj = pageOf("bluesky");
export const Mastodon: StoryObj = pageOf("mastodon");
export const GoogleBusiness: StoryObj = pageOf("googleBusiness");
export const Telegram: StoryObj = pageOf("telegram");
export const Reddit: StoryObj = pageOf("reddit");
export const Email: StoryObj = pageOf("email");
