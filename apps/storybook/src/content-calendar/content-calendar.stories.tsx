import type { Meta, StoryObj } from "@storybook/react-vite";
import { fn } from "storybook/test";
import { ContentCalendar } from "../../../../packages/react/src/content-calendar/content-calendar.js";
import { novemberSeed } from "./month-seed.js";

const meta: Meta<typeof ContentCalendar> = {
  title: "Content calendar/ContentCalendar",
  component: ContentCalendar,
  args: { weekStartsOn: 1, onNewPost: fn(), onOpenPost: fn() },
  parameters: { world: { seed: novemberSeed } },
};
export default meta;

type Story = StoryObj<typeof ContentCalendar>;

/** A month with every status, beside the posts that have no time yet. */
export const Month: Story = {};
