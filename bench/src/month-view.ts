// The month view with 1,000 posts beside FullCalendar: main-thread time of mounting it and of going to the next month.
import { createServer } from "node:http";
import { build } from "esbuild";
import { chromium, type Page } from "playwright";

const count = Number(process.env.POSTS ?? 1_000);
const rounds = Number(process.env.ROUNDS ?? 7);
const subjects = { ContentCalendar: "ours", "FullCalendar 7": "full-calendar" };

const files = new Map<string, { body: Uint8Array; type: string }>();
for (const entry of Object.values(subjects)) {
  const { outputFiles } = await build({
    entryPoints: [`bench/src/month-view/${entry}.tsx`],
    outdir: "out",
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    write: false,
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  for (const { path, contents } of outputFiles)
    files.set(path.endsWith(".css") ? `/${entry}.css` : `/${entry}.js`, {
      body: contents,
      type: path.endsWith(".css") ? "text/css" : "text/javascript",
    });
  const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/${entry}.css"><style>#root{block-size:900px}</style><div id="root"></div><script type="module" src="/${entry}.js"></script>`;
  files.set(`/${entry}`, { body: Buffer.from(page), type: "text/html" });
}
const server = createServer((request, response) => {
  const file = files.get(request.url ?? "");
  response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain" }).end(file?.body);
}).listen(0);
const address = server.address();
const port = typeof address === "object" && address ? address.port : 0;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN ?? "/usr/bin/chromium" });

/** Main-thread milliseconds that an act takes until the page is quiet. */
async function taskTime(page: Page, act: "mount" | "next"): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const duration = async () =>
    (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  const before = await duration();
  await page.evaluate((name) => window.bench[name](), act);
  await page.waitForFunction(() => window.bench.settled(), undefined, { polling: "raf" });
  await page.waitForTimeout(250);
  return ((await duration()) - before) * 1_000;
}

const took: Record<string, { mount: number[]; next: number[]; nodes: number }> = {};
for (let round = 0; round < rounds; round++) {
  for (const [name, entry] of Object.entries(subjects)) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://127.0.0.1:${port}/${entry}`);
    await page.evaluate((posts) => window.bench.prepare(posts), count);
    const own = (took[name] ??= { mount: [], next: [], nodes: 0 });
    own.mount.push(await taskTime(page, "mount"));
    own.nodes = await page.evaluate(() => document.querySelectorAll("#root *").length);
    own.next.push(await taskTime(page, "next"));
    await page.close();
  }
}
await browser.close();
server.close();

const median = (values: number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const peer = took["FullCalendar 7"];
console.log(`\nMonth view, ${count} posts, ${rounds} interleaved rounds, main-thread time (median)`);
for (const [name, { mount, next, nodes }] of Object.entries(took)) {
  const ratio = (own: number[], theirs: number[] = []) => (median(theirs) / median(own)).toFixed(1);
  console.log(
    `${name.padEnd(18)} mount ${median(mount).toFixed(0).padStart(5)} ms (${ratio(mount, peer?.mount)}x)   next ${median(next).toFixed(0).padStart(5)} ms (${ratio(next, peer?.next)}x)   ${nodes} nodes`,
  );
}
