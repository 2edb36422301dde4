import type { FileRules, Range } from "../networks/media-rules.js";
import type { MediaFacts } from "./media-facts.js";

/** The rules that are bounds of a number. */
export type MeasureName = {
  [Name in keyof FileRules]-?: FileRules[Name] extends Range | undefined ? Name : never;
}[Exclude<keyof FileRules, "count">];

/** A number of a file that rules bound, and what is said where it lies below or above. */
export interface Measure {
  readonly name: MeasureName;
  readonly value: (file: SeenFile, range: Range) => number | undefined;
  readonly below: string;
  readonly above: string;
}

/** A file with its sides as a viewer sees them; they are known both or not at all. */
export interface SeenFile {
  readonly facts: MediaFacts;
  readonly sides?: readonly [width: number, height: number];
}

/** How a file looks once it is turned upright. */
export function seen(facts: MediaFacts): SeenFile {
  const { width, height, rotation } = facts;
  if (width === undefined || height === undefined || height <= 0) return { facts };
  return { facts, sides: rotation === 90 || rotation === 270 ? [height, width] : [width, height] };
}

const ofSides =
  (value: (width: number, height: number) => number): Measure["value"] =>
  ({ sides }) =>
    sides && value(...sides);

/** Every number of a file that a network may bound. */
export const measures: readonly Measure[] = [
  { name: "seconds", value: ({ facts }) => facts.seconds, below: "media.tooShort", above: "media.tooLong" },
  { name: "width", value: ofSides((width) => width), below: "media.tooNarrow", above: "media.tooWide" },
  { name: "height", value: ofSides((_, height) => height), below: "media.tooLow", above: "media.tooHigh" },
  { name: "shorterSide", value: ofSides(Math.min), below: "media.shorterSide", above: "media.shorterSide" },
  { name: "longerSide", value: ofSides(Math.max), below: "media.longerSide", above: "media.longerSide" },
  {
    name: "widthPlusHeight",
    value: ofSides((width, height) => width + height),
    below: "media.widthPlusHeight",
    above: "media.widthPlusHeight",
  },
  { name: "aspect", value: aspectWithin, below: "media.aspect", above: "media.aspect" },
  {
    name: "pixels",
    value: ofSides((width, height) => width * height),
    below: "media.tooManyPixels",
    above: "media.tooManyPixels",
  },
  { name: "frames", value: ({ facts }) => facts.frames, below: "media.frameCount", above: "media.frameCount" },
  {
    name: "totalPixels",
    value: ({ facts, sides }) => sides && facts.frames && sides[0] * sides[1] * facts.frames,
    below: "media.totalPixels",
    above: "media.totalPixels",
  },
  {
    name: "framesPerSecond",
    // An average: what a telephone calls 60 may be 60.02.
    value: ({ facts }) => facts.framesPerSecond && Math.round(facts.framesPerSecond),
    below: "media.frameRate",
    above: "media.frameRate",
  },
  { name: "bitsPerSecond", value: ({ facts }) => facts.bitsPerSecond, below: "media.bitRate", above: "media.bitRate" },
  { name: "pages", value: ({ facts }) => facts.pages, below: "media.pageCount", above: "media.pageCount" },
];

// A shape is no more exact than its pixels: 1200 by 628 is what people call 1.91, and stands for it.
function aspectWithin({ sides }: SeenFile, { min, max }: Range): number | undefined {
  if (sides === undefined) return undefined;
  const [width, height] = sides;
  const aspect = width / height;
  if (max !== undefined && aspect > max && (width - 0.5) / (height + 0.5) <= max) return max;
  return min !== undefined && aspect < min && (width + 0.5) / (height - 0.5) >= min ? min : aspect;
}
