"use client";
import {
  forwardRef,
  useEffect,
  useRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from "react";
import { channelName } from "@tidewire/core/channels";
import type { Post } from "@tidewire/core/composer";
import { useRecord } from "../hooks/use-record.js";
import { useClientView } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { useAnnounce } from "../primitives/announcer.js";
import { Button } from "../primitives/button.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerFrame, useComposerStore } from "./composer-context.js";
import { refusalText } from "./problem-words.js";
import { writeSchedule } from "./schedule-words.js";
import { useComposerPost } from "./use-composer-lock.js";

/** What became of the post, channel by channel. Renders a `<div>`, or nothing before it is sent. */
export const ComposerResult: ForwardRefExoticComponent<
  Omit<PartProps<"div">, "children"> & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, Omit<PartProps<"div">, "children">>(function ComposerResult(props, ref) {
  const isDone = useComposer(({ outcome }) => outcome !== null);
  const post = useComposerPost();
  const children = post && <Result post={post} />;
  const drawn = usePart("div", "composer-result", {}, { ...props, children }, ref as never);
  return isDone && post ? drawn : null;
});

function Result({ post }: { post: Post }): ReactElement {
  const store = useComposerStore();
  const { onClose } = useComposerFrame();
  const words = useWords();
  const { schedule } = words.composer;
  const accepted = useComposer((state) => state.accepted);
  const { line } = useClientView();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useTitle(post);
  const announce = useAnnounce();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => announce(title), [announce, title]);
  const isFailed = post.status === "failed";
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        <Icon name={isFailed ? "alert" : "check"} />
        {title}
      </h3>
      {!accepted && line !== "live" && <p data-tdw-text="subtle">{schedule.waiting}</p>}
      <ul>
        {post.channelIds.map((id) => (
          <Row key={id} channelId={id} post={post} />
        ))}
      </ul>
      <div data-tdw-part="composer-result-actions">
        {isFailed && (
          <Button variant="primary" onClick={store.publish}>
            {words.common.actions.tryAgain}
          </Button>
        )}
        <Button onClick={store.startOver}>{schedule.another}</Button>
        {onClose && (
          <Button variant="ghost" onClick={onClose}>
            {words.common.actions.close}
          </Button>
        )}
      </div>
    </>
  );
}

function useTitle(post: Post): string {
  const { schedule } = useWords().composer;
  const { postStatus } = useWords().common;
  const format = useFormat();
  const { status, schedule: when } = post;
  if (status === "scheduled" && when) return schedule.scheduledFor({ time: writeSchedule(when, format) });
  if (status === "publishing") return schedule.publishing;
  if (status === "published") return schedule.publishedOn({ count: post.channelIds.length }, format);
  return status === "review" ? schedule.submitted : postStatus[status];
}

function Row({ channelId, post }: { channelId: string; post: Post }): ReactElement | null {
  const words = useWords();
  const format = useFormat();
  const channel = useRecord("channel", channelId);
  if (!channel) return null;
  const delivery = post.deliveries[channelId];
  const { postStatus } = words.common;
  const problem =
    delivery?.problem && (delivery.detail ?? refusalText({ reason: "input", rule: delivery.problem }, words, format));
  return (
    <li>
      <NetworkMark network={channel.network} />
      <span>{channelName(channel)}</span>
      {problem ? (
        <span data-tdw-part="composer-result-problem">{problem}</span>
      ) : (
        <span data-tdw-text="subtle">
          {delivery?.status === "published" ? postStatus.published : postStatus[post.status]}
        </span>
      )}
    </li>
  );
}
