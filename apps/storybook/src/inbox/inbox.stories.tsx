import type { Meta, StoryObj } from "@storybook/react-vite";
import { Inbox } from "@tidewire/react";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { dueSeed, longSeed, manySeed } from "./seeds.js";

const meta: Meta<typeof Inbox> = {
  title: "Inbox/Inbox",
  component: Inbox,
  args: { onNavigate: fn(), onSelectedIdChange: fn(), onFilterChange: fn() },
};
export default meta;

type Story = StoryObj<typeof Inbox>;

/** What a person sees first: what is new, nothing open. */
export const Default: Story = {};

/** A private conversation: bubbles, the team's note on paper, details beside it. */
export const DirectMessage: Story = { args: { defaultSelectedId: "it-03", defaultFilter: { queues: ["pending"] } } };

/** A public comment: flat, with the post it hangs on. */
export const Comment: Story = { args: { defaultSelectedId: "it-02" } };

/** Reply windows, auto-resolve due soon, an owner, and a channel that must be reconnected. */
export const Due: Story = {
  args: { defaultSelectedId: "it-01" },
  parameters: { world: { seed: dueSeed } },
};

/** More conversations than fit: only those in sight are drawn. */
export const ManyConversations: Story = {
  parameters: { world: { seed: manySeed } },
  globals: { locale: "en" },
  async play({ canvas }) {
    const grid = await canvas.findByRole("grid");
    await waitFor(() => expect(grid).toHaveAttribute("aria-rowcount", "328"));
    await expect(within(grid).getAllByRole("row").length).toBeLessThan(61);
  },
};

/** Names, texts, tags and topics at their longest. */
export const LongText: Story = { args: { defaultSelectedId: "it-02" }, parameters: { world: { seed: longSeed } } };

/** Opening one marks it as read and shows it beside the list. */
export const Opening: Story = {
  globals: { locale: "en" },
  async play({ canvas, args }) {
    await userEvent.click(await canvas.findByRole("row", { name: /Jonas Berg/ }));
    await canvas.findByRole("region", { name: "Conversation with Jonas Berg" });
    await expect(args.onSelectedIdChange).toHaveBeenCalledWith("it-02");
  },
};

/** Several rows ticked by keyboard; the bar takes the header's place. */
export const BulkSelection: Story = {
  globals: { locale: "en" },
  async play({ canvas }) {
    (await canvas.findByRole("row", { name: /Maaike Jansen/ })).focus();
    await userEvent.keyboard("xjj{Shift>}X{/Shift}");
    await expect(canvas.getByRole("toolbar", { name: "3 selected" })).toBeVisible();
  },
};

/** Three resolved at once, undone as one. */
export const Undo: Story = {
  globals: { locale: "en" },
  async play({ canvas }) {
    (await canvas.findByRole("row", { name: /Maaike Jansen/ })).focus();
    await userEvent.keyboard("xjj{Shift>}X{/Shift}e");
    await canvas.findByText("3 conversations resolved");
    await userEvent.click(canvas.getByRole("button", { name: /^Undo/ }));
    await canvas.findByRole("row", { name: /Maaike Jansen/ });
  },
};

/** Who can answer can own; who cannot says why. */
export const Assigning: Story = {
  args: { defaultSelectedId: "it-02" },
  globals: { locale: "en" },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Assign" }));
    await expect(await screen.findByRole("option", { name: /Vera Klein/ }, { timeout: 10_000 })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

/** The other ways on: Pending, unread, and how long to snooze. */
export const MoreActions: Story = {
  args: { defaultSelectedId: "it-02" },
  globals: { locale: "en" },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole("button", { name: "More for Jonas Berg" }));
    await screen.findByRole("menuitem", { name: "Pick a time" }, { timeout: 10_000 });
  },
};

/** A moment of one's own to come back at. */
export const SnoozeUntil: Story = {
  args: { defaultSelectedId: "it-02" },
  globals: { locale: "en" },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole("button", { name: "More for Jonas Berg" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Pick a time" }, { timeout: 10_000 }));
    await screen.findByRole("dialog", { name: "Snooze" }, { timeout: 10_000 });
  },
};

/** All keys, and the switch that turns single ones off. */
export const Shortcuts: Story = {
  globals: { locale: "en" },
  async play({ canvas }) {
    (await canvas.findByRole("row", { name: /Maaike Jansen/ })).focus();
    await userEvent.keyboard("?");
    await screen.findByRole("dialog", { name: "Keyboard shortcuts" }, { timeout: 10_000 });
  },
};

/** A host's own section in the details. */
export const HostDetails: Story = {
  args: {
    defaultSelectedId: "it-02",
    details: () => (
      <section style={{ padding: "12px 16px", borderBlockStart: "1px solid var(--tdw-color-line)" }}>
        <h3>Bookings</h3>
        <p>48213, Friday to Sunday, room 301</p>
      </section>
    ),
  },
};

/** A medium container: the nav is a rail, the details lie over the thread. */
export const Medium: Story = {
  args: { defaultSelectedId: "it-02" },
  parameters: { width: "900px" },
  globals: { locale: "en" },
  async play({ canvas }) {
    const button = await canvas.findByRole("button", { name: "Details" });
    await waitFor(() => expect(button).toHaveAttribute("aria-pressed", "false"));
    await userEvent.click(button);
    await expect(await canvas.findByRole("complementary", { name: "Details" })).toBeVisible();
  },
};

/** A narrow container shows one pane at a time; the way back returns to the row. */
export const Narrow: Story = {
  parameters: { width: "390px" },
  globals: { locale: "en" },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole("row", { name: /Jonas Berg/ }));
    await waitFor(() => expect(canvas.getByRole("heading", { name: "Jonas Berg", level: 2 })).toHaveFocus());
    await expect(canvas.queryByRole("grid")).toBeNull();
  },
};

export const NarrowList: Story = { parameters: { width: "390px" } };

/** Filters in a pane of their own. */
export const NarrowFilters: Story = {
  parameters: { width: "390px" },
  globals: { locale: "en" },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Filters" }));
    await canvas.findByRole("navigation", { name: "Inbox filters" });
  },
};

/** As narrow as it gets. */
export const Narrowest: Story = { args: { defaultSelectedId: "it-02" }, parameters: { width: "320px" } };

/** A very wide container: wider panes, snippets of two lines. */
export const Widest: Story = { args: { defaultSelectedId: "it-02" }, parameters: { width: "2560px" } };
