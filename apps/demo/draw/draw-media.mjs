// Renders the demo's pictures, faces and sample files into public/: `node apps/demo/draw/draw-media.mjs`. Run once; the files are committed.
import { mkdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { drawMovie } from "./draw-movie.mjs";
import { faces, logos, pictures } from "./pictures.mjs";

const folder = (path) => fileURLToPath(new URL(`../public/${path}/`, import.meta.url));
const executablePath = process.env.CHROMIUM_BIN ?? (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined);
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const page = await browser.newPage();

async function draw(svg, size, options) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
  return page.screenshot(options);
}

await mkdir(folder("media"), { recursive: true });
await mkdir(folder("samples"), { recursive: true });
for (const [name, svg] of Object.entries(pictures))
  await writeFile(
    `${folder("media")}${name}.jpg`,
    await draw(svg, 800, { type: "jpeg", quality: name === "beans" ? 58 : 78 }),
  );
for (const [name, svg] of Object.entries({ ...faces, ...logos }))
  await writeFile(`${folder("media")}${name}.jpg`, await draw(svg, 160, { type: "jpeg", quality: 84 }));

await writeFile(`${folder("samples")}roast-day.jpg`, await draw(pictures.roaster, 800, { type: "jpeg", quality: 80 }));
const gif = await page.evaluate(() => {
  // Two frames of 16 x 16 in four colours, written without compression (codes of three bits, cleared before the table grows).
  const bytes = Array.from("GIF89a", (letter) => letter.charCodeAt(0));
  bytes.push(16, 0, 16, 0, 0x81, 0, 0, 0x1f, 0x4a, 0x3a, 0xf3, 0xe9, 0xd6, 0xc4, 0x57, 0x2e, 0x5b, 0x34, 0x21);
  bytes.push(0x21, 0xff, 11, ...Array.from("NETSCAPE2.0", (letter) => letter.charCodeAt(0)), 3, 1, 0, 0, 0);
  for (const frame of [0, 1]) {
    bytes.push(0x21, 0xf9, 4, 4, 40, 0, 0, 0, 0x2c, 0, 0, 0, 0, 16, 0, 16, 0, 0, 2);
    const codes = [];
    for (let at = 0; at < 256; at += 1) {
      if (at % 2 === 0) codes.push(4);
      const [x, y] = [(at % 16) - 7.5, Math.floor(at / 16) - 7.5];
      codes.push(x * x + y * y < (frame ? 30 : 46) ? (Math.abs(x) < 1 ? 3 : 2) : 0);
    }
    codes.push(4, 5);
    const packed = [];
    let held = 0;
    let count = 0;
    for (const code of codes) {
      held |= code << count;
      count += 3;
      while (count >= 8) {
        packed.push(held & 255);
        held >>= 8;
        count -= 8;
      }
    }
    if (count > 0) packed.push(held & 255);
    for (let at = 0; at < packed.length; at += 255) {
      const block = packed.slice(at, at + 255);
      bytes.push(block.length, ...block);
    }
    bytes.push(0);
  }
  bytes.push(0x3b);
  return bytes;
});
await writeFile(`${folder("samples")}steam.gif`, Buffer.from(gif));
await writeFile(`${folder("samples")}steam-renamed.png`, Buffer.from(gif));
// Encoders are there in secure contexts only.
await page.route("http://localhost/", (route) => route.fulfill({ contentType: "text/html", body: "" }));
await page.goto("http://localhost/");
await writeFile(`${folder("samples")}pouring.mp4`, Buffer.from(await drawMovie(page)));
await browser.close();
