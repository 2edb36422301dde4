"use client";
import {
  forwardRef,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
} from "react";
import type { Post } from "@tidewire/core/composer";
import type { CalendarDay, Schedule, TimeZone } from "@tidewire/core/basics";
import { useRecord } from "../hooks/use-record.js";
import { useSession } from "../hooks/use-session.js";
import { composer } from "../messages/en/composer.js";
import { Announcer } from "../primitives/announcer.js";
import type { PartProps } from "../primitives/part.js";
import { Root } from "../primitives/root.js";
import { useClient } from "../provider/client-context.js";
import { ScreenWords } from "../provider/words-context.js";
import { ComposerContext, useComposer, useComposerStore } from "./composer-context.js";
import { createComposerStore } from "./composer-store.js";

export interface ComposerRootProps extends Omit<PartProps<"div">, "children"> {
  /** The post to edit; without it a new one is written. */
  postId?: string | undefined;
  defaultChannelIds?: readonly string[] | undefined;
  /** The name under which what is written is kept on the device; two new posts on one page need two. */
  draftName?: string | undefined;
  /** When it goes out, if nothing else is chosen. */
  defaultSchedule?: Schedule | undefined;
  /** Only the day; nine in the morning, in the workspace's zone. */
  defaultDay?: CalendarDay | undefined;
  onScheduled?: ((post: Post) => void) | undefined;
  onPublished?: ((post: Post) => void) | undefined;
  /** Kept as a draft, or handed in for approval. */
  onSaved?: ((post: Post) => void) | undefined;
  onClose?: (() => void) | undefined;
  children?: ReactNode;
}

const none: readonly string[] = [];
const morningOf = (day: CalendarDay | undefined, timeZone: TimeZone | undefined): Schedule | null =>
  day !== undefined && timeZone !== undefined ? { day, time: "09:00", timeZone } : null;

const english = { composer };

/** Holds one post under way and everything around it. Renders a `<div>`. */
export const ComposerRoot: ForwardRefExoticComponent<ComposerRootProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  ComposerRootProps
>(function ComposerRoot(
  {
    postId,
    defaultChannelIds = none,
    defaultSchedule,
    defaultDay,
    draftName = postId ?? "new",
    onScheduled,
    onPublished,
    onSaved,
    onClose,
    children,
    ...props
  },
  ref,
) {
  const client = useClient();
  const told = useRef({ onScheduled, onPublished, onSaved });
  told.current = { onScheduled, onPublished, onSaved };
  const timeZone = useSession()?.workspace.timeZone;
  const make = () => ({
    client,
    postId,
    draftName,
    store: createComposerStore({
      client,
      place: `post:${draftName}`,
      postId: postId ?? null,
      channelIds: defaultChannelIds,
      when: defaultSchedule ?? morningOf(defaultDay, timeZone),
      onAccepted(outcome, post) {
        if (outcome === "scheduled") told.current.onScheduled?.(post);
        else if (outcome === "published") told.current.onPublished?.(post);
        else told.current.onSaved?.(post);
      },
    }),
  });
  // What a composer begins with counts once; another post, another draft or another client begins another.
  const [held, setHeld] = useState(make);
  if (held.client !== client || held.postId !== postId || held.draftName !== draftName) setHeld(make());
  const { store } = held;
  useEffect(() => store.start(), [store]);
  useEffect(() => store.beginAt(morningOf(defaultDay, timeZone)), [store, defaultDay, timeZone]);

  const frame = useMemo(() => ({ store, editedPostId: postId, onClose }), [store, postId, onClose]);
  return (
    <ComposerContext.Provider value={frame}>
      <ScreenWords screen="composer" english={english}>
        <Announcer>
          <RootElement {...props} ref={ref}>
            <StoredPost postId={postId} />
            {children}
          </RootElement>
        </Announcer>
      </ScreenWords>
    </ComposerContext.Provider>
  );
});

const RootElement: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  PartProps<"div">
>(function RootElement(props, ref) {
  const view = useComposer((state) => state.view);
  return <Root ref={ref} part="composer" state={{ view }} {...props} />;
});

function StoredPost({ postId }: { postId: string | undefined }): ReactElement | null {
  const post = useRecord("post", postId);
  const store = useComposerStore();
  const written = useRecord(
    "post",
    useComposer(({ postId: id, newId, resumed }) => id ?? (resumed ? newId : null)),
  );
  useEffect(() => {
    if (post) store.take(post);
  }, [store, post]);
  useEffect(() => {
    if (written) store.rejoin(written);
  }, [store, written]);
  return null;
}
