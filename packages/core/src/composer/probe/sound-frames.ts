import type { MediaType } from "../../networks/media-rules.js";
import { lettersAt } from "./byte-reader.js";

// Kilobits and hertz of layer III, by version and the numbers in its header.
const kilobits1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const kilobits2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const hertz = [44_100, 48_000, 32_000];

/** Whether bytes are bare frames of sound: one that is followed by the next, or by the end. */
export function soundTypeOf(head: DataView): MediaType | undefined {
  if (lettersAt(head, 0, 3) === "ID3") return "mp3";
  if (head.byteLength < 8) return undefined;
  const mp3 = mp3FrameBytes(head, 0);
  if (mp3 && (mp3 === head.byteLength || mp3FrameBytes(head, mp3))) return "mp3";
  const aac = aacFrameBytes(head, 0);
  return aac && (aac === head.byteLength || aacFrameBytes(head, aac)) ? "aac" : undefined;
}

function mp3FrameBytes(view: DataView, at: number): number | undefined {
  if (at + 4 > view.byteLength) return undefined;
  const [first, second, third] = [view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2)];
  const version = (second >> 3) & 3;
  if (first !== 0xff || (second & 0xe6) !== 0xe2 || version === 1) return undefined;
  const kilobits = (version === 3 ? kilobits1 : kilobits2)[third >> 4];
  const base = hertz[(third >> 2) & 3];
  if (!kilobits || base === undefined) return undefined;
  const rate = version === 3 ? base : version === 2 ? base / 2 : base / 4;
  return Math.floor(((version === 3 ? 144_000 : 72_000) * kilobits) / rate) + ((third >> 1) & 1);
}

function aacFrameBytes(view: DataView, at: number): number | undefined {
  if (at + 6 > view.byteLength || view.getUint8(at) !== 0xff || (view.getUint8(at + 1) & 0xf6) !== 0xf0)
    return undefined;
  const length = ((view.getUint8(at + 3) & 3) << 11) | (view.getUint8(at + 4) << 3) | (view.getUint8(at + 5) >> 5);
  return length > 7 ? length : undefined;
}
