"use client";
import type { ReactElement } from "react";
import { Button } from "../primitives/button.js";
import { Empty } from "../primitives/empty.js";
import { Skeleton } from "../primitives/skeleton.js";
import { useWords } from "../provider/words-context.js";

export interface InboxThreadStateProps {
  status: "loading" | "ready" | "error";
  code: string | undefined;
  onRetry: () => void;
}

/** What stands in place of a conversation that is on its way, gone, or failed to load. */
export function InboxThreadState({ status, code, onRetry }: InboxThreadStateProps): ReactElement {
  const { inbox, common, problems } = useWords();
  const sentences: Readonly<Record<string, string>> = problems.errors;
  if (status === "loading") return <Loading />;
  if (code === "not-found" || code === "forbidden")
    return (
      <Empty icon="lock" title={inbox.thread.missing}>
        {inbox.thread.missingBody}
      </Empty>
    );
  return (
    <div role="alert">
      <Empty
        icon="cloudOff"
        title={inbox.thread.errorTitle}
        code={code && common.failure.code({ code })}
        actions={<Button onClick={onRetry}>{common.actions.tryAgain}</Button>}
      >
        {sentences[code ?? ""] ?? common.failure.noAnswer}
      </Empty>
    </div>
  );
}

const widths = [
  [94, 56],
  [82, 40],
] as const;

function Loading(): ReactElement {
  return (
    <>
      {widths.map(([first, second]) => (
        <div key={first} data-tdw-part="inbox-message" data-tdw-skeleton="">
          <Skeleton width="32px" round />
          <div>
            <Skeleton width="24%" />
            <Skeleton width={`${first}%`} />
            <Skeleton width={`${second}%`} />
          </div>
        </div>
      ))}
    </>
  );
}
