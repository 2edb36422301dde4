import type { Meta, StoryObj } from "@storybook/react-vite";
import { Composer } from "@tidewire/react";
import { fn } from "storybook/test";
import { composerSeed, noChannelSeed, signedOutSeed } from "./composer-seed.js";

const meta: Meta<typeof Composer> = {
  title: "Composer/Composer",
  component: Composer,
  args: { onClose: fn(), onScheduled: fn(), onPublished: fn(), onSaved: fn() },
  parameters: { world: { seed: composerSeed } },
};
export default meta;

type Story = StoryObj<typeof Composer>;

/** Nothing chosen, nothing written. */
export const Empty: Story = {};

/** One text for two channels, with a picture. */
export const SharedText: Story = { args: { postId: "shared" } };

/** Two channels have a text of their own; a dot on their tabs says so. */
export const OwnText: Story = { args: { postId: "own" } };

/** Each network stops elsewhere: the shortest marks its place in the text. */
export const OverLimit: Story = { args: { postId: "over" } };

/** More bytes than Threads may accept: told, not blocked. */
export const NearLimitInBytes: Story = { args: { postId: "bytes" } };

/** A GIF, whatever its name, is nothing for Threads. */
export const UnsupportedType: Story = { args: { postId: "refused-type" } };

/** Larger than a network allows; the numbers stand beside the file. */
export const TooLarge: Story = { args: { postId: "too-large" } };

/** A suggestion, never a block. */
export const NoAltText: Story = { args: { postId: "no-alt" } };

/** Editing what is planned already. */
export const Scheduled: Story = { args: { postId: "scheduled" } };

/** Handed in for approval. */
export const NeedsApproval: Story = { args: { postId: "review" } };

/** What has gone out is shown and not changed. */
export const Published: Story = { args: { postId: "gone" } };

/** Out on one channel, refused on another. */
export const PartlyScheduled: Story = { args: { postId: "post-09" } };

/** A chosen channel is signed out. */
export const SignedOutChannel: Story = {
  args: { postId: "shared" },
  parameters: { world: { seed: signedOutSeed } },
};

/** There is nothing to post on yet. */
export const NoChannel: Story = { parameters: { world: { seed: noChannelSeed } } };

/** A viewer reads and is told who may write. */
export const Viewer: Story = { parameters: { world: { seed: composerSeed, memberId: "vera" } } };

/** Until the server answers. */
export const Loading: Story = { parameters: { world: { line: "slow" } } };

/** Text and preview take turns. */
export const Narrow: Story = { args: { postId: "over" }, parameters: { width: "390px" } };

/** Text beside one column of previews. */
export const Medium: Story = { args: { postId: "over" }, parameters: { width: "900px" } };

/** Mirrored, with a text that runs the other way. */
export const RightToLeft: Story = { args: { postId: "right-to-left" }, globals: { direction: "rtl" } };

export const Dark: Story = { args: { postId: "over" }, globals: { theme: "dark" } };
