import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { BackendError } from "@tidewire/core/basics";

/** A hold on a folder; given back once. */
export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** When that process began, and on which start of the machine: a process id alone comes again. */
  readonly began: string;
}

/** Takes a folder for this process alone, by a file beside it; never from a process that lives. */
export function lockFolder(folder: string): FolderLock {
  const file = `${folder.replace(/[/\\]+$/, "")}.lock`;
  const mine = JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) } satisfies Holder);
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; tries < 10; tries++) {
    if (create(file, mine)) return { release: () => release(file, mine) };
    const held = readText(file);
    if (held === undefined) continue;
    const holder = readHolder(held);
    if (holder && isAlive(holder)) {
      throw new BackendError("unavailable", {
        detail: `The folder ${folder} is used by process ${holder.pid}${holder.pid === process.pid ? " (this one)" : ""}. One process at a time may use it: stop that one, give this one another folder, or use PostgreSQL. The lock is ${file}.`,
      });
    }
    takeAway(file, held);
  }
  throw new BackendError("unavailable", {
    detail: `The lock ${file} could not be taken: others are taking it at the same time.`,
  });
}

// Written aside and put in place at once: nobody ever sees a lock without its holder.
function create(file: string, text: string): boolean {
  const aside = asideOf(file);
  writeFileSync(aside, text, { flag: "wx" });
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(aside);
  }
}

function asideOf(file: string): string {
  return `${file}.${process.pid}.${Math.trunc(performance.now() * 1000)}`;
}

// Moved first and looked at then: if it is no longer the dead one's, it is put back.
function takeAway(file: string, dead: string): void {
  const aside = asideOf(file);
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readText(aside) !== dead) {
    try {
      linkSync(aside, file);
    } catch {
      // Somebody has taken it since.
    }
  }
  unlinkSync(aside);
}

function release(file: string, mine: string): void {
  if (readText(file) === mine) unlinkSync(file);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function readHolder(text: string): Holder | undefined {
  try {
    const { pid, began } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === "number" && typeof began === "string" ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but is not ours.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const now = beginningOf(pid);
  return now === "" || began === "" || now === began;
}

/** When a process began, as text that no other process of this number has; empty where the system does not say. */
function beginningOf(pid: number): string {
  const machine = readText("/proc/sys/kernel/random/boot_id")?.trim();
  // The name in brackets may hold anything, blanks and brackets too; the fields after it do not.
  const fields = readText(`/proc/${pid}/stat`)?.replace(/^.*\)/s, "").trim().split(" ");
  const ticks = fields?.[19];
  return machine && ticks ? `${machine} ${ticks}` : "";
}
