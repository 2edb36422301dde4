import type { Meta, StoryObj } from "@storybook/react-vite";
import { ComposerPreview } from "../../../../packages/react/src/composer/composer-preview.js";
import { ComposerRoot } from "../../../../packages/react/src/composer/composer-root.js";
import { composerSeed } from "./composer-seed.js";

const meta: Meta<typeof ComposerPreview> = {
  title: "Composer/Previews",
  component: ComposerPreview,
  parameters: { world: { seed: composerSeed }, width: "440px" },
  render: ({ channelId }) => (
    <ComposerRoot postId="over" style={{ padding: 16, overflow: "auto" }}>
      <ComposerPreview channelId={channelId} />
    </ComposerRoot>
  ),
};
export default meta;

type Story = StoryObj<typeof ComposerPreview>;

export const Threads: Story = { args: { channelId: "threads" } };
export const Instagram: Story = { args: { channelId: "instagram" } };
export const Facebook: Story = { args: { channelId: "facebook" } };
export const X: Story = { args: { channelId: "x" } };
export const LinkedIn: Story = { args: { channelId: "linkedin" } };
export const InTheDark: Story = { args: { channelId: "instagram" }, globals: { theme: "dark" } };
