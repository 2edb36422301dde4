"use client";
import {
  forwardRef,
  useMemo,
  type ClipboardEvent,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type RefAttributes,
} from "react";
import { channelName } from "@tidewire/core/channels";
import { Part, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { mergeProps } from "../primitives/merge-props.js";
import { useComposer, useComposerStore } from "./composer-context.js";
import { ComposerText } from "./composer-text.js";
import { useChosenChannels } from "./use-composer-channels.js";
import { useLateChecks, useMeasures, useShortest } from "./use-composer-checks.js";
import { useComposerLock } from "./use-composer-lock.js";
import { useCountAnnouncement } from "./use-count-announcement.js";
import { useNetworkName } from "../primitives/use-network-name.js";
import { usePrimaryAct } from "./use-primary-act.js";

const unmarked = { entities: [], limitEnd: undefined };

/** The text of the open tab, as a plain field with the same text drawn behind it in its colours. Renders a `<textarea>`. */
export const ComposerTextField: ForwardRefExoticComponent<
  Omit<PartProps<"textarea">, "value" | "defaultValue" | "children"> & RefAttributes<HTMLTextAreaElement>
> = forwardRef<HTMLTextAreaElement, Omit<PartProps<"textarea">, "value" | "defaultValue" | "children">>(
  function ComposerTextField(props, ref) {
    const store = useComposerStore();
    const { editor } = useWords().composer;
    const nameOf = useNetworkName();
    const tab = useComposer((state) => state.tab);
    const shared = useComposer((state) => state.text);
    const own = useComposer(({ texts }) => (tab === null ? undefined : texts[tab]));
    const media = useComposer((state) => state.media);
    const text = own ?? shared;
    const channels = useChosenChannels();
    const shortest = useShortest();
    const measures = useMeasures();
    const channel = channels.find(({ id }) => id === (tab ?? shortest?.channelId)) ?? channels[0];
    const measure = channel && measures[channel.id];
    const primary = usePrimaryAct();
    const lock = useComposerLock();

    const checks = useLateChecks();
    const { entities, limitEnd } = useMemo(
      () => (checks && channel ? checks.marksOf(text, channel, media, measure) : unmarked),
      [checks, text, channel, media, measure],
    );
    useCountAnnouncement(channel ? nameOf(channel.network) : "", measure?.remaining);

    const label =
      tab === null || !channel
        ? editor.text
        : editor.textForChannel({ network: nameOf(channel.network), channel: channelName(channel) });
    const field = mergeProps(
      {
        onPaste(event: ClipboardEvent) {
          if (event.clipboardData.files.length === 0) return;
          event.preventDefault();
          store.media.add(Array.from(event.clipboardData.files));
        },
        onKeyDown(event: KeyboardEvent) {
          if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || event.nativeEvent.isComposing) return;
          event.preventDefault();
          primary.run();
        },
      },
      props,
    );
    return (
      <div data-tdw-part="composer-text">
        <div data-tdw-part="text-input">
          <div aria-hidden data-tdw-part="text-mirror">
            <ComposerText text={text} entities={entities} limitEnd={limitEnd} network={channel?.network} />
            {"\u200b"}
          </div>
          <Part
            // Each text is a field of its own, so that undo never brings one text into another.
            key={tab ?? ""}
            ref={ref}
            as="textarea"
            part="text-area"
            {...({
              dir: "auto",
              value: text,
              readOnly: lock !== undefined,
              spellCheck: true,
              placeholder: editor.placeholder,
              "aria-label": label,
              "aria-invalid": (measure?.remaining ?? 0) < 0 || undefined,
              onChange: ({ target }: { target: HTMLTextAreaElement }) => store.write(target.value),
              ...field,
            } as object)}
          />
        </div>
      </div>
    );
  },
);
