// Server render and hydration of the ready-made components: React 19 and 18.3, a browser in four time zones, no recoverable error.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { build } from "esbuild";
import { chromium } from "playwright";
import { findChromium } from "./browser.mjs";

const out = "node_modules/.cache/tidewire-hydration";
const zones = ["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"];
const reacts = { "React 19": {}, "React 18.3": { react: "react18", "react-dom": "react-dom18" } };
let failures = 0;
const check = (holds, sentence) => {
  console.log(`${holds ? "✓" : "✗"} ${sentence}`);
  if (!holds) failures++;
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium() });
const styles = (
  await build({
    stdin: { contents: '@import "@tidewire/react/styles.css";', loader: "css", resolveDir: "apps/demo" },
    bundle: true,
    write: false,
  })
).outputFiles[0].text;

for (const [name, alias] of Object.entries(reacts)) {
  const folder = `${out}/${name.replace(/\W/g, "")}`;
  const common = {
    bundle: true,
    jsx: "automatic",
    alias,
    nodePaths: ["apps/demo/node_modules", "node_modules"],
    define: { "process.env.NODE_ENV": '"development"' },
    logLevel: "error",
  };
  await build({
    ...common,
    entryPoints: ["tools/hydration/server.jsx"],
    outfile: `${folder}/server.mjs`,
    platform: "node",
    format: "esm",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  await build({
    ...common,
    entryPoints: ["tools/hydration/browser.jsx"],
    outfile: `${folder}/browser.js`,
    format: "esm",
    target: "es2022",
  });
  const { stdout, stderr, status } = spawnSync("node", [`${folder}/server.mjs`], {
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC" },
    maxBuffer: 64e6,
  });
  check(
    status === 0,
    `[F96] ${name}: the screens render on a server without a window${status === 0 ? "" : `\n${stderr}`}`,
  );
  if (status !== 0) continue;
  check(stderr === "", `${name}: React has nothing to say on the server${stderr && `\n${stderr.slice(0, 600)}`}`);
  const { html, initial } = JSON.parse(stdout);
  check(html.includes('data-tdw-part="inbox-item"'), `${name}: the server's picture holds the inbox's rows`);
  check(html.includes('data-tdw-part="calendar-post"'), `${name}: the server's picture holds the calendar's posts`);
  check(
    !/ style="/.test(html),
    `${name}: nothing in the server's HTML needs inline styles (strict content security policy)`,
  );
  const escaped = JSON.stringify(initial).replaceAll("<", "\\u003c");
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hydration</title><style>${styles} section { block-size: 800px }</style></head><body><div id="root">${html}</div><script type="application/json" id="initial">${escaped}</script><script type="module" src="/browser.js"></script></body></html>`;
  writeFileSync(`${folder}/index.html`, page);

  const server = createServer((request, response) => {
    const script = request.url === "/browser.js";
    response.setHeader("content-type", script ? "text/javascript" : "text/html; charset=utf-8");
    response.end(script ? readFileSync(`${folder}/browser.js`) : page);
  }).listen(0);
  const url = `http://127.0.0.1:${server.address().port}/`;
  for (const zone of zones) {
    const context = await browser.newContext({ timezoneId: zone, viewport: { width: 1440, height: 900 } });
    const tab = await context.newPage();
    const faults = [];
    tab.on("pageerror", (error) => faults.push(String(error)));
    tab.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await tab.goto(url);
    const before = /<time[^>]*>([^<]+)<\/time>/.exec(html)?.[1];
    await tab.waitForFunction(() => window.hydrated);
    await tab.waitForTimeout(500);
    const recoverable = await tab.evaluate(() => window.recoverable);
    check(
      recoverable.length + faults.length === 0,
      `[F96] ${name}, ${zone}: no recoverable error${[...recoverable, ...faults].map((text) => `\n  ${text.slice(0, 600)}`).join("")}`,
    );
    const after = await tab.locator("time").first().textContent();
    check(
      before !== undefined && before !== after,
      `${name}, ${zone}: the time is corrected after hydration (“${before}” to “${after}”)`,
    );
    if (zone === "UTC") {
      await tab.locator('#inbox [data-tdw-part="inbox-item"]').nth(1).click();
      await tab.locator('#inbox [data-tdw-part="inbox-message"]').first().waitFor({ timeout: 10_000 });
      check(true, `${name}: a click opens an interaction`);
      await tab.locator("#composer textarea").first().fill("Kaffa Forest is back");
      check(
        (await tab.locator("#composer textarea").first().inputValue()) === "Kaffa Forest is back",
        `${name}: the composer takes text`,
      );
      await tab.locator('#calendar [data-tdw-part="calendar-post"]').first().click();
      await tab.locator('[data-tdw-part="calendar-post-card"]').first().waitFor({ timeout: 10_000 });
      check(true, `${name}: a click opens a post`);
    }
    await context.close();
  }
  server.close();
}
await browser.close();
process.exit(failures > 0 ? 1 : 0);
