import type { Meta, StoryObj } from "@storybook/react-vite";
import { Inbox } from "@tidewire/react";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { wordsOf } from "../words.js";
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
  async play({ canvas, args, globals }) {
    const { inbox, say } = wordsOf(globals);
    await userEvent.click(await canvas.findByRole("row", { name: /Jonas Berg/ }));
    await canvas.findByRole("region", { name: say(inbox.thread.region, { name: "Jonas Berg" }) });
    await expect(args.onSelectedIdChange).toHaveBeenCalledWith("it-02");
  },
};

/** Several rows ticked by keyboard; the bar takes the header's place. */
export const BulkSelection: Story = {
  async play({ canvas, globals }) {
    const { common, say } = wordsOf(globals);
    (await canvas.findByRole("row", { name: /Maaike Jansen/ })).focus();
    await userEvent.keyboard("xjj{Shift>}X{/Shift}");
    await expect(canvas.getByRole("toolbar", { name: say(common.states.selected, { count: 3 }) })).toBeVisible();
  },
};

/** Three resolved at once, undone as one. */
export const Undo: Story = {
  async play({ canvas, globals }) {
    const { inbox, common, say } = wordsOf(globals);
    const { undo } = common.actions;
    (await canvas.findByRole("row", { name: /Maaike Jansen/ })).focus();
    await userEvent.keyboard("xjj{Shift>}X{/Shift}e");
    await canvas.findByText(say(inbox.done.resolved, { count: 3 }));
    await userEvent.click(canvas.getByRole("button", { name: (name) => name.startsWith(undo) }));
    await canvas.findByRole("row", { name: /Maaike Jansen/ });
  },
};

/** Who can answer can own; who cannot says why. */
export const Assigning: Story = {
  args: { defaultSelectedId: "it-02" },
  async play({ canvas, globals }) {
    const { assign } = wordsOf(globals).inbox.actions;
    await userEvent.click(await canvas.findByRole("button", { name: assign }));
    await expect(await screen.findByRole("option", { name: /Vera Klein/ }, { timeout: 10_000 })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

/** The other ways on: Pending, unread, and how long to snooze. */
export const MoreActions: Story = {
  args: { defaultSelectedId: "it-02" },
  async play({ canvas, globals }) {
    const { inbox, say } = wordsOf(globals);
    await userEvent.click(
      await canvas.findByRole("button", { name: say(inbox.actions.moreFor, { name: "Jonas Berg" }) }),
    );
    await screen.findByRole("menuitem", { name: inbox.snooze.pick }, { timeout: 10_000 });
  },
};

/** A moment of one's own to come back at. */
export const SnoozeUntil: Story = {
  args: { defaultSelectedId: "it-02" },
  async play({ canvas, globals }) {
    const { inbox, say } = wordsOf(globals);
    await userEvent.click(
      await canvas.findByRole("button", { name: say(inbox.actions.moreFor, { name: "Jonas Berg" }) }),
    );
    await userEvent.click(await screen.findByRole("menuitem", { name: inbox.snooze.pick }, { timeout: 10_000 }));
    await screen.findByRole("dialog", { name: inbox.snooze.title }, { timeout: 10_000 });
  },
};

/** All keys, and the switch that turns single ones off. */
export const Shortcuts: Story = {
  async play({ canvas, globals }) {
    const { title } = wordsOf(globals).common.shortcuts;
    (await canvas.findByRole("row", { name: /Maaike Jansen/ })).focus();
    await userEvent.keyboard("?");
    await screen.findByRole("dialog", { name: title }, { timeout: 10_000 });
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
  async play({ canvas, globals }) {
    const { inbox } = wordsOf(globals);
    const button = await canvas.findByRole("button", { name: inbox.actions.details });
    await waitFor(() => expect(button).toHaveAttribute("aria-pressed", "false"));
    await userEvent.click(button);
    await expect(await canvas.findByRole("complementary", { name: inbox.details.title })).toBeVisible();
  },
};

/** A narrow container shows one pane at a time; the way back returns to the row. */
export const Narrow: Story = {
  parameters: { width: "390px" },
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
  async play({ canvas, globals }) {
    const { inbox } = wordsOf(globals);
    await userEvent.click(await canvas.findByRole("button", { name: inbox.list.filters }));
    await canvas.findByRole("navigation", { name: inbox.nav.filters });
  },
};

/** As narrow as it gets. */
export const Narrowest: Story = { args: { defaultSelectedId: "it-02" }, parameters: { width: "320px" } };

/** A very wide container: wider panes, snippets of two lines. */
export const Widest: Story = { args: { defaultSelectedId: "it-02" }, parameters: { width: "2560px" } };
