"use client";
import type { ReactElement } from "react";
import { useMemberName } from "../hooks/use-member-name.js";
import { useSession } from "../hooks/use-session.js";
import { Banner } from "../primitives/banner.js";
import { Button } from "../primitives/button.js";
import { Reason } from "../primitives/reason.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { refusalText } from "./problem-words.js";
import { useComposerConflict, useComposerLock, useComposerPost } from "./use-composer-lock.js";

/** What must be known before going on: why nothing can be written, what was refused, what somebody else has changed. */
export function ComposerNotices(): ReactElement {
  return (
    <>
      <Lock />
      <Refusal />
      <Conflict />
    </>
  );
}

function Lock(): ReactElement | null {
  const words = useWords();
  const format = useFormat();
  const lock = useComposerLock();
  const post = useComposerPost();
  if (!lock) return null;
  const isOut = lock.reason === "state" && post !== undefined;
  return <Reason icon="lock">{isOut ? words.composer.schedule.locked : refusalText(lock, words, format)}</Reason>;
}

function Refusal(): ReactElement | null {
  const words = useWords();
  const format = useFormat();
  const refusal = useComposer((state) => state.refusal);
  if (!refusal) return null;
  return (
    <Banner tone="danger" icon="alert" card>
      {refusalText(refusal, words, format)}
    </Banner>
  );
}

function Conflict(): ReactElement | null {
  const store = useComposerStore();
  const words = useWords();
  const { conflict } = words.composer;
  const post = useComposerConflict();
  const nameOf = useMemberName();
  const me = useSession()?.actor.id;
  if (!post) return null;
  // In another window, or on another device.
  const isOwn = post.editedBy === me;
  const name = nameOf(post.editedBy) ?? words.common.states.unknownPerson;
  return (
    <Banner
      tone="warning"
      icon="warning"
      card
      action={
        <>
          <Button variant="link" onClick={() => store.settleConflict("mine", post)}>
            {conflict.keepMine}
          </Button>
          <Button variant="link" onClick={() => store.settleConflict("theirs", post)}>
            {isOwn ? conflict.takeOther : conflict.takeTheirs}
          </Button>
        </>
      }
    >
      {isOwn ? conflict.titleOwn : conflict.title({ name })}
    </Banner>
  );
}
