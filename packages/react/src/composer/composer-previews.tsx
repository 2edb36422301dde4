"use client";
import { forwardRef, Fragment, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { lateComponent } from "../primitives/late-component.js";
import { useSession } from "../hooks/use-session.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { ComposerPreviewSkeleton } from "./composer-preview-skeleton.js";
import { useComposerAwaited } from "./use-composer-awaited.js";
import { useChosenChannels } from "./use-composer-channels.js";

export interface ComposerPreviewsProps extends Omit<PartProps<"div">, "children"> {
  children?: ((channelId: string) => ReactNode) | undefined;
}

const Preview = lateComponent(() => import("./composer-late-parts.js").then((it) => it.ComposerPreview));

/** One preview for each chosen channel. Renders a `<div>`. */
export const ComposerPreviews: ForwardRefExoticComponent<ComposerPreviewsProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, ComposerPreviewsProps>(function ComposerPreviews({ children, ...props }, ref) {
    const { previews } = useWords().composer;
    const channels = useChosenChannels();
    const isAwaited = useComposerAwaited();
    const hasSession = useSession() !== undefined;
    const drawn = isAwaited ? (
      <ComposerPreviewSkeleton />
    ) : channels.length === 0 ? (
      hasSession && <p data-tdw-text="subtle">{previews.none}</p>
    ) : (
      channels.map((channel) => (
        <Fragment key={channel.id}>
          {children?.(channel.id) ?? (
            <Preview channelId={channel.id} waiting={<ComposerPreviewSkeleton channel={channel} />} />
          )}
        </Fragment>
      ))
    );
    return usePart("div", "composer-previews", {}, { ...props, children: drawn }, ref as never);
  });
