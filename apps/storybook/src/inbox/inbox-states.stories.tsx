import type { Meta, StoryObj } from "@storybook/react-vite";
import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import type { Backend } from "@tidewire/core/backend";
import { Inbox } from "@tidewire/react";
import { expect, fn, userEvent } from "storybook/test";
import { storyNow } from "../with-tidewire.js";
import { wordsOf } from "../words.js";
import { doneSeed, emptySeed } from "./seeds.js";

const meta: Meta<typeof Inbox> = {
  title: "Inbox/States",
  component: Inbox,
  args: { onNavigate: fn() },
};
export default meta;

type Story = StoryObj<typeof Inbox>;

const never = () => new Promise<never>(() => {});
const made = memoryBackend({ seed: smallSeed(storyNow), now: () => storyNow });
const slow: Backend = { ...made, queries: { ...made.queries, "interactions.list": never, "thread.get": never } };

/** Rows to come, in their final size; nothing moves. */
export const Loading: Story = { args: { defaultSelectedId: "it-02" }, parameters: { world: { backend: slow } } };

/** No channel yet: the first step, if the host leads there. */
export const EmptyFirstRun: Story = {
  parameters: { world: { seed: emptySeed } },
  async play({ canvas, args, globals }) {
    const { connect } = wordsOf(globals).inbox.list;
    await userEvent.click(await canvas.findByRole("button", { name: connect }));
    await expect(args.onNavigate).toHaveBeenCalledWith({ to: "channels" });
  },
};

/** Nothing left to do; what waits elsewhere is one press away. */
export const EmptyDone: Story = {
  parameters: { world: { seed: doneSeed } },
  async play({ canvas, globals }) {
    const { inbox, common, say } = wordsOf(globals);
    const open = say(inbox.list.openQueue, { queue: common.queues.pending, count: 2 });
    await userEvent.click(await canvas.findByRole("button", { name: open }));
    await canvas.findByRole("row", { name: /Camille Roux/ });
  },
};

/** Nothing fits the filters; it says where something does. */
export const NoMatch: Story = {
  args: { defaultFilter: { queues: ["new"], snoozed: false, channelIds: ["linkedin"] } },
  async play({ canvas, globals }) {
    const { inbox, common, say } = wordsOf(globals);
    const elsewhere = say(inbox.list.noMatchElsewhere, { count: 1, queue: common.queues.resolved });
    await canvas.findByText((text) => text.includes(elsewhere));
    await userEvent.click(canvas.getByRole("button", { name: inbox.list.clearFilters }));
    await canvas.findByRole("row", { name: /Jonas Berg/ });
  },
};

/** A person with no channel open to them. */
export const NotPermitted: Story = { parameters: { world: { seed: emptySeed, memberId: "vera" } } };

/** The list failed: what happened, what is safe, and another try. */
export const LoadError: Story = {
  globals: { line: "failing" },
  async play({ canvas, globals }) {
    await canvas.findByText(wordsOf(globals).inbox.list.errorTitle);
  },
};

/** No line: acts are kept and counted, nothing blocks. */
export const Offline: Story = {
  args: { defaultSelectedId: "it-02" },
  globals: { line: "offline" },
  async play({ canvas, globals }) {
    const { inbox } = wordsOf(globals);
    await canvas.findByRole("region", { name: inbox.offline.region });
    await userEvent.type(await canvas.findByRole("textbox", { name: inbox.replyBox.reply }), "Room 301.");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await canvas.findByText(inbox.thread.queued);
  },
};

/** A viewer: moves, tags and notes, but no answer. */
export const ReadOnlyRole: Story = {
  args: { defaultSelectedId: "it-02" },
  parameters: { world: { memberId: "vera" } },
};

const refuses = ({ name }: { readonly name: string }) =>
  name === "interaction.resolve" ? { before: "forbidden" as const } : undefined;

/** An act the server refused after it was shown: which, on whom, why. */
export const Refused: Story = {
  parameters: { world: { faults: refuses } },
  async play({ canvas, globals }) {
    const { inbox, say } = wordsOf(globals);
    const refused = say(inbox.offline.refusedOn, { act: inbox.actions.resolve, name: "Jonas Berg" });
    (await canvas.findByRole("row", { name: /Jonas Berg/ })).focus();
    await userEvent.keyboard("e");
    await canvas.findByText((text) => text.includes(refused));
    await canvas.findByRole("row", { name: /Jonas Berg/ });
  },
};
