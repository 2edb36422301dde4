import type { Gallery } from "../networks/network.js";
import type { MediaFacts } from "./media-facts.js";

/** Where one file stands in a grid of two columns and as many rows as it takes, counted from 1. */
export interface MediaCell {
  readonly mediaId: string;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Files side by side to swipe through, or in a grid; `more` is how many the last cell hides. */
export interface MediaPlace {
  readonly form: Gallery["form"];
  readonly cells: readonly MediaCell[];
  readonly more: number;
  /** Width through height of the whole, where one file alone decides it. */
  readonly aspect?: number;
}

// Width through height of a mosaic that had one row.
const mosaicAspect = 3.2;

type Spot = readonly [column: number, row: number, columns: number, rows: number];

const spots: readonly (readonly Spot[])[] = [
  [],
  [[1, 1, 2, 2]],
  [
    [1, 1, 1, 2],
    [2, 1, 1, 2],
  ],
  [
    [1, 1, 1, 2],
    [2, 1, 1, 1],
    [2, 2, 1, 1],
  ],
  [
    [1, 1, 1, 1],
    [2, 1, 1, 1],
    [1, 2, 1, 1],
    [2, 2, 1, 1],
  ],
];

/** Where a network puts each file of a post. */
export function placeMedia(media: readonly MediaFacts[], gallery: Gallery | undefined): MediaPlace {
  const form = gallery?.form ?? "carousel";
  const [first] = media;
  const aspect = first && (form === "carousel" || media.length === 1) ? aspectOf(first) : undefined;
  const shared = aspect === undefined ? {} : { aspect };
  if (form === "carousel") {
    const cells = media.map(({ id }, index) => ({ mediaId: id, column: index + 1, row: 1, columns: 1, rows: 1 }));
    return { form, cells, more: 0, ...shared };
  }
  const shown = media.slice(0, gallery?.cells ?? spots.length - 1);
  const cells = shown.map(({ id }, index) => {
    const [column, row, columns, rows] = spots[shown.length]?.[index] ?? spotInPairs(shown.length, index);
    return { mediaId: id, column, row, columns, rows };
  });
  const height = Math.max(0, ...cells.map(({ row, rows }) => row + rows - 1));
  return {
    form,
    cells,
    more: media.length - shown.length,
    ...shared,
    ...(height > 2 && { aspect: mosaicAspect / height }),
  };
}

// More than the table tells stand in pairs, an odd one alone above them.
function spotInPairs(count: number, index: number): Spot {
  const odd = count % 2;
  if (index < odd) return [1, 1, 2, 1];
  return [((index + odd) % 2) + 1, Math.floor((index + odd) / 2) + 1, 1, 1];
}

function aspectOf({ width, height, rotation }: MediaFacts): number | undefined {
  if (!width || !height) return undefined;
  return rotation === 90 || rotation === 270 ? height / width : width / height;
}
