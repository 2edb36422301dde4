// The demo in a folder of its own, its networks beside it, and a browser: what the scripts of the main job play in.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

const demo = fileURLToPath(new URL("..", import.meta.url));
const executablePath = process.env.CHROMIUM_BIN || (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined);

/** Twelve minutes past the hour on a Wednesday in mid-month: no fetch and no page of the calendar turns by itself. */
const start = "2026-11-18T10:12:00.000Z";

/** Waits for a value that is neither false nor undefined; the sentence is what failed if it never comes. */
export async function until(sentence, look, { within = 10_000, every = 60 } = {}) {
  const end = performance.now() + within;
  for (let last; ;) {
    try {
      const found = await look();
      if (found) return found;
      last = undefined;
    } catch (error) {
      if (error instanceof NotSo) throw error;
      last = error;
    }
    if (performance.now() > end)
      throw new Error(`Not within ${within / 1000} s: ${sentence}${last ? ` (${last.message})` : ""}`);
    await pause(every);
  }
}

/** Something that waiting does not mend. */
class NotSo extends Error {}

export function must(condition, sentence) {
  if (!condition) throw new NotSo(`Not so: ${sentence}`);
}

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

function startProcess(file, args, env, log) {
  const child = spawn(process.execPath, [join(demo, file), ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => log.push(String(text)));
  return child;
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((exit) => child.once("exit", exit));
}

/** Starts networks, server and browser. */
export async function makeWorld({ say = console.log } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "tidewire-main-job-"));
  const [port, standInPort] = [await freePort(), await freePort()];
  const log = [];
  const site = `http://127.0.0.1:${port}`;
  const networks = `http://127.0.0.1:${standInPort}`;
  const standIn = startProcess(
    "stand-in/main.ts",
    ["--port", String(standInPort), "--data", join(folder, "networks")],
    {},
    log,
  );
  await until("the stand-in networks answer", async () => (await fetch(`${networks}/_control/health`)).ok, {
    within: 20_000,
  });

  let server;
  async function startServer() {
    server = startProcess(
      "server/main.ts",
      [],
      {
        PORT: String(port),
        STAND_IN_URL: networks,
        DATA_FOLDER: join(folder, "data"),
        HOST: "127.0.0.1",
        DEMO_NOW: start,
      },
      log,
    );
    const mine = server;
    await until(
      "the demo's server works",
      async () => {
        if (mine.exitCode !== null) throw new Error(`it ended with ${mine.exitCode}: ${log.join("").slice(-800)}`);
        return (await fetch(`${site}/api/tidewire/workspace`, { headers: cookie })).ok;
      },
      { within: 60_000, every: 100 },
    );
  }
  const cookie = { cookie: "halden_member=noor" };
  const kills = { browser: 0, server: 0 };
  async function killServer() {
    kills.server += 1;
    server.kill("SIGKILL");
    await ended(server);
  }

  async function api(path) {
    const answer = await fetch(`${site}/api/tidewire${path}`, { headers: cookie });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }
  async function control(path, body) {
    const answer = await fetch(
      `${networks}/_control/${path}`,
      body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) },
    );
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }

  let browser;
  const profile = join(folder, "browser");
  /** A browser whose storage is on disk, so that it can be killed. */
  async function openBrowser() {
    browser = await chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      viewport: { width: 1440, height: 900 },
      timezoneId: "Europe/Amsterdam",
      locale: "en-GB",
    });
    browser.setDefaultTimeout(15_000);
    await browser.addCookies([{ name: "halden_member", value: "noor", url: site }]);
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.on("pageerror", (error) => log.push(`page: ${error.message}\n`));
    return page;
  }
  /** Kills the browser as `kill -9` does: its main process and all of its children at once. */
  async function killBrowser() {
    const gone = new Promise((closed) => browser.once("close", closed));
    const pid = await browserPid(profile);
    kills.browser += 1;
    process.kill(pid, "SIGKILL");
    await gone;
  }

  return {
    site,
    networks,
    folder,
    log,
    say,
    api,
    control,
    startServer,
    killServer,
    stopServer: () => server.kill("SIGSTOP"),
    openBrowser,
    killBrowser,
    closeBrowser: () => browser?.close(),
    /** Throws away what the browser has on disk, as somebody does who clears it. */
    forgetBrowser: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
    kills,
    /** What the screen shows, for the one who reads a failure. */
    async look() {
      const page = browser?.pages().at(-1);
      if (!page) return "no page is open";
      const picture = join(tmpdir(), "tidewire-main-job.png");
      await page.screenshot({ path: picture });
      return `${page.url()} (${picture})\n${await page.locator("body").ariaSnapshot()}`;
    },
    /** Pages of the networks, as a customer sees them. */
    async visit() {
      const visitor = await chromium.launch(executablePath ? { executablePath } : {});
      return { page: await visitor.newPage(), close: () => visitor.close() };
    },
    async close() {
      await browser?.close().catch(() => undefined);
      for (const child of [server, standIn]) {
        if (!child || child.exitCode !== null || child.signalCode !== null) continue;
        child.kill("SIGCONT");
        child.kill("SIGTERM");
        await Promise.race([ended(child), pause(12_000).then(() => child.kill("SIGKILL"))]);
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// Chromium links its profile's lock to "<host>-<pid>".
async function browserPid(profile) {
  const { readlink } = await import("node:fs/promises");
  const lock = await readlink(join(profile, "SingletonLock"));
  return Number(lock.slice(lock.lastIndexOf("-") + 1));
}
