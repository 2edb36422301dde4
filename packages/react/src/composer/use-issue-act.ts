"use client";
import { channelName } from "@tidewire/core/channels";
import { useRecord } from "../hooks/use-record.js";
import { useWords } from "../provider/words-context.js";
import type { ComposerProblem } from "./composer-checks.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { useNetworkName } from "../primitives/use-network-name.js";

export interface IssueAct {
  readonly label: string;
  readonly run: (event: { readonly currentTarget: HTMLElement }) => void;
}

/** What helps against a problem, where something does. */
export function useIssueAct({ code, channelId, mediaId, field }: ComposerProblem): IssueAct | undefined {
  const store = useComposerStore();
  const words = useWords();
  const nameOf = useNetworkName();
  const channel = useRecord("channel", channelId);
  const item = useComposer(({ media }) =>
    media.find(({ id, ref }) => mediaId !== undefined && (ref?.id ?? id) === mediaId),
  );

  if (item && (code === "media.noAlt" || code === "media.altTooLong"))
    return { label: words.composer.issues.describe, run: () => store.describe(item.id) };
  if (item && code === "media.stopped")
    return { label: words.common.actions.tryAgain, run: () => store.media.retry(item.id) };
  if (item) return { label: words.composer.issues.removeFile, run: () => store.media.remove(item.id) };
  if (channel && field !== undefined)
    return {
      label: words.composer.issues.shorten({ network: nameOf(channel.network) }),
      run({ currentTarget }) {
        store.openTab(channel.id);
        focusText(currentTarget);
      },
    };
  if (code === "media.tooFew")
    return { label: words.composer.media.add, run: ({ currentTarget }) => fileInputOf(currentTarget)?.click() };
  if (channel && code === "channel.disconnected")
    return {
      label: words.composer.issues.leaveChannel({ channel: channelName(channel) }),
      run: () => store.toggleChannel(channel.id),
    };
  return undefined;
}

const composerOf = (element: HTMLElement) => element.closest('[data-tdw-part="composer"]');

function fileInputOf(element: HTMLElement): HTMLInputElement | null | undefined {
  return composerOf(element)?.querySelector<HTMLInputElement>('input[type="file"]');
}

/** The field of the tab that opens is drawn with the next frame. */
function focusText(element: HTMLElement): void {
  const composer = composerOf(element);
  requestAnimationFrame(() => composer?.querySelector<HTMLElement>('[data-tdw-part="text-area"]')?.focus());
}
