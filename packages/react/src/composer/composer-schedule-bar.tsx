"use client";
import { forwardRef, useId, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from "react";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { Button } from "../primitives/button.js";
import { IconButton } from "../primitives/icon-button.js";
import { Menu } from "../primitives/menu.js";
import type { MenuEntry } from "../primitives/menu-items.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useClient } from "../provider/client-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { ComposerDatePopover } from "./composer-date-popover.js";
import { useIssues } from "./composer-issues.js";
import { problemText } from "./problem-words.js";
import { cityOf, useTimeNote, writeSchedule } from "./schedule-words.js";
import { useProblems } from "./use-composer-checks.js";
import { useComposerConflict, useComposerPost } from "./use-composer-lock.js";
import { usePrimaryAct } from "./use-primary-act.js";

/** When it goes out, what still stands against it, and the acts. Renders a `<footer>`. */
export const ComposerScheduleBar: ForwardRefExoticComponent<PartProps<"footer"> & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, PartProps<"footer">>(function ComposerScheduleBar({ children, ...props }, ref) {
    const store = useComposerStore();
    const { schedule } = useWords().composer;
    const why = useId();
    const when = useComposer((state) => state.when);
    const conflict = useComposerConflict();
    const post = useComposerPost();
    const note = useTimeNote(when);
    const isDraft = !post || post.status === "draft";
    const drawn = children ?? (
      <>
        <ComposerDatePopover trigger={<WhenButton />} />
        <Zone />
        {note !== undefined && (
          <span data-tdw-part="composer-time-note" role="status">
            {note}
          </span>
        )}
        <span data-tdw-part="spacer" />
        <Why id={why} />
        <Button
          variant="ghost"
          part="composer-save-draft"
          disabled={conflict !== undefined}
          onClick={() => !conflict && store.save()}
        >
          {isDraft ? schedule.saveDraft : schedule.saveChanges}
        </Button>
        <Acts why={why} />
      </>
    );
    return usePart("footer", "composer-schedule-bar", {}, { ...props, children: drawn }, ref as never);
  });

const WhenButton: ForwardRefExoticComponent<RefAttributes<HTMLButtonElement>> = forwardRef<HTMLButtonElement>(
  function WhenButton(props, ref) {
    const { schedule } = useWords().composer;
    const format = useFormat();
    const when = useComposer((state) => state.when);
    return (
      <Button {...props} ref={ref} part="composer-when">
        <Icon name="calendar" />
        <span>{when ? writeSchedule(when, format) : schedule.pick}</span>
        <Icon name="chevronDown" end />
      </Button>
    );
  },
);

function Zone(): ReactElement | null {
  const { schedule } = useWords().composer;
  const own = useComposer(({ when }) => when?.timeZone);
  const session = useSession();
  const timeZone = own ?? session?.workspace.timeZone;
  if (timeZone === undefined) return null;
  return <span data-tdw-part="composer-zone">{schedule.zone({ city: cityOf(timeZone) })}</span>;
}

/** Why the main button can't be pressed, in its place. */
function Why({ id }: { id: string }): ReactElement | null {
  const words = useWords();
  const format = useFormat();
  const issues = useIssues().filter(({ severity }) => severity === "error");
  const [first] = useProblems();
  const conflict = useComposerConflict();
  const waits = useComposer(({ media }) => media.some(({ stage }) => stage === "uploading" || stage === "reading"));
  if (conflict)
    return <span id={id}>{words.composer.conflict.title({ name: words.common.states.unknownPerson })}</span>;
  if (issues.length > 0)
    return (
      <Button
        id={id}
        variant="link"
        tone="danger"
        part="composer-why"
        onClick={({ currentTarget }) =>
          currentTarget
            .closest('[data-tdw-part="composer"]')
            ?.querySelector<HTMLElement>('[data-tdw-part="composer-issues"]')
            ?.focus()
        }
      >
        {words.composer.issues.toFix({ count: issues.length }, format)}
      </Button>
    );
  const text =
    first?.severity === "error"
      ? problemText(first, "", words, format)
      : waits
        ? words.composer.problems["media.waiting"]
        : undefined;
  return (
    <span id={id} data-tdw-part="composer-why" data-tdw-text="subtle">
      {text}
    </span>
  );
}

/** The main button, and beside it the other ways; each leads somewhere. */
function Acts({ why }: { why: string }): ReactElement {
  const { schedule } = useWords().composer;
  const primary = usePrimaryAct();
  const items = useMoreWays(primary.isReady);
  const main = (
    <Button
      variant="primary"
      part="composer-primary"
      disabled={!primary.isReady}
      aria-describedby={primary.isReady ? undefined : why}
      onClick={primary.run}
    >
      {primary.label}
    </Button>
  );
  if (items.length === 0) return main;
  return (
    <span data-tdw-part="button-group">
      {main}
      <Menu
        label={schedule.moreWays}
        items={items}
        placement="top-end"
        trigger={<IconButton icon="chevronDown" variant="primary" label={schedule.moreWays} />}
      />
    </span>
  );
}

function useMoreWays(isReady: boolean): readonly MenuEntry[] {
  const store = useComposerStore();
  const client = useClient();
  const { schedule } = useWords().composer;
  const hasTime = useComposer(({ when }) => when !== null);
  const post = useComposerPost();
  if (!isReady) return [];
  const items: MenuEntry[] = [];
  if (hasTime) items.push({ id: "publish", label: schedule.publishNow, icon: "send", onSelect: store.publish });
  if (client.can("post.submit", post).allowed)
    items.push({ id: "submit", label: schedule.askApproval, icon: "checks", onSelect: store.submit });
  return items;
}
