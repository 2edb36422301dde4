import { isAcceptable, type Problem } from "../basics/problem.js";
import { checkMedia } from "../composer/check-media.js";
import { missingText } from "../composer/check-text.js";
import { measureEach } from "../composer/measure-text.js";
import type { MediaFacts } from "../composer/media-facts.js";
import { publishTarget } from "../composer/publish-target.js";
import type { TextMeasure, TextTarget } from "../composer/text-measure.js";
import { textPlaceOf } from "../composer/text-place.js";
import type { NetworkId, Surface } from "../networks/network.js";
import { networkMedia } from "../networks/network-media.js";
import { publishingSurfaces } from "../networks/publishing-surfaces.js";
import type { Field } from "../networks/text-rules.js";
import type { Places } from "./look-up.js";

/** A post as it would be sent. */
export interface Post {
  /** The text itself; absent where the post is its files and the fields. */
  readonly text?: string;
  readonly fields: readonly { readonly field: Field; readonly text: string }[];
  readonly media: readonly MediaFacts[];
}

/** What one network makes of a post. */
export interface Judgement {
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly accepted: boolean;
  /** Whether anybody has looked at this surface; where nobody has, nothing is refused. */
  readonly known: boolean;
  readonly texts: readonly (Omit<TextMeasure, "costs" | "problems"> & { readonly field: Field })[];
  readonly problems: readonly Problem[];
}

type Place = TextTarget & { readonly surface: Surface };

/** What each network named makes of a post, by the same rules as in the composer and on the server. */
export function judgePost(post: Post, { networks, surface, field }: Places): readonly Judgement[] {
  const places = networks.map(({ rules: { id }, account }): Place => {
    const contentWarning = post.fields.find((each) => each.field === "contentWarning")?.text;
    return {
      network: id,
      surface: surface ?? surfaceFor(id, post.media),
      account,
      hasMedia: post.media.length > 0,
      ...(contentWarning !== undefined && { contentWarning }),
    };
  });
  const given: Given[] = post.fields.map(({ field, text }) => ({ fieldAt: () => field, text }));
  if (post.text !== undefined)
    given.unshift({ fieldAt: (place) => field ?? textPlaceOf(place).field, text: post.text });
  // Text by text and not network by network: what several networks count alike is counted once.
  const measured = given.map(({ fieldAt, text }) =>
    measureEach(
      text,
      places.map((place) => ({ ...place, field: fieldAt(place) })),
    ),
  );
  return places.map((place, at) => {
    const texts = given.map(({ fieldAt, text }) => ({ field: fieldAt(place), text }));
    const measures = measured.flatMap((all) => all[at] ?? []);
    return judge(place, texts, measures, post.media);
  });
}

interface Given {
  readonly fieldAt: (place: Place) => Field;
  readonly text: string;
}

function surfaceFor(network: NetworkId, media: Post["media"]): Surface {
  const publishes = publishingSurfaces(network).length > 0;
  return publishes ? publishTarget({ network, account: {} }, media).surface : textPlaceOf({ network }).surface;
}

function judge(place: Place, texts: Post["fields"], measures: readonly TextMeasure[], media: Post["media"]): Judgement {
  const { network, surface } = place;
  const found = [
    ...measures.flatMap(({ problems }) => problems),
    ...missing(texts, place),
    ...checkMedia(media, place),
  ];
  const isEmpty = media.length === 0 && texts.every(({ text }) => text.trim() === "");
  const problems: readonly Problem[] =
    isEmpty && isAcceptable(found) ? [{ code: "draft.empty", severity: "error" }, ...found] : found;
  return {
    network,
    surface,
    accepted: isAcceptable(problems),
    known: textPlaceOf(place).fields !== undefined || networkMedia(network)[surface] !== undefined,
    texts: measures.map(({ count, limit, remaining, unit, limits }, at) => ({
      field: texts[at]?.field ?? "text",
      count,
      limit,
      remaining,
      unit,
      limits,
    })),
    problems,
  };
}

// A field that must hold something is missed even if nobody has named it.
function missing(given: Post["fields"], target: TextTarget): readonly Problem[] {
  const fields = Object.keys(textPlaceOf(target).fields || {}) as Field[];
  return fields.flatMap((field) => {
    const own = given.filter((each) => each.field === field);
    return (own.length > 0 ? own : [{ text: "" }]).flatMap(({ text }) => missingText(text, { ...target, field }));
  });
}
