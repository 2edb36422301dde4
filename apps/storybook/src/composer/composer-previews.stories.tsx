import type { Meta, StoryObj } from "@storybook/react-vite";
import { ComposerPreview } from "../../../../packages/react/src/composer/composer-preview.js";
import { ComposerRoot } from "../../../../packages/react/src/composer/composer-root.js";
import type { NetworkId } from "@tidewire/core/networks";
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

/** The same post, with one channel on another network. */
function on(network: NetworkId) {
  const seed: typeof composerSeed = (now) => {
    const { channels, ...rest } = composerSeed(now);
    return { ...rest, channels: channels.map((channel) => (channel.id === "x" ? { ...channel, network } : channel)) };
  };
  return { world: { seed } };
}

type Story = StoryObj<typeof ComposerPreview>;

export const Threads: Story = { args: { channelId: "threads" } };
export const Instagram: Story = { args: { channelId: "instagram" } };
export const Facebook: Story = { args: { channelId: "facebook" } };
export const X: Story = { args: { channelId: "x" } };
export const LinkedIn: Story = { args: { channelId: "linkedin" } };
export const Bluesky: Story = { args: { channelId: "x" }, parameters: on("bluesky") };
export const Mastodon: Story = { args: { channelId: "x" }, parameters: on("mastodon") };
export const Telegram: Story = { args: { channelId: "x" }, parameters: on("telegram") };
export const Plain: Story = { args: { channelId: "x" }, parameters: on("reddit") };
export const InTheDark: Story = { args: { channelId: "instagram" }, globals: { theme: "dark" } };
