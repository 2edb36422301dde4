import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./folder-lock.js";
import { postgresStore } from "./postgres-store.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tidewire-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const data = () => join(folder, "data");
const refused = (text: RegExp) =>
  expect.objectContaining({ code: "unavailable", message: expect.stringMatching(text) });
const caught = (act: () => unknown) => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
};

test("a folder is taken once, and given back", () => {
  const lock = lockFolder(data());
  expect(caught(() => lockFolder(data()))).toEqual(refused(new RegExp(`process ${process.pid} \\(this one\\)`)));
  expect(caught(() => lockFolder(`${data()}/`))).toEqual(refused(/this one/));
  lock.release();
  expect(existsSync(`${data()}.lock`)).toBe(false);
  lockFolder(data()).release();
});

test("a folder that another living process uses is refused, with its number and what to do", async () => {
  const script = `const { lockFolder } = await import(${JSON.stringify(new URL("./folder-lock.ts", import.meta.url).href)}); lockFolder(process.argv[1]); console.log("held"); setInterval(() => {}, 1000);`;
  const register = fileURLToPath(new URL("./testing/register-sources.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--conditions=@tidewire/source", "--import", register, "--input-type=module", "-e", script, data()],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await expect(postgresStore(data()).open()).rejects.toEqual(
    refused(
      new RegExp(`used by process ${child.pid}\\..*stop that one, give this one another folder, or use PostgreSQL`),
    ),
  );
  expect(existsSync(data())).toBe(false);

  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  lockFolder(data()).release();
});

test("the lock of a process that is gone, or whose number came again, is taken", () => {
  const held = JSON.parse(lockedText()) as { pid: number; began: string };
  for (const stale of [
    JSON.stringify({ pid: 2 ** 22 + 1, began: held.began }),
    JSON.stringify({ ...held, began: "another start 1" }),
    "",
    "not a lock",
  ]) {
    writeFileSync(`${data()}.lock`, stale);
    lockFolder(data()).release();
  }
});

function lockedText(): string {
  const lock = lockFolder(data());
  const text = readFileSync(`${data()}.lock`, "utf8");
  lock.release();
  return text;
}

test("what another process has taken since is not given back by the first", () => {
  const lock = lockFolder(data());
  writeFileSync(`${data()}.lock`, "somebody else");
  lock.release();
  expect(readFileSync(`${data()}.lock`, "utf8")).toBe("somebody else");
});

test("a store on a folder keeps what it was told, closes cleanly, and opens again", async () => {
  const store = postgresStore(data());
  await store.open();
  await expect(postgresStore(data()).open()).rejects.toEqual(refused(/this one/));
  await store
    .workspace("w")
    .load([{ is: "workspace", id: "w", version: 1, channelId: null, name: "W", timeZone: "UTC", intake: "channels" }]);
  const { epoch } = await store.workspace("w").place();
  await store.close();
  expect(existsSync(`${data()}.lock`)).toBe(false);
  await store.open();
  expect(await store.workspaceIds()).toEqual(["w"]);
  expect((await store.workspace("w").place()).epoch).toBe(epoch);
  await store.close();
  await expect(store.workspaceIds()).rejects.toThrow(/open/);
});
