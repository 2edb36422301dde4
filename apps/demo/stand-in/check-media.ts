import type { FormatRule, MediaGroup } from "./network-rules.ts";
import { refuse } from "./refusal.ts";
import type { StoredMedia } from "./state.ts";

const groupOf = (rule: FormatRule, mime: string): MediaGroup | undefined =>
  rule.groups.find((group) => group.mimes.includes(mime));

/** The most bytes a file of this type may have here; also refuses a type the format does not take. */
export function mediaByteLimit(rule: FormatRule, mime: string, index: number): number {
  const group = groupOf(rule, mime);
  if (!group) {
    const allowed = rule.groups.flatMap(({ mimes }) => mimes);
    throw refuse("media_type_not_allowed", `${mime} is not accepted here.`, { found: mime, allowed, index });
  }
  return group.maxBytes;
}

function checkOne(media: StoredMedia, group: MediaGroup, index: number, altText: number): void {
  if (group.minBytes !== undefined && media.bytes < group.minBytes)
    throw refuse("media_too_small", "The file is too small.", { limit: group.minBytes, bytes: media.bytes, index });
  if (media.altText.length > altText)
    throw refuse("alt_text_too_long", "The description is too long.", { limit: altText, index });
  if ((media.mime === "image/jpeg" || media.mime === "image/png") && !(media.width && media.height))
    throw refuse("media_damaged", "The picture cannot be read.", { index });
  if (group.ratio && media.width && media.height) {
    const ratio = media.width / media.height;
    const [min, max] = group.ratio;
    // Networks compare rounded ratios: 1080 by 1350 is 4:5 although a division may not say so exactly.
    if (ratio < min - 0.005 || ratio > max + 0.005)
      throw refuse("aspect_ratio_not_allowed", "The shape of the picture is not accepted.", { ratio, min, max, index });
  }
  if (group.seconds && media.seconds !== undefined) {
    const [min, max] = group.seconds;
    if (media.seconds > max)
      throw refuse("video_too_long", "The video is too long.", { limit: max, seconds: media.seconds, index });
    if (media.seconds < min)
      throw refuse("video_too_short", "The video is too short.", { limit: min, seconds: media.seconds, index });
  }
}

export function checkMedia(media: readonly StoredMedia[], rule: FormatRule, altText: number): void {
  if (media.length < rule.minMedia) throw refuse("media_required", "A picture or a video is needed.");
  const groups = media.map((item) => groupOf(rule, item.mime));
  const first = groups[0];
  if (rule.mixed === undefined && groups.some((group) => group !== first))
    throw refuse("media_mixing_not_allowed", "Pictures and videos cannot stand in one post.");
  const limit = rule.mixed ?? first?.max ?? 0;
  if (media.length > limit)
    throw refuse("too_many_media", `At most ${limit} are allowed.`, { limit, count: media.length });
  for (const [index, item] of media.entries()) {
    const group = groups[index];
    if (group) checkOne(item, group, index, altText);
  }
  const bytes = media.reduce((sum, item) => sum + item.bytes, 0);
  if (rule.maxTotalBytes !== undefined && bytes > rule.maxTotalBytes)
    throw refuse("media_too_large", "The attachments are too large together.", { limit: rule.maxTotalBytes, bytes });
}
