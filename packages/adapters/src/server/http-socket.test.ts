import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { serve, type ServerType } from "@hono/node-server";
import type { FeedEvent } from "@tidewire/core/basics";
import type { AnyRecord } from "@tidewire/core/commands";
import { afterEach, describe, expect, test, vi } from "vitest";
import { restBackend } from "../rest/rest-backend.js";
import type { Engine } from "./engine-port.js";
import { httpWorld, type HttpWorld } from "./testing/http-world.js";

const open: ServerType[] = [];

/** A world behind a real socket. */
async function listening(world: HttpWorld): Promise<string> {
  const server = await new Promise<ServerType>((resolve) => {
    const made: ServerType = serve(
      { fetch: (request) => world.server.fetch(request), port: 0, hostname: "127.0.0.1" },
      () => resolve(made),
    );
  });
  open.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of open.splice(0)) {
    if ("closeAllConnections" in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const headers = { Authorization: "Bearer sam" };

describe("over a socket", () => {
  test("reads, writes, files and the feed work as they do in one process", async () => {
    const world = await httpWorld();
    const backend = restBackend({ url: await listening(world), headers });
    const events: FeedEvent<AnyRecord>[] = [];
    const statuses: string[] = [];
    const stop = new AbortController();
    backend.listen(undefined, (event) => events.push(event), {
      signal: stop.signal,
      onStatus: (status) => statuses.push(status),
    });
    await vi.waitFor(() => expect(statuses).toContain("live"));
    await world.receive("i1", "Ist die Fähre pünktlich? 🛳️");
    const command = {
      key: "k",
      type: "interaction.addTag",
      id: "i1",
      input: { tag: "Fähre/1 ?" },
      by: "",
      at: "",
      rulesVersion: 1,
    } as const;
    const event = await backend.commands["interaction.addTag"]?.(command, {});
    await vi.waitFor(() => expect(events).toHaveLength(2));
    expect(events[1]).toEqual(event);
    const { id, partBytes } = await backend.upload.begin({ name: "a.jpg", bytes: 2_000 }, {});
    const bytes = new Uint8Array(2_000);
    bytes.set(
      Uint8Array.from(
        atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="),
        (each) => each.charCodeAt(0),
      ),
    );
    await backend.upload.part(id, 0, new Blob([bytes.slice(0, partBytes)]), {});
    await backend.upload.part(id, 1, new Blob([bytes.slice(partBytes)]), {});
    expect(await backend.upload.finish(id, {})).toMatchObject({ type: "png", bytes: 2_000 });
    stop.abort();
  });

  test("a reader who goes is forgotten", async () => {
    const signals: AbortSignal[] = [];
    const first = await httpWorld();
    const engine: Engine = {
      ...first.server.engine,
      listen(caller, since, onEvent, options) {
        signals.push(options.signal);
        first.server.engine.listen(caller, since, onEvent, options);
      },
    };
    const world = await httpWorld({ engine, store: first.store });
    const stop = new AbortController();
    const response = await fetch(`${await listening(world)}/feed`, { headers, signal: stop.signal });
    expect(response.status).toBe(200);
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    expect(signals[0]?.aborted).toBe(false);
    stop.abort();
    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
  });

  test("a body without end is cut off, and the server goes on", async () => {
    const world = await httpWorld();
    const url = await listening(world);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1");
      let heard = "";
      socket.on("data", (data) => (heard += data.toString()));
      socket.on("error", () => undefined);
      socket.on("close", () => resolve(heard));
      socket.write(
        "POST /interaction/i1/markRead HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sam\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\nTransfer-Encoding: chunked\r\n\r\n",
      );
      let sent = 0;
      const pump = setInterval(() => {
        if (socket.destroyed || heard !== "" || sent > 4_000_000) {
          clearInterval(pump);
          socket.destroy();
          return;
        }
        sent += 65_536;
        socket.write(`10000\r\n${" ".repeat(65_536)}\r\n`);
      }, 1);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain("urn:tidewire:problem:too-large");
    expect((await fetch(`${url}/workspace`, { headers })).status).toBe(200);
  });

  test("rubbish instead of a request, and headers beyond any measure, are refused, and the server goes on", async () => {
    const world = await httpWorld();
    const url = await listening(world);
    const first = (text: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
        socket.on("data", (data) => {
          resolve(data.toString().split("\r\n")[0] ?? "");
          socket.destroy();
        });
        socket.on("error", () => resolve("closed"));
        socket.on("close", () => resolve("closed"));
      });
    expect(await first("\x16\x03\x01\x02\x00\x01\r\n\r\n")).toMatch(/ 400 |closed/);
    expect(
      await first(
        `GET /workspace HTTP/1.1\r\nHost: x\r\n${Array.from({ length: 10_000 }, (_, at) => `X-${at}: y\r\n`).join("")}\r\n`,
      ),
    ).toMatch(/ 431 |closed/);
    expect(await first("GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).toMatch(
      / 404 | 400 /,
    );
    expect((await fetch(`${url}/workspace`, { headers })).status).toBe(200);
    expect(world.faults).toEqual([]);
  });
});
