"use client";
import { forwardRef, Fragment, type ForwardRefExoticComponent, type ReactNode, type RefAttributes } from "react";
import { lateComponent } from "../primitives/late-component.js";
import { usePart, type PartProps } from "../primitives/part.js";
import { useWords } from "../provider/words-context.js";
import { useChosenChannels } from "./use-composer-channels.js";

export interface ComposerPreviewsProps extends Omit<PartProps<"div">, "children"> {
  children?: ((channelId: string) => ReactNode) | undefined;
}

const Preview = lateComponent(() => import("./composer-late-parts.js").then((it) => it.ComposerPreview));

/** One preview for each chosen channel. Renders a `<div>`. */
export const ComposerPreviews: ForwardRefExoticComponent<ComposerPreviewsProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, ComposerPreviewsProps>(function ComposerPreviews(
    { children = (channelId) => <Preview channelId={channelId} />, ...props },
    ref,
  ) {
    const { previews } = useWords().composer;
    const channels = useChosenChannels();
    const drawn =
      channels.length === 0 ? (
        <p data-tdw-text="subtle">{previews.none}</p>
      ) : (
        channels.map(({ id }) => <Fragment key={id}>{children(id)}</Fragment>)
      );
    return usePart("div", "composer-previews", {}, { ...props, children: drawn }, ref as never);
  });
