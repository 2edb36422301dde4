import type { Meta, StoryObj } from "@storybook/react-vite";
import type { Post, PostStatus } from "@tidewire/core/composer";
import type { ReactElement } from "react";
import { userEvent } from "storybook/test";
import { CalendarDropLabel } from "../../../../packages/react/src/content-calendar/calendar-drop-label.js";
import { CalendarAgenda } from "../../../../packages/react/src/content-calendar/calendar-agenda.js";
import { CalendarDayCell } from "../../../../packages/react/src/content-calendar/calendar-day-cell.js";
import { CalendarDraftsDrawer } from "../../../../packages/react/src/content-calendar/calendar-drafts-drawer.js";
import { CalendarFilters } from "../../../../packages/react/src/content-calendar/calendar-filters.js";
import { CalendarHeader } from "../../../../packages/react/src/content-calendar/calendar-header.js";
import { CalendarLegend } from "../../../../packages/react/src/content-calendar/calendar-legend.js";
import { CalendarMonthGrid } from "../../../../packages/react/src/content-calendar/calendar-month-grid.js";
import { CalendarPostChip } from "../../../../packages/react/src/content-calendar/calendar-post-chip.js";
import { CalendarRoot } from "../../../../packages/react/src/content-calendar/calendar-root.js";
import { CalendarViewSwitch } from "../../../../packages/react/src/content-calendar/calendar-view-switch.js";
import { novemberSeed, plannedPost } from "./month-seed.js";

const meta: Meta = {
  title: "Content calendar/Parts",
  parameters: { world: { seed: novemberSeed }, height: "auto" },
};
export default meta;

const inRoot = (part: ReactElement, height = "auto"): ReactElement => (
  <div style={{ blockSize: height }}>
    <CalendarRoot weekStartsOn={1}>{part}</CalendarRoot>
  </div>
);

const statuses: readonly PostStatus[] = ["draft", "review", "scheduled", "publishing", "published", "failed"];
const chip = (status: PostStatus, scene: "bag" | null = "bag"): Post =>
  plannedPost(`chip-${status}-${scene}`, [26, "09:00", "instagram facebook", "Kaffa Forest is back", scene, status]);

/** Six statuses by edge, fill and sign, not by colour alone; and one without a picture. */
export const PostChip: StoryObj = {
  render: () =>
    inRoot(
      <div style={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, 180px)", gap: 16, padding: 20 }}>
        {statuses.map((status) => (
          <CalendarPostChip key={status} post={chip(status)} />
        ))}
        <CalendarPostChip post={chip("scheduled", null)} />
      </div>,
    ),
};

/** The ring of the keyboard's focus stands outside the edge. */
export const PostChipFocused: StoryObj = {
  render: () =>
    inRoot(
      <div style={{ inlineSize: 200, padding: 20 }}>
        <CalendarPostChip post={chip("scheduled")} tabIndex={0} />
      </div>,
    ),
  play: async () => {
    await userEvent.tab();
  },
};

/** In the hand it is lifted and turned a little, with the label below it. */
export const PostChipDragging: StoryObj = {
  render: () =>
    inRoot(
      <div style={{ inlineSize: 220, padding: 20, blockSize: 110 }}>
        <div style={{ position: "relative" }}>
          <CalendarPostChip post={chip("scheduled")} dragging />
          <CalendarDropLabel />
        </div>
      </div>,
    ),
};

export const Header: StoryObj = {
  render: () =>
    inRoot(
      <CalendarHeader>
        <CalendarViewSwitch />
      </CalendarHeader>,
    ),
};

export const Filters: StoryObj = { render: () => inRoot(<CalendarFilters />) };

export const Legend: StoryObj = { render: () => inRoot(<CalendarLegend />) };

/** A host's own month: the same grid, each post drawn as the host likes. */
export const MonthGridOfOnesOwn: StoryObj = {
  render: () =>
    inRoot(
      <CalendarMonthGrid>
        {(day, posts) => (
          <CalendarDayCell key={day} day={day} posts={posts}>
            {(post) => <CalendarPostChip key={post.id} post={post} most={1} />}
          </CalendarDayCell>
        )}
      </CalendarMonthGrid>,
      "760px",
    ),
};

export const Agenda: StoryObj = { render: () => inRoot(<CalendarAgenda />, "640px") };

export const DraftsDrawer: StoryObj = {
  parameters: { width: "1200px" },
  render: () => inRoot(<CalendarDraftsDrawer style={{ blockSize: 560 }} />),
};
