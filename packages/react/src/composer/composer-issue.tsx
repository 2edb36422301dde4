"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from "react";
import { channelName } from "@tidewire/core/channels";
import { useRecord } from "../hooks/use-record.js";
import { Icon } from "../icons/icon.js";
import { Button } from "../primitives/button.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import type { ComposerProblem } from "./composer-checks.js";
import { useComposer } from "./composer-context.js";
import { problemText } from "./problem-words.js";
import { useIssueAct } from "./use-issue-act.js";
import { useNetworkName } from "../primitives/use-network-name.js";

export interface ComposerIssueProps extends Omit<PartProps<"li">, "children"> {
  problem: ComposerProblem;
}

const icons = { error: "alert", warning: "warning", tip: "bulb" } as const;

/** One thing that stands against the post, and what can be done about it. Renders a `<li>`. */
export const ComposerIssue: ForwardRefExoticComponent<ComposerIssueProps & RefAttributes<HTMLLIElement>> = forwardRef<
  HTMLLIElement,
  ComposerIssueProps
>(function ComposerIssue({ problem, ...props }, ref) {
  const words = useWords();
  const format = useFormat();
  const nameOf = useNetworkName();
  const channel = useRecord("channel", problem.channelId);
  const file = useComposer(
    ({ media }) => media.find(({ id, ref: kept }) => (kept?.id ?? id) === problem.mediaId)?.name,
  );
  const text = problemText(problem, channel ? nameOf(channel.network) : "", words, format);
  const children = (
    <>
      <span data-tdw-part="composer-issue-icon">
        <Icon name={icons[problem.severity]} />
      </span>
      {channel ? <NetworkMark network={channel.network} label={channelName(channel)} /> : <Icon name="globe" muted />}
      <p>
        {file !== undefined && <b>{file}</b>} {text}
      </p>
      <IssueActs problem={problem} />
    </>
  );
  return usePart("li", "composer-issue", { severity: problem.severity }, { ...props, children }, ref as never);
});

function IssueActs({ problem }: { problem: ComposerProblem }): ReactElement {
  const act = useIssueAct(problem);
  return (
    <span data-tdw-part="composer-issue-actions">
      {act && (
        <Button variant="link" onClick={act.run}>
          {act.label}
        </Button>
      )}
    </span>
  );
}
