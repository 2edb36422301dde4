import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of one's own. */
export interface RunningPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

const howToInstall =
  "These tests need PostgreSQL 15 or newer. Install its programs (Debian, Ubuntu: apt-get install postgresql; macOS: brew install postgresql), " +
  "say where they are in POSTGRES_BIN, or give an empty database of a running server in TIDEWIRE_TEST_POSTGRES=postgres://…";

/** Starts a cluster in a temporary folder on a free port, or uses the server that the environment names. */
export async function startPostgres(): Promise<RunningPostgres> {
  const given = process.env["TIDEWIRE_TEST_POSTGRES"];
  if (given) return { url: given, stop: async () => {} };
  const bin = findPrograms();
  // The server refuses to run as root; it runs as its own user then.
  const user = process.getuid?.() === 0 ? idsOf("postgres") : undefined;
  const folder = mkdtempSync(join(tmpdir(), "tidewire-postgres-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-A", "trust", "-U", "tidewire", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...user, stdio: "pipe", cwd: folder },
  );
  const port = await freePort();
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, "-c", "fsync=off"],
    { ...user, stdio: "ignore", cwd: folder },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  await untilReady(bin, port, server);
  return {
    url: `postgres://tidewire@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((one, other) => Number(other) - Number(one)) : [];
  const places = [
    process.env["POSTGRES_BIN"] ?? "",
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
    "/opt/homebrew/opt/postgresql/bin",
    "/usr/local/opt/postgresql/bin",
  ];
  const found = places.find((place) => place !== "" && existsSync(join(place, "initdb")));
  if (found === undefined) throw new Error(howToInstall);
  return found;
}

function idsOf(name: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(String(execFileSync("id", [flag, name])));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

async function untilReady(bin: string, port: number, server: { readonly exitCode: number | null }): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      execFileSync(join(bin, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port), "-d", "postgres"]);
      return;
    } catch {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended at its start with ${server.exitCode}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("PostgreSQL did not become ready in 15 seconds.");
}
