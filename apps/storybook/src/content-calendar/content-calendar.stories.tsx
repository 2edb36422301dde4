import type { Meta, StoryObj } from "@storybook/react-vite";
import { memoryBackend } from "@tidewire/adapters/memory";
import type { Backend, Queries } from "@tidewire/core/backend";
import { BackendError } from "@tidewire/core/basics";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { ContentCalendar } from "@tidewire/react";
import { storyNow } from "../with-tidewire.js";
import { fullSeed, novemberSeed, seedWith } from "./month-seed.js";

const meta: Meta<typeof ContentCalendar> = {
  title: "Content calendar/ContentCalendar",
  component: ContentCalendar,
  args: { weekStartsOn: 1, onNewPost: fn(), onOpenPost: fn() },
  parameters: { world: { seed: novemberSeed }, height: "900px" },
};
export default meta;

type Story = StoryObj<typeof ContentCalendar>;

/** A backend whose list of posts answers as the story wants. */
function backendWith(list: Queries["posts.list"]): Backend {
  const backend = memoryBackend({ seed: novemberSeed(storyNow), now: () => storyNow });
  return { ...backend, queries: { ...backend.queries, "posts.list": list } };
}

/** A backend on which somebody else moves a post just before we do. */
function conflictingBackend(): Backend {
  const backend = memoryBackend({ seed: novemberSeed(storyNow), now: () => storyNow });
  const other = backend.as("samir");
  let isFirst = true;
  return {
    ...backend,
    commands: {
      ...backend.commands,
      "post.schedule": async (command, options) => {
        if (isFirst) {
          isFirst = false;
          const schedule = { day: "2026-11-28", time: "18:45", timeZone: "Europe/Oslo" };
          await other.commands["post.schedule"]?.(
            { ...command, key: "from-samir", by: "samir", input: { schedule } },
            {},
          );
        }
        return backend.commands["post.schedule"]!(command, options);
      },
    },
  };
}

const post = (name: RegExp) => screen.findByRole("button", { name });

/** A month with every status, beside the posts that have no time yet. */
export const Month: Story = {
  play: async () => {
    await post(/Kaffa brew guide/);
    await expect(screen.getByRole("grid", { name: "Posts in November 2026" })).toBeVisible();
  },
};

/** The same posts as a list, day by day. */
export const List: Story = { args: { defaultView: "list" } };

/** Below 640 pixels the month becomes a list below a strip of the week. */
export const Narrow: Story = {
  parameters: { width: "390px" },
  play: async ({ canvasElement }) => {
    await post(/Kaffa brew guide/);
    await expect(within(canvasElement).queryByRole("grid")).toBeNull();
  },
};

/** Between 640 and 1120 pixels the drawer lies over the month once it is opened. */
export const Medium: Story = {
  parameters: { width: "900px" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await post(/Kaffa brew guide/);
    await userEvent.click(await canvas.findByRole("button", { name: "Unscheduled 5" }));
    await expect(await canvas.findByRole("complementary", { name: "Unscheduled posts" })).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

/** The week runs the other way, and so do the arrow keys. */
export const RightToLeft: Story = { globals: { direction: "rtl" } };

export const Compact: Story = { globals: { density: "compact" } };

/** What is read stands in its final layout, without moving. */
export const Loading: Story = {
  parameters: { world: { backend: backendWith(() => new Promise(() => {})) } },
};

/** The posts could not be read: what happened, what to do, and the code last. */
export const NotRead: Story = {
  parameters: { world: { backend: backendWith(() => Promise.reject(new BackendError("unavailable"))) } },
  play: async () => {
    await expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
  },
};

export const NotPermitted: Story = {
  parameters: { world: { backend: backendWith(() => Promise.reject(new BackendError("forbidden"))) } },
  play: async () => {
    await expect(await screen.findByText("You have no access to this calendar")).toBeVisible();
  },
};

export const EmptyMonth: Story = {
  args: { defaultMonth: "2027-02" },
  play: async () => {
    await expect(await screen.findByText("No posts in February 2027 yet")).toBeVisible();
  },
};

/** Nothing matches: it says how many posts are held back, and offers the way out. */
export const EmptyByFilter: Story = {
  args: { defaultFilter: { statuses: ["publishing"] } },
  play: async () => {
    await userEvent.click((await screen.findAllByRole("button", { name: "Clear filters" }))[0]!);
    await post(/Kaffa brew guide/);
  },
};

/** Filtered by two statuses, each with its own chip. */
export const Filtered: Story = {
  args: { defaultFilter: { statuses: ["scheduled", "failed"] } },
  play: async () => {
    await expect(await post(/Remove filter Failed/)).toBeVisible();
    await expect(screen.queryByRole("button", { name: /Nov 7.*Weekend hours/ })).toBeNull();
  },
};

/** A thousand posts: each day draws as many as it has room for, and counts the rest. */
export const ThousandPosts: Story = {
  parameters: { world: { seed: fullSeed(1_000) } },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(within(canvasElement).getAllByRole("button", { name: /more posts on/ }).length).toBe(30),
    );
  },
};

/** The post's card: what it says, how it stands, and what may be done. */
export const PostCard: Story = {
  play: async () => {
    await userEvent.click(await post(/The holiday box is here/));
    const card = await screen.findByRole("dialog", { name: /holiday box/ });
    await expect(within(card).getByRole("button", { name: "Publish now" })).toBeEnabled();
  },
};

/** A post that a network refused says so on its channel, in our words and in the network's. */
export const FailedPost: Story = {
  play: async () => {
    await userEvent.click(await post(/Sourcing day recap/));
    const card = await screen.findByRole("dialog", { name: /Sourcing day recap/ });
    await expect(within(card).getByText(/Daily share limit reached/)).toBeVisible();
  },
};

/** A published post leads to itself on the network, and says why it stays where it is. */
export const PublishedPost: Story = {
  play: async () => {
    await userEvent.click(await post(/Kaffa Forest is back/));
    const card = await screen.findByRole("dialog", { name: /Kaffa Forest is back/ });
    await expect(within(card).getByRole("link", { name: "Open on Instagram" })).toBeVisible();
    await expect(within(card).getByText(/It has been published/)).toBeVisible();
  },
};

/** All posts of a full day. */
export const DayPopover: Story = {
  play: async () => {
    await userEvent.click(await post(/more posts on .*26$/));
    const pane = await screen.findByRole("dialog", { name: /November 26/ });
    await expect(within(pane).getAllByRole("button", { name: /Nov 26:/ }).length).toBeGreaterThanOrEqual(5);
  },
};

/** M takes a post up, arrows carry it, Enter drops it: the bar says where it would land. */
export const MoveByKeys: Story = {
  play: async () => {
    (await post(/Kaffa brew guide/)).focus();
    await userEvent.keyboard("m{ArrowRight}");
    await expect(screen.getByRole("group", { name: "Moving a post" })).toHaveTextContent(/Kaffa brew guide is now on/);
  },
};

/** A day that has passed refuses the post, in words, before it is dropped. */
export const MoveRefused: Story = {
  play: async () => {
    (await post(/Kaffa brew guide/)).focus();
    await userEvent.keyboard("m{ArrowUp}");
    await expect(screen.getByRole("group", { name: "Moving a post" })).toHaveTextContent(/That time has passed/);
  },
};

/** The same by mouse: a hole where it was, a ring where it would land, and a label with day and time. */
export const Dragging: Story = {
  play: async () => {
    const chip = await post(/Kaffa brew guide/);
    const target = await screen.findByRole("gridcell", { name: /November 25/ });
    const from = chip.getBoundingClientRect();
    const to = target.getBoundingClientRect();
    await userEvent.pointer([
      { keys: "[MouseLeft>]", target: chip, coords: { clientX: from.x + 20, clientY: from.y + 10 } },
      { target, coords: { clientX: to.x + 20, clientY: to.y + 30 } },
      { target, coords: { clientX: to.x + 30, clientY: to.y + 40 } },
    ]);
    await waitFor(() => expect(target).toHaveAttribute("data-tdw-drop-target"));
  },
};

/** For those who neither drag nor use keys: a day and a time, with the same words. */
export const MoveDialog: Story = {
  play: async () => {
    await userEvent.click(await post(/Kaffa brew guide/));
    await userEvent.click(await screen.findByRole("button", { name: "Move…" }));
    const dialog = await screen.findByRole("dialog", { name: "Move post" });
    await expect(within(dialog).getByLabelText("Date")).toHaveValue("2026-11-24");
  },
};

/** What was done last, and the way back. */
export const Undo: Story = {
  play: async () => {
    (await post(/Kaffa brew guide/)).focus();
    await userEvent.keyboard("m{ArrowRight}{Enter}");
    await expect(await screen.findByRole("button", { name: /^Undo/ })).toBeVisible();
  },
};

/** Somebody else was first: both versions are offered. */
export const EditConflict: Story = {
  parameters: { world: { backend: conflictingBackend() } },
  play: async () => {
    (await post(/Kaffa brew guide/)).focus();
    await userEvent.keyboard("m{ArrowRight}{Enter}");
    await expect(await screen.findByRole("button", { name: "Keep theirs" })).toBeVisible();
  },
};

/** Somebody who may only look: what cannot be done says who can. */
export const Viewer: Story = {
  parameters: { world: { seed: novemberSeed, memberId: "vera" } },
  play: async () => {
    await userEvent.click(await post(/Kaffa brew guide/));
    const card = await screen.findByRole("dialog", { name: /Kaffa brew guide/ });
    await expect(within(card).getByText(/Only a Supervisor may do this/)).toBeVisible();
  },
};

/** A workspace before its first post. */
export const FirstRun: Story = { parameters: { world: { seed: seedWith([]) } } };
