import type { Meta, StoryObj } from "@storybook/react-vite";
import { memoryBackend } from "@tidewire/adapters/memory";
import type { Backend, Queries } from "@tidewire/core/backend";
import { BackendError } from "@tidewire/core/basics";
import { expect, fn, screen, userEvent, waitFor, within } from "storybook/test";
import { ContentCalendar } from "@tidewire/react";
import { storyNow } from "../with-tidewire.js";
import { wordsOf } from "../words.js";
import { fullSeed, novemberSeed, seedWith } from "./month-seed.js";

const meta: Meta<typeof ContentCalendar> = {
  title: "Content calendar/ContentCalendar",
  component: ContentCalendar,
  args: { weekStartsOn: 1, onNewPost: fn(), onOpenPost: fn() },
  parameters: { world: { seed: novemberSeed }, height: "900px" },
};
export default meta;

type Story = StoryObj<typeof ContentCalendar>;

// Below 640 pixels there is a list instead.
const asMonth = { minWidth: "720px" };

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
  parameters: asMonth,
  play: async ({ globals }) => {
    const { calendar, say, dayText } = wordsOf(globals);
    await post(/Kaffa brew guide/);
    const month = dayText("2026-11-01", { month: "long", year: "numeric" });
    await expect(screen.getByRole("grid", { name: say(calendar.grid.month, { month }) })).toBeVisible();
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
  play: async ({ canvasElement, globals }) => {
    const { drawer } = wordsOf(globals).calendar;
    const canvas = within(canvasElement);
    await post(/Kaffa brew guide/);
    await userEvent.click(await canvas.findByRole("button", { name: `${drawer.title} 5` }));
    await expect(await canvas.findByRole("complementary", { name: drawer.open })).toBeVisible();
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
  play: async ({ globals }) => {
    const { tryAgain } = wordsOf(globals).common.actions;
    await expect(await screen.findByRole("button", { name: tryAgain })).toBeVisible();
  },
};

export const NotPermitted: Story = {
  parameters: { world: { backend: backendWith(() => Promise.reject(new BackendError("forbidden"))) } },
  play: async ({ globals }) => {
    await expect(await screen.findByText(wordsOf(globals).calendar.grid.noAccess)).toBeVisible();
  },
};

export const EmptyMonth: Story = {
  args: { defaultMonth: "2027-02" },
  play: async ({ globals }) => {
    const { calendar, say, dayText } = wordsOf(globals);
    const month = dayText("2027-02-01", { month: "long", year: "numeric" });
    await expect(await screen.findByText(say(calendar.grid.emptyMonth, { month }))).toBeVisible();
  },
};

/** Nothing matches: it says how many posts are held back, and offers the way out. */
export const EmptyByFilter: Story = {
  args: { defaultFilter: { statuses: ["publishing"] } },
  play: async ({ globals }) => {
    const { clear } = wordsOf(globals).calendar.filters;
    await userEvent.click((await screen.findAllByRole("button", { name: clear }))[0]!);
    await post(/Kaffa brew guide/);
  },
};

/** Filtered by two statuses, each with its own chip. */
export const Filtered: Story = {
  args: { defaultFilter: { statuses: ["scheduled", "failed"] } },
  play: async ({ globals }) => {
    const { calendar, common, say, dayText } = wordsOf(globals);
    const remove = say(calendar.filters.remove, { filter: common.postStatus.failed });
    await expect(await screen.findByRole("button", { name: remove })).toBeVisible();
    await post(/Kaffa brew guide/);
    const gone = dayText("2026-11-07", { day: "numeric", month: "short" });
    const isGone = (name: string) => name.includes(gone) && name.includes("Weekend hours");
    await expect(screen.queryByRole("button", { name: isGone })).toBeNull();
  },
};

/** A thousand posts: each day draws as many as it has room for, and counts the rest. */
export const ThousandPosts: Story = {
  parameters: { ...asMonth, world: { seed: fullSeed(1_000) } },
  play: async ({ canvasElement }) => {
    const counted = '[data-tdw-part="calendar-more"]';
    await waitFor(() => expect(canvasElement.querySelectorAll(counted).length).toBe(30));
  },
};

/** The post's card: what it says, how it stands, and what may be done. */
export const PostCard: Story = {
  play: async ({ globals }) => {
    await userEvent.click(await post(/The holiday box is here/));
    const card = await screen.findByRole("dialog", { name: /holiday box/ });
    const { publishNow } = wordsOf(globals).calendar.card;
    await expect(within(card).getByRole("button", { name: publishNow })).toBeEnabled();
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
  play: async ({ globals }) => {
    const { calendar, say } = wordsOf(globals);
    await userEvent.click(await post(/Kaffa Forest is back/));
    const card = await screen.findByRole("dialog", { name: /Kaffa Forest is back/ });
    const open = say(calendar.card.openOn, { network: "Instagram" });
    await expect(within(card).getByRole("link", { name: open })).toBeVisible();
    await expect(within(card).getByText(calendar.refusals.published)).toBeVisible();
  },
};

/** All posts of a full day. */
export const DayPopover: Story = {
  parameters: asMonth,
  play: async ({ canvasElement }) => {
    await post(/Kaffa brew guide/);
    const more = canvasElement.querySelector('[data-tdw-day="2026-11-26"] [data-tdw-part="calendar-more"]');
    await userEvent.click(more!);
    const pane = await screen.findByRole("dialog", { name: /26/ });
    await expect(within(pane).getAllByRole("button", { name: /26/ }).length).toBeGreaterThanOrEqual(5);
  },
};

/** M takes a post up, arrows carry it, Enter drops it: the bar says where it would land. */
export const MoveByKeys: Story = {
  parameters: asMonth,
  play: async ({ globals }) => {
    const { region } = wordsOf(globals).calendar.move;
    (await post(/Kaffa brew guide/)).focus();
    await userEvent.keyboard("m{ArrowRight}");
    await expect(screen.getByRole("group", { name: region })).toHaveTextContent(
      // Where the week runs the other way, so do the arrows.
      globals["direction"] === "rtl" ? /Kaffa brew guide.*23/ : /Kaffa brew guide.*25/,
    );
  },
};

/** A day that has passed refuses the post, in words, before it is dropped. */
export const MoveRefused: Story = {
  parameters: asMonth,
  play: async ({ globals }) => {
    const { move, refusals } = wordsOf(globals).calendar;
    (await post(/Kaffa brew guide/)).focus();
    await userEvent.keyboard("m{ArrowUp}");
    await expect(screen.getByRole("group", { name: move.region })).toHaveTextContent(refusals.past);
  },
};

/** The same by mouse: a hole where it was, a ring where it would land, and a label with day and time. */
export const Dragging: Story = {
  parameters: asMonth,
  play: async ({ globals }) => {
    const chip = await post(/Kaffa brew guide/);
    const day = wordsOf(globals).dayText("2026-11-25", { day: "numeric", month: "long" });
    const target = await screen.findByRole("gridcell", { name: (name) => name.includes(day) });
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
  play: async ({ globals }) => {
    const { card, move } = wordsOf(globals).calendar;
    await userEvent.click(await post(/Kaffa brew guide/));
    await userEvent.click(await screen.findByRole("button", { name: card.moveTo }));
    const dialog = await screen.findByRole("dialog", { name: move.title });
    await expect(within(dialog).getByLabelText(move.date)).toHaveValue("2026-11-24");
  },
};

/** What was done last, and the way back. */
export const Undo: Story = {
  parameters: asMonth,
  play: async ({ globals }) => {
    const { undo } = wordsOf(globals).common.actions;
    (await post(/Kaffa brew guide/)).focus();
    await userEvent.keyboard("m{ArrowRight}{Enter}");
    await expect(await screen.findByRole("button", { name: (name) => name.startsWith(undo) })).toBeVisible();
  },
};

/** Somebody else was first: both versions are offered. */
export const EditConflict: Story = {
  parameters: { ...asMonth, world: { backend: conflictingBackend() } },
  play: async ({ globals }) => {
    const { keepTheirs } = wordsOf(globals).calendar.move;
    (await post(/Kaffa brew guide/)).focus();
    await userEvent.keyboard("m{ArrowRight}{Enter}");
    await expect(await screen.findByRole("button", { name: keepTheirs })).toBeVisible();
  },
};

/** Somebody who may only look: what cannot be done says who can. */
export const Viewer: Story = {
  parameters: { world: { seed: novemberSeed, memberId: "vera" } },
  play: async ({ globals }) => {
    const { reasons, common, say } = wordsOf(globals);
    await userEvent.click(await post(/Kaffa brew guide/));
    const card = await screen.findByRole("dialog", { name: /Kaffa brew guide/ });
    const why = say(reasons.because.role, { role: common.roles.supervisor });
    await expect(within(card).getByText((text) => text.includes(why))).toBeVisible();
  },
};

/** A workspace before its first post. */
export const FirstRun: Story = { parameters: { world: { seed: seedWith([]) } } };
