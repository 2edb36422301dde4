import type { Meta, StoryObj } from "@storybook/react-vite";
import { day, later } from "@tidewire/core/basics";
import { Fragment, type ReactNode } from "react";
import { useThread } from "@tidewire/react";
import {
  InboxContact,
  InboxDaySeparator,
  InboxDetails,
  InboxEvent,
  InboxFilterChips,
  InboxHistory,
  InboxItem,
  InboxList,
  InboxListFreshness,
  InboxListHeader,
  InboxMessage,
  InboxMessageActions,
  InboxMessages,
  InboxNav,
  InboxNewSeparator,
  InboxNote,
  InboxOfflineBanner,
  InboxPostContext,
  InboxProperties,
  InboxReplyBox,
  InboxRoot,
  InboxRows,
  InboxSearch,
  InboxThread,
  InboxThreadHeader,
} from "../../../../packages/react/src/inbox/parts.js";
import { storyNow } from "../with-tidewire.js";
import { dueSeed, withMessage } from "./seeds.js";

const meta: Meta<typeof InboxRoot> = {
  title: "Inbox/Parts",
  component: InboxRoot,
  args: { defaultSelectedId: "it-03", defaultFilter: { queues: ["new", "pending"] } },
  parameters: { width: "720px", height: "auto" },
};
export default meta;

type Story = StoryObj<typeof InboxRoot>;

/** Draws parts in a root of their own, as a host would that lays its screen out itself. */
const of = (parts: ReactNode, height = "auto"): NonNullable<Story["render"]> =>
  function Parts(args) {
    return (
      <InboxRoot {...args} style={{ blockSize: height }}>
        <div style={{ gridColumn: "1 / -1", display: "grid", gap: 16, padding: 16, alignContent: "start" }}>
          {parts}
        </div>
      </InboxRoot>
    );
  };

/** A part that reads its thread first. */
function InThread({ id, children }: { id: string; children: ReactNode }) {
  useThread(id);
  return <Fragment>{children}</Fragment>;
}

export const Nav: Story = {
  render: of(<InboxNav style={{ inlineSize: 240 }} />),
  parameters: { world: { seed: dueSeed } },
};

export const ListHeader: Story = { render: of(<InboxListHeader />) };

export const Search: Story = { render: of(<InboxSearch />) };

export const FilterChips: Story = {
  args: {
    defaultFilter: {
      queues: ["new"],
      channelIds: ["instagram"],
      kinds: ["comment"],
      read: "unread",
      ownerIds: [null],
      tags: ["press"],
    },
  },
  render: of(<InboxFilterChips />),
};

const grid = (rows: ReactNode) => (
  <div role="grid" aria-label="Conversations">
    {rows}
  </div>
);

/** Unread, with tags, with an owner, answered by us. */
export const Item: Story = {
  render: of(
    <>
      <InboxRows hidden />
      {grid(
        ["it-01", "it-04", "it-09", "it-03"].map((id, index) => (
          <InboxItem key={id} id={id} position={index + 1} isStop={index === 0} />
        )),
      )}
    </>,
  ),
};

/** Something of the host's at a row's end. */
export const ItemWithHostEnd: Story = {
  render: of(
    <>
      <InboxRows hidden />
      {grid(<InboxItem id="it-04" isStop end={<span>VIP</span>} />)}
    </>,
  ),
};

export const ThreadHeader: Story = {
  render: of(
    <InThread id="it-03">
      <InboxThreadHeader id="it-03" />
    </InThread>,
  ),
};

export const PostContext: Story = {
  render: of(
    <InThread id="it-02">
      <InboxPostContext id="it-02" />
    </InThread>,
  ),
};

export const Separators: Story = {
  render: of(
    <div data-tdw-part="inbox-messages">
      <InboxDaySeparator at={storyNow} />
      <InboxDaySeparator at={later(storyNow, -day)} />
      <InboxDaySeparator at={later(storyNow, -30 * day)} />
      <InboxNewSeparator />
    </div>,
  ),
};

/** A private message of theirs and one of ours, with its writer in brackets. */
export const Messages: Story = {
  render: of(
    <InThread id="it-03">
      <div data-tdw-part="inbox-messages">
        <InboxMessage id="it-03-m1" />
        <InboxMessage id="it-03-m2" />
      </div>
    </InThread>,
  ),
};

/** Public and flat. */
export const PublicMessage: Story = {
  render: of(
    <InThread id="it-08">
      <div data-tdw-part="inbox-messages">
        <InboxMessage id="it-08-m1" />
        <InboxMessage id="it-08-m2" />
      </div>
    </InThread>,
  ),
};

export const MessageSending: Story = {
  ...Messages,
  parameters: { world: { seed: withMessage("it-03-m2", { status: "sending" }) } },
};

export const MessageFailed: Story = {
  ...Messages,
  parameters: { world: { seed: withMessage("it-03-m2", { status: "failed", problem: "provider-limited" }) } },
};

export const MessageDeleted: Story = {
  ...Messages,
  parameters: { world: { seed: withMessage("it-03-m1", { status: "deleted" }) } },
};

export const MessageActions: Story = {
  render: of(
    <InThread id="it-04">
      <InboxMessageActions id="it-04-m1" />
    </InThread>,
  ),
};

export const Note: Story = {
  render: of(
    <InThread id="it-03">
      <div data-tdw-part="inbox-messages">
        <InboxNote id="it-03-n1" />
      </div>
    </InThread>,
  ),
};

const done = (
  type: string,
  by: string,
  changed: Parameters<typeof InboxEvent>[0] extends { entry: infer E }
    ? E extends { changed: infer C }
      ? C
      : never
    : never,
) => ({
  seq: 1,
  key: `${type} ${by}`,
  type,
  by,
  at: storyNow,
  changed,
});

/** What was done, each in one line. */
export const Events: Story = {
  render: of(
    <>
      <InboxEvent entry={done("interaction.assign", "lotte", { ownerId: { was: null, is: "lotte" } })} />
      <InboxEvent entry={done("interaction.assign", "noor", { ownerId: { was: null, is: "care" } })} />
      <InboxEvent entry={done("interaction.addTag", "noor", { tags: { was: [], is: ["press", "urgent"] } })} />
      <InboxEvent
        entry={done("interaction.snooze", "eero", { snoozedUntil: { was: null, is: later(storyNow, day) } })}
      />
      <InboxEvent entry={done("interaction.resolveAged", "system", {})} />
    </>,
  ),
};

export const ReplyBox: Story = {
  render: of(
    <InThread id="it-03">
      <InboxReplyBox id="it-03" />
    </InThread>,
  ),
};

export const Contact: Story = {
  render: of(
    <InThread id="it-03">
      <InboxContact id="it-03" />
    </InThread>,
  ),
};

export const Properties: Story = {
  render: of(
    <InThread id="it-10">
      <InboxProperties id="it-10" />
    </InThread>,
  ),
};

export const History: Story = {
  render: of(
    <InThread id="it-03">
      <InboxHistory id="it-03" />
    </InThread>,
  ),
};

export const ListFreshness: Story = { render: of(<InboxListFreshness />) };

export const OfflineBanner: Story = { render: of(<InboxOfflineBanner />), globals: { line: "offline" } };

/** A screen of one's own from the same parts: no nav, details on demand. */
export const OwnLayout: Story = {
  args: { defaultSelectedId: "it-02" },
  parameters: { width: "1000px", height: "640px" },
  render: (args) => (
    <InboxRoot {...args}>
      <div
        style={{ gridColumn: "1 / -1", display: "grid", gridTemplateColumns: "320px minmax(0, 1fr)", minBlockSize: 0 }}
      >
        <InboxList style={{ display: "flex" }}>
          <InboxSearch />
          <InboxRows />
        </InboxList>
        <InboxThread style={{ display: "flex" }}>
          {(id) => (
            <>
              <InboxMessages id={id} />
              <InboxReplyBox id={id} />
            </>
          )}
        </InboxThread>
      </div>
      <InboxDetails hidden />
    </InboxRoot>
  ),
};
