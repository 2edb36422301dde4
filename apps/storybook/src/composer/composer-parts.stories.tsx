import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactNode } from "react";
import { ComposerAltTextField } from "../../../../packages/react/src/composer/composer-alt-text-field.js";
import { ComposerChannelPicker } from "../../../../packages/react/src/composer/composer-channel-picker.js";
import { ComposerEditor } from "../../../../packages/react/src/composer/composer-editor.js";
import { ComposerIssues } from "../../../../packages/react/src/composer/composer-issues.js";
import { ComposerMediaTray } from "../../../../packages/react/src/composer/composer-media-tray.js";
import { ComposerPreviews } from "../../../../packages/react/src/composer/composer-previews.js";
import { ComposerRoot } from "../../../../packages/react/src/composer/composer-root.js";
import { ComposerScheduleBar } from "../../../../packages/react/src/composer/composer-schedule-bar.js";
import { composerSeed, signedOutSeed } from "./composer-seed.js";

const meta: Meta<typeof ComposerRoot> = {
  title: "Composer/Parts",
  component: ComposerRoot,
  args: { postId: "over" },
  parameters: { world: { seed: composerSeed }, width: "760px", height: "auto" },
};
export default meta;

type Story = StoryObj<typeof ComposerRoot>;

const of = (parts: ReactNode): NonNullable<Story["render"]> =>
  function Parts({ postId }) {
    return (
      <ComposerRoot postId={postId} style={{ padding: 16 }}>
        {parts}
      </ComposerRoot>
    );
  };

export const ChannelPicker: Story = { render: of(<ComposerChannelPicker />) };

export const ChannelPickerSignedOut: Story = {
  render: of(<ComposerChannelPicker />),
  parameters: { world: { seed: signedOutSeed } },
};

export const Editor: Story = { render: of(<ComposerEditor />) };

export const MediaTray: Story = {
  args: { postId: "too-large" },
  render: of(
    <>
      <ComposerMediaTray />
      <ComposerAltTextField />
    </>,
  ),
};

export const Issues: Story = { render: of(<ComposerIssues />) };

export const ScheduleBar: Story = { args: { postId: "scheduled" }, render: of(<ComposerScheduleBar />) };

export const Previews: Story = { args: { postId: "own" }, render: of(<ComposerPreviews />) };

/** Parts put together in an order of the host's own. */
export const OwnLayout: Story = {
  args: { postId: "own" },
  render: of(
    <>
      <ComposerScheduleBar />
      <ComposerEditor />
      <ComposerChannelPicker />
    </>,
  ),
};
