"use client";
import type { ReactElement } from "react";
import { useInteractionCounts } from "../hooks/use-interactions.js";
import { useClientView } from "../hooks/use-session.js";
import { Button } from "../primitives/button.js";
import { Empty } from "../primitives/empty.js";
import { Skeleton } from "../primitives/skeleton.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useInbox, useInboxList, useInboxView } from "./inbox-context.js";
import { inQueue, queueOf, withParts } from "./nav-places.js";

const widths = [
  [42, 92, 24],
  [34, 78, 30],
  [50, 88, 20],
  [38, 95, 28],
  [30, 70, 24],
] as const;

/** What stands in place of rows: rows to come, nothing to do, nothing found, no access, or a failure. */
export function InboxListState(): ReactElement {
  const { session, error: sessionError } = useClientView();
  const { filter } = useInboxView();
  const list = useInboxList();
  const error = list.error ?? sessionError;
  if (error && list.status !== "ready") return <Failed code={error.code} onRetry={() => void list.refresh()} />;
  if (!session || list.status === "loading") return <Loading />;
  if (session.channels.length === 0) return session.actor.accountRole === "agent" ? <NoAccess /> : <FirstRun />;
  const { queues: _queues, snoozed: _snoozed, ...narrowing } = filter;
  return Object.keys(narrowing).length > 0 ? <NoMatch /> : <Done />;
}

function Loading(): ReactElement {
  const { states } = useWords().common;
  return (
    <div aria-busy role="status" aria-label={states.loading}>
      {widths.map(([name, text, meta]) => (
        <div key={name} data-tdw-part="inbox-item" data-tdw-skeleton="">
          <span data-tdw-part="inbox-item-lead">
            <Skeleton width="36px" round />
          </span>
          <div data-tdw-part="inbox-item-main">
            <Skeleton width={`${name}%`} />
            <Skeleton width={`${text}%`} />
            <Skeleton width={`${meta}%`} />
          </div>
        </div>
      ))}
    </div>
  );
}

function Failed({ code, onRetry }: { code: string; onRetry: () => void }): ReactElement {
  const { inbox, common, problems } = useWords();
  const sentences: Readonly<Record<string, string>> = problems.errors;
  return (
    <div role="alert">
      <Empty
        icon="cloudOff"
        title={inbox.list.errorTitle}
        code={common.failure.code({ code })}
        actions={<Button onClick={onRetry}>{common.actions.tryAgain}</Button>}
      >
        {sentences[code] ?? common.failure.noAnswer}
      </Empty>
    </div>
  );
}

function FirstRun(): ReactElement {
  const { onNavigate } = useInbox();
  const { list } = useWords().inbox;
  const connect = onNavigate && (
    <Button variant="primary" onClick={() => onNavigate({ to: "channels" })}>
      {list.connect}
    </Button>
  );
  return (
    <Empty icon="inbox" title={list.emptyFirst} actions={connect}>
      {list.emptyFirstBody}
    </Empty>
  );
}

function NoAccess(): ReactElement {
  const { list } = useWords().inbox;
  return (
    <Empty icon="lock" title={list.noAccess}>
      {list.noAccessBody}
    </Empty>
  );
}

function Done(): ReactElement {
  const { actions } = useInbox();
  const { filter } = useInboxView();
  const { inbox, common } = useWords();
  const format = useFormat();
  const isNew = queueOf(filter) === "new";
  const pending = inQueue(filter, "pending");
  const [count] = useInteractionCounts(isNew ? [pending] : []);
  const open = count ? (
    <Button onClick={() => actions.filter(pending)}>
      {inbox.list.openQueue({ queue: common.queues.pending, count }, format)}
    </Button>
  ) : undefined;
  return (
    <Empty icon="check" title={inbox.list.emptyDone} actions={open}>
      {inbox.list.emptyDoneBody}
    </Empty>
  );
}

const elsewhere = ["new", "pending", "resolved"] as const;

function NoMatch(): ReactElement {
  const { actions } = useInbox();
  const { filter } = useInboxView();
  const { inbox, common } = useWords();
  const format = useFormat();
  const others = elsewhere.filter((queue) => queueOf(filter) !== queue);
  const totals = useInteractionCounts(others.map((queue) => inQueue(filter, queue)));
  const found = others.flatMap((queue, index) => (totals[index] ? [{ queue, count: totals[index] }] : []));
  return (
    <Empty
      icon="search"
      title={inbox.list.noMatch}
      actions={
        <>
          {found.map(({ queue }) => (
            <Button key={queue} onClick={() => actions.filter(inQueue(filter, queue))}>
              {inbox.list.lookIn({ queue: common.queues[queue] })}
            </Button>
          ))}
          <Button
            variant="ghost"
            onClick={() => actions.filter(withParts({}, { queues: filter.queues, snoozed: filter.snoozed }))}
          >
            {inbox.list.clearFilters}
          </Button>
        </>
      }
    >
      {filter.text === undefined ? inbox.list.noMatchBody : common.states.noMatch({ query: filter.text })}
      {found.map(
        ({ queue, count }) => ` ${inbox.list.noMatchElsewhere({ count, queue: common.queues[queue] }, format)}.`,
      )}
    </Empty>
  );
}
