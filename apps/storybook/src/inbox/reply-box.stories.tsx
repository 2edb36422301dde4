import type { Meta, StoryObj } from "@storybook/react-vite";
import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import { day, later } from "@tidewire/core/basics";
import { Inbox } from "@tidewire/react";
import { expect, fn, userEvent, within } from "storybook/test";
import { storyNow } from "../with-tidewire.js";
import type { WorldGlobals } from "../world.js";
import { wordsOf } from "../words.js";
import { withChannel, withInteraction, withMessage } from "./seeds.js";

const meta: Meta<typeof Inbox> = {
  title: "Inbox/Reply box",
  component: Inbox,
  args: { defaultSelectedId: "it-02", onNavigate: fn() },
  parameters: { width: "960px" },
};
export default meta;

type Story = StoryObj<typeof Inbox>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

const type = async (canvas: Canvas, globals: WorldGlobals, text: string) => {
  const field = await canvas.findByRole("textbox", { name: wordsOf(globals).inbox.replyBox.reply });
  await userEvent.click(field);
  await userEvent.paste(text);
  return field;
};

export const Empty: Story = {};

export const Typing: Story = {
  async play({ canvas, globals }) {
    await type(canvas, globals, "They will. The parcel left at 11:20, so Friday is safe.");
  },
};

/** The last tenth: the ring warns. */
export const NearLimit: Story = {
  args: { defaultSelectedId: "it-07" },
  async play({ canvas, globals }) {
    const { common, say } = wordsOf(globals);
    await type(canvas, globals, "a".repeat(470));
    await canvas.findByRole("img", { name: say(common.counter.left, { count: 30 }) });
  },
};

/** What is too long is marked, the number is negative, the button is off. */
export const OverLimit: Story = {
  args: { defaultSelectedId: "it-07" },
  async play({ canvas, globals }) {
    const { inbox, common, say } = wordsOf(globals);
    const text = `${"Thank you for asking. ".repeat(23)} and shipping is free`;
    await type(canvas, globals, text);
    await canvas.findByRole("img", { name: say(common.counter.over, { count: text.length - 500 }) });
    const box = within(canvas.getByRole("region", { name: inbox.replyBox.region }));
    await expect(box.getByRole("button", { name: inbox.replyBox.send })).toHaveAttribute("aria-disabled", "true");
  },
};

/** A note on paper: nobody posts it by mistake. */
export const Note: Story = {
  async play({ canvas, globals }) {
    const { note } = wordsOf(globals).inbox.replyBox;
    await userEvent.click(await canvas.findByRole("tab", { name: note }));
    await userEvent.click(await canvas.findByRole("textbox", { name: note }));
    await userEvent.paste("Room 301 has this view.");
  },
};

/** Threads: only under one's own posts. */
export const NotOwnPost: Story = {
  args: { defaultSelectedId: "it-06" },
  parameters: {
    world: {
      seed: withInteraction("it-06", {
        post: {
          networkPostId: "p",
          text: "Where to eat on the coast this winter",
          imageUrl: null,
          url: "https://example.com/p",
          at: storyNow,
          isOwn: false,
          isAd: false,
        },
      }),
    },
  },
};

export const WindowClosed: Story = {
  args: { defaultSelectedId: "it-01" },
  parameters: { world: { seed: withInteraction("it-01", (_, now) => ({ lastInboundAt: later(now, -8 * day) })) } },
};

/** The last hours of a reply window. */
export const WindowClosing: Story = {
  args: { defaultSelectedId: "it-01" },
  parameters: { world: { seed: withInteraction("it-01", (_, now) => ({ lastInboundAt: later(now, -6.8 * day) })) } },
};

/** Signed out by the network; the host leads to where it is connected again. */
export const ChannelExpired: Story = {
  parameters: { world: { seed: withChannel("instagram", { connection: "expired" }) } },
  async play({ canvas, args, globals }) {
    const { inbox, say } = wordsOf(globals);
    const reconnect = say(inbox.nav.reconnect, { channel: "Halden Bay Hotel" });
    await userEvent.click(await canvas.findByRole("button", { name: reconnect }));
    await expect(args.onNavigate).toHaveBeenCalledWith({ to: "channel", channelId: "instagram" });
  },
};

export const Viewer: Story = { parameters: { world: { memberId: "vera" } } };

const shared = memoryBackend({ seed: smallSeed(storyNow), now: () => storyNow });

/** A colleague was faster: their answer, and one's own kept. */
export const Conflict: Story = {
  parameters: { world: { backend: shared } },
  async play({ canvas, globals }) {
    const { inbox, say } = wordsOf(globals);
    await type(canvas, globals, "Room 301!");
    await shared.as("lotte").commands["interaction.reply"]?.(
      {
        key: crypto.randomUUID(),
        type: "interaction.reply",
        id: "it-02",
        input: { text: "It is room 301, Jonas.", media: [], seenThrough: null },
        by: "lotte",
        at: storyNow,
        rulesVersion: 1,
      },
      {},
    );
    await canvas.findByText(say(inbox.replyBox.conflict, { name: "Lotte de Wit" }));
    await expect(canvas.getByRole("textbox", { name: inbox.replyBox.reply })).toHaveValue("Room 301!");
  },
};

/** A message the network did not take. */
export const Failed: Story = {
  args: { defaultSelectedId: "it-03" },
  parameters: { world: { seed: withMessage("it-03-m2", { status: "failed", problem: "provider-down" }) } },
};

/** A message nobody knows the fate of. */
export const Unknown: Story = {
  args: { defaultSelectedId: "it-03" },
  parameters: { world: { seed: withMessage("it-03-m2", { status: "unknown" }) } },
};

/** A comment hidden from everybody but its writer. */
export const HiddenComment: Story = {
  parameters: { world: { seed: withMessage("it-02-m1", { hidden: true }) } },
};
