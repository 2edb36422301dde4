const text = (letters) => Array.from(letters, (letter) => letter.charCodeAt(0));
const u16 = (value) => [(value >> 8) & 255, value & 255];
const u32 = (value) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const zeros = (count) => Array(count).fill(0);
const box = (name, ...parts) => {
  const inside = parts.flat();
  return [...u32(inside.length + 8), ...text(name), ...inside];
};
const matrix = [...u32(0x10000), ...zeros(12), ...u32(0x10000), ...zeros(12), ...u32(0x40000000)];

/** Four seconds of coffee running into a glass, as H.264 in an MP4. */
export async function drawMovie(page) {
  const { frames, description, width, height, rate } = await page.evaluate(async () => {
    const [width, height, rate, count] = [480, 480, 24, 96];
    const frames = [];
    let description;
    const encoder = new VideoEncoder({
      output(chunk, metadata) {
        const bytes = new Uint8Array(chunk.byteLength);
        chunk.copyTo(bytes);
        frames.push({ bytes: [...bytes], key: chunk.type === "key" });
        if (metadata?.decoderConfig?.description)
          description ??= [...new Uint8Array(metadata.decoderConfig.description)];
      },
      error(error) {
        throw error;
      },
    });
    encoder.configure({
      codec: "avc1.42001f",
      width,
      height,
      framerate: rate,
      bitrate: 300_000,
      avc: { format: "avc" },
    });
    const canvas = new OffscreenCanvas(width, height);
    const ink = canvas.getContext("2d");
    for (let at = 0; at < count; at += 1) {
      const full = at / (count - 1);
      ink.fillStyle = "#f2ddc8";
      ink.fillRect(0, 0, width, height);
      ink.fillStyle = "#d9a679";
      ink.fillRect(0, 400, width, 80);
      ink.fillStyle = "#ffffff";
      ink.fillRect(150, 160, 180, 250);
      ink.fillStyle = "#6b3a1e";
      ink.fillRect(160, 400 - 210 * full, 160, 210 * full);
      ink.fillRect(236 + Math.sin(at / 2) * 2, 0, 8, 400 - 210 * full);
      const frame = new VideoFrame(canvas, { timestamp: (at * 1_000_000) / rate });
      encoder.encode(frame, { keyFrame: at % 48 === 0 });
      frame.close();
    }
    await encoder.flush();
    return { frames, description, width, height, rate };
  });
  const scale = 24_000;
  const each = scale / rate;
  const length = frames.length * each;
  const entry = box(
    "avc1",
    zeros(6),
    u16(1),
    zeros(16),
    u16(width),
    u16(height),
    u32(0x480000),
    u32(0x480000),
    zeros(4),
    u16(1),
    zeros(32),
    u16(24),
    u16(0xffff),
    box("avcC", description),
  );
  const tables = (offset) =>
    box(
      "stbl",
      box("stsd", zeros(4), u32(1), entry),
      box("stts", zeros(4), u32(1), u32(frames.length), u32(each)),
      box(
        "stss",
        zeros(4),
        u32(frames.filter(({ key }) => key).length),
        frames.flatMap(({ key }, at) => (key ? u32(at + 1) : [])),
      ),
      box("stsc", zeros(4), u32(1), u32(1), u32(frames.length), u32(1)),
      box(
        "stsz",
        zeros(4),
        u32(0),
        u32(frames.length),
        frames.flatMap(({ bytes }) => u32(bytes.length)),
      ),
      box("stco", zeros(4), u32(1), u32(offset)),
    );
  const movie = (offset) =>
    box(
      "moov",
      box("mvhd", zeros(12), u32(scale), u32(length), u32(0x10000), u16(0x100), zeros(10), matrix, zeros(24), u32(2)),
      box(
        "trak",
        box(
          "tkhd",
          u32(3),
          zeros(8),
          u32(1),
          zeros(4),
          u32(length),
          zeros(8),
          zeros(8),
          matrix,
          u32(width * 65_536),
          u32(height * 65_536),
        ),
        box(
          "mdia",
          box("mdhd", zeros(12), u32(scale), u32(length), u16(0x55c4), zeros(2)),
          box("hdlr", zeros(8), text("vide"), zeros(12), text("video\0")),
          box(
            "minf",
            box("vmhd", u32(1), zeros(8)),
            box("dinf", box("dref", zeros(4), u32(1), box("url ", u32(1)))),
            tables(offset),
          ),
        ),
      ),
    );
  const head = box("ftyp", text("isom"), u32(512), text("isomavc1mp41"));
  const start = head.length + movie(0).length + 8;
  return new Uint8Array([
    ...head,
    ...movie(start),
    ...box(
      "mdat",
      frames.flatMap(({ bytes }) => bytes),
    ),
  ]);
}
