"use client";
import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { Icon } from "../icons/icon.js";
import { NetworkMark } from "../primitives/network-mark.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { Time } from "../primitives/time.js";
import { useWords } from "../provider/words-context.js";

export interface InboxPostContextProps extends Omit<PartProps<"a">, "id" | "children"> {
  /** The interaction whose post to show. */
  id: string;
}

/** The post that this conversation hangs on. Renders an `<a>`, or a `<div>` where the network gave no address. */
export const InboxPostContext: ForwardRefExoticComponent<InboxPostContextProps & RefAttributes<HTMLElement>> =
  forwardRef<HTMLElement, InboxPostContextProps>(function InboxPostContext({ id, ...props }, ref) {
    const it = useRecord("interaction", id);
    const channel = useSession()?.channels.find((each) => each.id === it?.channelId);
    const { inbox } = useWords();
    const post = it?.post;
    const url = post?.url && /^https?:/i.test(post.url) ? post.url : undefined;
    const body = it && post && (
      <>
        {post.imageUrl && (
          <img data-tdw-part="photo" src={post.imageUrl} alt="" loading="lazy" referrerPolicy="no-referrer" />
        )}
        <div>
          <header>
            {channel && <NetworkMark network={channel.network} size="sm" />}
            <b>{post.isOwn ? inbox.thread.yourPost : inbox.thread.theirPost({ name: it.person.name })}</b>
            <span data-tdw-text="subtle">
              <Time at={post.at} as="date" />
            </span>
            {post.isAd && <span data-tdw-part="pill">{inbox.thread.boosted}</span>}
          </header>
          <p>{post.text}</p>
        </div>
        {url && <Icon name="external" muted label={inbox.thread.openPost} />}
      </>
    );
    const link = url
      ? {
          href: url,
          target: "_blank",
          rel: "noopener noreferrer",
        }
      : {};
    const part = usePart(
      url ? "a" : "div",
      "inbox-post-context",
      { own: post?.isOwn, bare: !post?.imageUrl },
      { ...link, ...props, children: body },
      ref as never,
    );
    return post ? part : null;
  });
