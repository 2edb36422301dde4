import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly siteUrl: string;
  /** Where the database, files and the stand-in networks' state are kept. */
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  readonly standInPort: number;
  /** Stand-in networks that run already; then none are started. */
  readonly standInUrl: string | undefined;
  /** The moment a new demo begins at; the machine's clock by default. */
  readonly startAt: string | undefined;
  readonly reset: boolean;
}

const demoFolder = fileURLToPath(new URL("..", import.meta.url));

function portIn(value: string | undefined, otherwise: number, name: string): number {
  const port = value === undefined || value === "" ? otherwise : Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${name}=${value} is not a port.`);
  return port;
}

/** The switches of the demo, from the environment and the command line. */
export function readSettings(environment: NodeJS.ProcessEnv, words: readonly string[]): Settings {
  const port = portIn(environment["PORT"], 4800, "PORT");
  const startAt = environment["DEMO_NOW"] || undefined;
  if (startAt !== undefined && Number.isNaN(Date.parse(startAt)))
    throw new Error(`DEMO_NOW=${startAt} is not a moment.`);
  return {
    port,
    host: environment["HOST"] || "127.0.0.1",
    siteUrl: `http://127.0.0.1:${port}`,
    folder: resolve(environment["DATA_FOLDER"] || `${demoFolder}/.data`),
    databaseUrl: environment["DATABASE_URL"] || undefined,
    standInPort: portIn(environment["STAND_IN_PORT"], 4810, "STAND_IN_PORT"),
    standInUrl: environment["STAND_IN_URL"] || undefined,
    startAt,
    reset: words.includes("--reset"),
  };
}
