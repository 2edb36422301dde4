"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { useClientView } from "../hooks/use-session.js";
import { Banner } from "../primitives/banner.js";
import { IconButton } from "../primitives/icon-button.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useClient } from "../provider/client-context.js";
import { useFormat } from "../provider/format-context.js";
import { useWords } from "../provider/words-context.js";
import { InboxRefusals } from "./inbox-refusals.js";

/** How the line stands when it does not: offline, signed out, storage gone; and what was refused. Renders a `<div>`, or nothing. */
export const InboxOfflineBanner: ForwardRefExoticComponent<PartProps<"div"> & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  PartProps<"div">
>(function InboxOfflineBanner(props, ref) {
  const client = useClient();
  const { line, unsent, retrying, paused, storage, refusals, session } = useClientView();
  const format = useFormat();
  const { inbox, common, problems } = useWords();
  const { connection } = common;
  // An icon leaves the sentence its room: a list is rarely wider than three hundred pixels.
  const again = <IconButton icon="refresh" size="sm" label={common.actions.tryAgain} onClick={() => client.resume()} />;
  const banners: ReactNode[] = [
    paused === "unauthenticated" && (
      <Banner key="paused" tone="warning" icon="plug" action={again}>
        {unsent > 0 ? connection.signedOutWaiting({ count: unsent }, format) : connection.signedOut}
      </Banner>
    ),
    session && line === "lost" && (
      <Banner key="line" icon="cloudOff" action={again}>
        {unsent > 0 ? connection.offlineWaiting({ count: unsent }, format) : connection.offline}
      </Banner>
    ),
    line !== "lost" && paused === null && retrying.length > 0 && (
      <Banner key="retry" icon="refresh" action={again}>
        {inbox.offline.retrying({ count: retrying.length }, format)}
      </Banner>
    ),
    storage === "unavailable" && (
      <Banner key="storage" tone="warning" icon="alert">
        {problems.errors["storage-unavailable"]}
      </Banner>
    ),
    refusals.length > 0 && <InboxRefusals key="refusals" />,
  ].filter(Boolean);
  const part = usePart(
    "div",
    "inbox-offline-banner",
    { line },
    { "aria-label": inbox.offline.region, role: "region", ...props, children: banners },
    ref as never,
  );
  return banners.length > 0 ? part : null;
});
