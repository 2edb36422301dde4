import { createServer as createHttpServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { buildSite, siteFolder } from "./build-site.ts";
import { openDemo, type Demo } from "./open-demo.ts";
import { readSettings } from "./read-settings.ts";
import { siteFiles } from "./serve-site.ts";

const settings = readSettings(process.env, process.argv.slice(2));
let opening: Promise<Demo> | undefined;
let demo: Demo | undefined;
let stopping = false;

const http = createHttpServer(
  getRequestListener((request) => demo?.fetch(request) ?? new Response("The demo is starting.", { status: 503 })),
);
await new Promise<void>((listening, failed) => {
  http.once("error", failed);
  http.listen(settings.port, settings.host, listening);
}).catch((error: unknown) => {
  const busy = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(busy ? `Port ${settings.port} is taken; PORT=<another> names another.` : error);
  process.exit(1);
});

async function stop(): Promise<void> {
  http.close();
  http.closeIdleConnections();
  const opened = await opening?.catch(() => undefined);
  await opened?.stop();
  http.closeAllConnections();
}

function end(code: number): void {
  // In a terminal the signal comes twice: to the group, and passed on.
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), 10_000).unref();
  void stop().then(
    () => process.exit(code),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));

try {
  opening = openDemo(settings, siteFiles(siteFolder));
  await Promise.all([buildSite(), opening]);
  demo = await opening;
  await demo.begin();
  console.log(`Halden Coffee, with Tidewire: http://localhost:${settings.port}`);
} catch (error) {
  console.error(error);
  end(1);
}
