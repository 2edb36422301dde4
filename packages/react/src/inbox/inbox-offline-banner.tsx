"use client";
import { forwardRef, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { useClientView } from "../hooks/use-session.js";
import { Banner } from "../primitives/banner.js";
import { Button } from "../primitives/button.js";
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
  const counts = [
    unsent > 0 && connection.waiting({ count: unsent }, format),
    retrying.length > 0 && inbox.offline.retrying({ count: retrying.length }, format),
  ].filter((each) => each !== false);
  const says = (sentence: string): ReactNode => [sentence, ...counts.map((count) => `${count}.`)].join(" ");
  const again = (
    <Button variant="link" onClick={() => client.resume()}>
      {common.actions.tryAgain}
    </Button>
  );
  const banners: ReactNode[] = [
    paused === "unauthenticated" && (
      <Banner key="paused" tone="warning" icon="plug" action={again}>
        {says(problems.errors.unauthenticated)}
      </Banner>
    ),
    session && line === "lost" && (
      <Banner key="line" icon="cloudOff" action={again}>
        {says(connection.offline)}
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
