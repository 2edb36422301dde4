// Finds PostgreSQL for the tests that need a real one, installing it when the machine has none.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const places = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"];

/** The folder that holds `initdb` and `pg_ctl`, or undefined. */
export function findPostgres() {
  if (process.env.POSTGRES_BIN) return process.env.POSTGRES_BIN;
  for (const place of places.filter(existsSync)) {
    for (const entry of readdirSync(place).sort().reverse()) {
      const bin = `${place}/${entry}/bin`;
      if (existsSync(`${bin}/initdb`)) return bin;
    }
  }
  return undefined;
}

/** Finds PostgreSQL, or installs Debian's package when root there; otherwise says how. */
export function ensurePostgres() {
  const found = findPostgres();
  if (found) return found;
  const debian = existsSync("/etc/os-release") && /^ID=(debian|ubuntu)$/m.test(readFileSync("/etc/os-release", "utf8"));
  if (process.getuid?.() === 0 && debian) {
    console.log("No PostgreSQL found: installing Debian's package.");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], { stdio: "inherit", env });
  }
  const installed = findPostgres();
  if (!installed)
    console.log(
      "No PostgreSQL: its tests are skipped. Install PostgreSQL 15 or later, or set POSTGRES_BIN to the folder of initdb.",
    );
  return installed;
}
