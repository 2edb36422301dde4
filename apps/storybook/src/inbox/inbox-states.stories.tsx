import type { Meta, StoryObj } from "@storybook/react-vite";
import { memoryBackend, smallSeed } from "@tidewire/adapters/memory";
import type { Backend } from "@tidewire/core/backend";
import { Inbox } from "@tidewire/react";
import { expect, fn, userEvent } from "storybook/test";
import { storyNow } from "../with-tidewire.js";
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
  globals: { locale: "en" },
  async play({ canvas, args }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Connect a channel" }));
    await expect(args.onNavigate).toHaveBeenCalledWith({ to: "channels" });
  },
};

/** Nothing left to do; what waits elsewhere is one press away. */
export const EmptyDone: Story = {
  parameters: { world: { seed: doneSeed } },
  globals: { locale: "en" },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Open Pending (2)" }));
    await canvas.findByRole("row", { name: /Camille Roux/ });
  },
};

/** Nothing fits the filters; it says where something does. */
export const NoMatch: Story = {
  args: { defaultFilter: { queues: ["new"], snoozed: false, channelIds: ["linkedin"] } },
  globals: { locale: "en" },
  async play({ canvas }) {
    await canvas.findByText(/1 match in Resolved/);
    await userEvent.click(canvas.getByRole("button", { name: "Clear filters" }));
    await canvas.findByRole("row", { name: /Jonas Berg/ });
  },
};

/** A person with no channel open to them. */
export const NotPermitted: Story = { parameters: { world: { seed: emptySeed, memberId: "vera" } } };

/** The list failed: what happened, what is safe, and another try. */
export const LoadError: Story = {
  globals: { locale: "en", line: "failing" },
  async play({ canvas }) {
    await canvas.findByText("Couldn’t load conversations");
  },
};

/** No line: acts are kept and counted, nothing blocks. */
export const Offline: Story = {
  args: { defaultSelectedId: "it-02" },
  globals: { locale: "en", line: "offline" },
  async play({ canvas }) {
    await canvas.findByText(/You’re offline/);
    await userEvent.type(await canvas.findByRole("textbox", { name: "Reply" }), "Room 301.");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await canvas.findByText("Sends when you’re back online");
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
  globals: { locale: "en" },
  async play({ canvas }) {
    (await canvas.findByRole("row", { name: /Jonas Berg/ })).focus();
    await userEvent.keyboard("e");
    await canvas.findByText(/Resolve, Jonas Berg/);
    await canvas.findByRole("row", { name: /Jonas Berg/ });
  },
};
