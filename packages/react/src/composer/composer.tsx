"use client";
import type { ReactElement } from "react";
import { useClientView, useSession } from "../hooks/use-session.js";
import { Empty } from "../primitives/empty.js";
import { lateComponent } from "../primitives/late-component.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { ComposerChannelPicker } from "./composer-channel-picker.js";
import { useComposer } from "./composer-context.js";
import { ComposerDropZone } from "./composer-drop-zone.js";
import { ComposerEditor } from "./composer-editor.js";
import { ComposerHeader } from "./composer-header.js";
import { ComposerIssues } from "./composer-issues.js";
import { ComposerMediaHints } from "./composer-media-hints.js";
import { ComposerMediaTray } from "./composer-media-tray.js";
import { ComposerNotices } from "./composer-notices.js";
import { ComposerResult } from "./composer-result.js";
import { ComposerRoot, type ComposerRootProps } from "./composer-root.js";
import { ComposerScheduleBar } from "./composer-schedule-bar.js";
import { refusalText } from "./problem-words.js";
import { ComposerSide } from "./composer-side.js";
import { ComposerSkeleton } from "./composer-skeleton.js";
import { useComposerAwaited } from "./use-composer-awaited.js";
import { useComposerLock, useComposerPost } from "./use-composer-lock.js";

export interface ComposerProps extends Omit<ComposerRootProps, "children"> {}

/** Writes one post for several channels, shows how each will look, and sends it out now or later. */
export function Composer(props: ComposerProps): ReactElement {
  return (
    <ComposerRoot {...props}>
      <div data-tdw-part="composer-frame">
        <section data-tdw-part="composer-main">
          <ComposerHeader />
          <Main />
        </section>
        <ComposerSide />
      </div>
    </ComposerRoot>
  );
}

function Main(): ReactElement {
  const session = useSession();
  const { error } = useClientView();
  const isAwaited = useComposerAwaited();
  const post = useComposerPost();
  const lock = useComposerLock();
  const isSent = useComposer(({ outcome }) => outcome !== null) && post !== undefined;
  if (isAwaited) return <ComposerSkeleton />;
  if (!session) return <Failed code={error?.code ?? "internal"} />;
  if (session.channels.length === 0) return <NoChannel />;
  if (lock && !post) return <NotPermitted />;
  return (
    <>
      <ComposerDropZone data-tdw-scroll="">
        <div data-tdw-part="composer-body">
          {isSent ? (
            <ComposerResult />
          ) : (
            <>
              <ComposerNotices />
              <ComposerChannelPicker />
              <ComposerEditor />
              <ComposerMediaTray />
              <Hints />
              <AltText />
              <ComposerIssues />
            </>
          )}
        </div>
      </ComposerDropZone>
      {!isSent && !lock && <ComposerScheduleBar />}
    </>
  );
}

const AltTextField = lateComponent(() => import("./composer-late-parts.js").then((it) => it.ComposerAltTextField));

function AltText(): ReactElement | null {
  const isOpen = useComposer(({ altFor }) => altFor !== null);
  return isOpen ? <AltTextField /> : null;
}

function Hints(): ReactElement | null {
  const isEmpty = useComposer(({ media }) => media.length === 0);
  return isEmpty ? <ComposerMediaHints /> : null;
}

function Failed({ code }: { code: string }): ReactElement {
  const words = useWords();
  const says: Readonly<Record<string, string>> = words.problems.errors;
  return (
    <Empty
      icon="cloudOff"
      title={says[code] ?? words.common.failure.noAnswer}
      code={words.common.failure.code({ code })}
    />
  );
}

function NotPermitted(): ReactElement | null {
  const words = useWords();
  const format = useFormat();
  const lock = useComposerLock();
  return lock ? <Empty icon="lock" title={refusalText(lock, words, format)} /> : null;
}

function NoChannel(): ReactElement {
  const { channels } = useWords().composer;
  return <Empty icon="plug" title={channels.none} />;
}
