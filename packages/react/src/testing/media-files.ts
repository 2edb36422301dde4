import { pourOverFilm } from "./pour-over-film.js";

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export interface PictureOptions {
  readonly type?: "image/jpeg" | "image/png";
  readonly width?: number;
  readonly height?: number;
  readonly hue?: number;
  /** So many bytes in all: what a picture is says its head, so the rest may be anything. */
  readonly bytes?: number;
}

/** A picture as a browser makes it: hills under a low sun. */
export async function pictureFile(name: string, options: PictureOptions = {}): Promise<File> {
  const { type = "image/jpeg", width = 640, height = 640, hue = 60, bytes } = options;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws nothing.");
  const fill = (colour: string, draw: () => void) => {
    context.fillStyle = colour;
    context.beginPath();
    draw();
    context.fill();
  };
  fill(`oklch(0.86 0.06 ${hue})`, () => context.rect(0, 0, width, height));
  fill(`oklch(0.95 0.05 ${hue + 30})`, () => context.arc(width * 0.7, height * 0.3, width * 0.09, 0, 7));
  for (const [index, shade] of [0.72, 0.58, 0.44].entries())
    fill(`oklch(${shade} 0.08 ${hue + 80})`, () =>
      context.ellipse(
        width * (0.2 + index * 0.35),
        height * 1.05,
        width * 0.7,
        height * (0.45 - index * 0.09),
        0,
        0,
        7,
      ),
    );
  const blob = await canvas.convertToBlob({ type, quality: 0.8 });
  const padding = bytes === undefined ? 0 : bytes - blob.size;
  return new File([blob, new Uint8Array(padding)], name, { type });
}

/** A GIF of two frames, by its bytes; call it what you like. */
export function gifFile(name = "latte.gif"): File {
  const frame = [0x21, 0xf9, 4, 0, 25, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  const head = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0x8b, 0x5e, 0x3c, 0xff, 0xff, 0xff];
  const type = name.endsWith(".png") ? "image/png" : "image/gif";
  return new File([new Uint8Array([...head, ...frame, ...frame, 0x3b])], name, { type });
}

/** A film of three seconds that plays; `bytes` fills it up with a box that players skip. */
export function filmFile(name = "pour-over.mp4", bytes = 100_000): File {
  const film = bytesOf(pourOverFilm);
  const free = new Uint8Array(Math.max(8, bytes - film.length));
  new DataView(free.buffer).setUint32(0, free.length);
  free.set([0x66, 0x72, 0x65, 0x65], 4);
  return new File([film, free], name, { type: "video/mp4" });
}
