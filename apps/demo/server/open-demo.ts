import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { second } from "@tidewire/core/basics";
import { problemsOfOutgoing } from "@tidewire/core/composer";
import { standInGateway, standInNetworks, type Gateways } from "@tidewire/adapters/gateways";
import { postgresStore } from "@tidewire/adapters/postgres";
import { createEngine, createServer, createWorker, folderMediaStore } from "@tidewire/adapters/server";
import { makeChannels } from "../seed/seed-people.ts";
import { makeDemoClock } from "./demo-clock.ts";
import { demoRoutes } from "./demo-routes.ts";
import { newState, readState, writeState } from "./demo-state.ts";
import { loadSeed } from "./load-seed.ts";
import { networkControl } from "./network-control.ts";
import type { Settings } from "./read-settings.ts";
import { authenticate } from "./sign-in.ts";
import { startStandIn } from "./start-stand-in.ts";

/** The demo behind its port. */
export interface Demo {
  fetch(request: Request): Promise<Response> | Response;
  /** Fills what is new and begins to work; the port must answer by then. */
  begin(): Promise<void>;
  stop(): Promise<void>;
}

const apiPath = "/api/tidewire";
const pushed = ["instagram", "facebook", "x", "linkedin"];

// Only a folder that nobody works in may be emptied; opening it takes its lock.
async function emptyFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (existsSync(join(folder, "db"))) {
    const store = postgresStore(join(folder, "db"));
    await store.open().catch((error: unknown) => {
      if (existsSync(join(folder, "db.lock"))) throw error;
    });
    await store.close().catch(() => undefined);
  }
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}

/** Opens the database, the networks and the server, and fills them where they are new. */
export async function openDemo(settings: Settings, site: (request: Request) => Promise<Response>): Promise<Demo> {
  const { folder, siteUrl, databaseUrl } = settings;
  const before = settings.reset ? undefined : await readState(folder);
  if (!before) await emptyFolder(folder);
  const state = before ?? newState(settings.startAt === undefined ? 0 : Date.parse(settings.startAt) - Date.now());
  const clock = makeDemoClock(state.clockOffset, (clockOffset) => writeState(folder, { ...state, clockOffset }));

  const standIn =
    settings.standInUrl === undefined ? await startStandIn(settings.standInPort, join(folder, "stand-in")) : undefined;
  const standInUrl = standIn?.url ?? settings.standInUrl ?? "";
  const control = networkControl(standInUrl);
  const store = postgresStore(databaseUrl ?? join(folder, "db"));
  try {
    await store.open();
    const mediaStore = folderMediaStore(join(folder, "media"), { publicUrl: apiPath, now: clock.now });
    const engine = createEngine({ store, now: clock.now, problemsOf: problemsOfOutgoing, mediaOf: mediaStore.find });
    const gateways: Gateways = Object.fromEntries(
      standInNetworks.map((network) => [
        network,
        standInGateway(network, {
          url: standInUrl,
          secret: state.secret,
          tokenOf: async (account) => `demo-${network}-${account}`,
          mediaUrl: ({ url }) => new URL(url, siteUrl).href,
        }),
      ]),
    );
    const worker = createWorker({
      engine,
      store,
      gateways,
      now: clock.now,
      every: second,
      onProblem: (error, what) => console.error(`${what}:`, error instanceof Error ? error.message : error),
    });
    const server = createServer({
      store,
      engine,
      mediaStore,
      worker,
      authenticate,
      webhooks: worker.webhooks,
      now: clock.now,
      basePath: apiPath,
    });
    const demo = demoRoutes({
      standInUrl,
      now: clock.now,
      async advance(milliseconds) {
        const now = await clock.advance(milliseconds);
        await control.setClock(now);
        await worker.wake();
        return clock.now();
      },
    });
    let isOpen = false;
    const route = (request: Request): Promise<Response> | Response => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith(`${apiPath}/`))
        return isOpen ? server.fetch(request) : new Response(null, { status: 503, headers: { "Retry-After": "1" } });
      if (pathname.startsWith("/demo/"))
        return demo.fetch(new Request(new URL(pathname.slice("/demo".length), request.url), request));
      return site(request);
    };
    const begin = async () => {
      await control.setClock(clock.now());
      if (!before) await loadSeed({ store, mediaStore, control, now: clock.now(), standInUrl, siteUrl });
      await control.connect(makeChannels(clock.now()));
      await control.tell(pushed, `${siteUrl}${apiPath}/webhooks`, state.secret);
      if (!before) await writeState(folder, { ...state, clockOffset: clock.offset });
      await server.start();
      isOpen = true;
    };
    return {
      fetch: route,
      begin,
      async stop() {
        await server.stop();
        await store.close();
        await standIn?.stop();
      },
    };
  } catch (error) {
    await store.close().catch(() => undefined);
    await standIn?.stop();
    throw error;
  }
}
