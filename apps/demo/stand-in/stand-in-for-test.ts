import { createServer, type IncomingMessage } from "node:http";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStandIn, type StandIn } from "./create-stand-in.ts";
import { sampleSeed } from "./sample-seed.ts";

export const start = Date.parse("2026-03-02T09:00:00Z");

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The value at a path like `data.0.item.id`; undefined where there is none. */
  at(path: string): unknown;
  /** The same, as the string it must be. */
  id(path: string): string;
}
export interface Received {
  body: string;
  headers: IncomingMessage["headers"];
}
export interface Scene {
  standIn: StandIn;
  folder: string;
  clock: { now: number };
  files: Map<string, Buffer>;
  fileUrl: string;
  received: Received[];
  /** What the receiver answers; 200 when empty. */
  answers: number[];
  call(method: string, path: string, body?: unknown, token?: string): Promise<Answer>;
  publish(network: string, post: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

/** The value at a path like `error.details.limit`. */
export function read(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split(".")) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

/** A running stand-in with the sample accounts, a server of media files, and a receiver of webhooks. */
export async function openScene(folder: string = mkdtempSync(join(tmpdir(), "stand-in-test-"))): Promise<Scene> {
  const clock = { now: start };
  const files = new Map<string, Buffer>();
  const received: Received[] = [];
  const answers: number[] = [];
  const side = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (request.method === "POST") {
        received.push({ body: Buffer.concat(chunks).toString("utf8"), headers: request.headers });
        response.writeHead(answers.shift() ?? 200).end();
        return;
      }
      const file = files.get((request.url ?? "").slice(1));
      // A wrong type on purpose: it must not be believed.
      response.writeHead(file ? 200 : 404, { "Content-Type": "image/png" }).end(file);
    });
  });
  await new Promise<void>((resolve) => side.listen(0, "127.0.0.1", resolve));
  const address = side.address();
  const fileUrl = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const standIn = createStandIn({ port: 0, dataFolder: folder, now: () => clock.now });
  await standIn.start();

  async function call(method: string, path: string, body?: unknown, token?: string): Promise<Answer> {
    const network = path.split("/")[1] ?? "";
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token ?? `sample-${network}`}` };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const response = await fetch(standIn.url + path, { ...init, redirect: "manual" });
    const text = await response.text();
    const parsed: unknown = response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : undefined;
    const at = (wanted: string): unknown => read(parsed, wanted);
    return { status: response.status, headers: response.headers, text, at, id: (wanted) => String(at(wanted)) };
  }

  return {
    standIn,
    folder,
    clock,
    files,
    fileUrl,
    received,
    answers,
    call,
    async publish(network, post) {
      const account = `/${network}/api/accounts/sample-${network}`;
      const container = await call("POST", `${account}/containers`, post);
      if (container.status !== 201) return container;
      return await call("POST", `${account}/publish`, { container: container.id("id") });
    },
    async stop() {
      await standIn.stop();
      side.closeAllConnections();
      await new Promise((resolve) => side.close(resolve));
    },
  };
}

export async function openSampleScene(): Promise<Scene> {
  const scene = await openScene();
  await scene.call("POST", "/_control/seed", sampleSeed(start));
  return scene;
}

const box = (type: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
};

export function jpeg(width: number, height: number, bytes = 1000): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const head = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame]);
  return Buffer.concat([head, Buffer.alloc(bytes - head.length)]);
}

export function png(width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), Buffer.from("IHDR"), size]);
}

export const gif = (): Buffer => Buffer.concat([Buffer.from("GIF89a"), Buffer.alloc(100)]);

export function movie(seconds: number, brand = "isom", bytes = 2000): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(Math.round(seconds * 1000), 16);
  const type = box("ftyp", Buffer.from(brand), Buffer.alloc(8));
  return Buffer.concat([type, box("mdat", Buffer.alloc(bytes)), box("moov", box("mvhd", header))]);
}

export async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("It did not happen in six seconds.");
}
