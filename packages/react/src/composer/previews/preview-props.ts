import type { Channel } from "@tidewire/core/channels";
import type { PostPreview } from "@tidewire/core/composer";
import type { ComposerMediaItem } from "../composer-state.js";

/** What every network's preview is drawn from. */
export interface PreviewProps {
  readonly channel: Channel;
  readonly preview: PostPreview;
  readonly media: readonly Readonly<ComposerMediaItem>[];
  /** Where the network stops, as an offset into the text. */
  readonly limitEnd: number | undefined;
}
