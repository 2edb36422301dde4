"use client";
import { forwardRef, Fragment, useId, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import type { ComposerProblem } from "./composer-checks.js";
import { ComposerIssue } from "./composer-issue.js";
import { useProblems } from "./use-composer-checks.js";

export interface ComposerIssuesProps extends Omit<PartProps<"section">, "children"> {
  children?: ((problem: ComposerProblem) => ReactNode) | undefined;
}

// What is missing before anything is written is no mistake; the schedule bar says it.
const beginnings: readonly string[] = ["draft.empty", "draft.noChannel"];

/** The problems worth a list: not those of a page that is still blank. */
export function useIssues(): readonly ComposerProblem[] {
  return useProblems().filter(({ code }) => !beginnings.includes(code));
}

/** "Before you publish": everything that stands against the post, by channel. Renders a `<section>`, or nothing. */
export const ComposerIssues: ForwardRefExoticComponent<ComposerIssuesProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  ComposerIssuesProps
>(function ComposerIssues({ children = (problem) => <ComposerIssue problem={problem} />, ...props }, ref) {
  const title = useId();
  const { issues: words } = useWords().composer;
  const format = useFormat();
  const issues = useIssues();
  const problems = issues.filter(({ severity }) => severity === "error").length;
  const suggestions = issues.length - problems;
  const counts = [
    ...(problems > 0 ? [words.problems({ count: problems }, format)] : []),
    ...(suggestions > 0 ? [words.suggestions({ count: suggestions }, format)] : []),
  ];
  const inside = (
    <>
      <header>
        <h3 id={title}>{words.title}</h3>
        <span data-tdw-text="subtle">{format.list(counts)}</span>
      </header>
      <ul>
        {issues.map((problem) => (
          <Fragment key={[problem.channelId, problem.code, problem.rule, problem.mediaId].join(" ")}>
            {children(problem)}
          </Fragment>
        ))}
      </ul>
    </>
  );
  const own = { "aria-labelledby": title, tabIndex: -1, ...props, children: inside };
  const drawn = usePart("section", "composer-issues", {}, own, ref as never);
  return issues.length > 0 ? drawn : null;
});
