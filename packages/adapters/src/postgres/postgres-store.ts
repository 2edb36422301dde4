import { hour } from "@tidewire/core/basics";
import type { Store, WorkspaceStore } from "../server/store-port.js";
import { lockFolder } from "./folder-lock.js";
import { migrate } from "./migrate.js";
import { openFolder, openServer, type Opened } from "./open-database.js";
import { commitChannel, forgetOldRefusals } from "./postgres-once.js";
import { postgresWorkspace } from "./postgres-workspace.js";
import type { Row, Sql } from "./sql.js";

const isAddress = (target: string) => /^postgres(ql)?:\/\//.test(target);

/**
 * Makes a store on PostgreSQL: `postgres://…` is a server, anything else a folder for PGlite in this process, `memory://` PGlite without one.
 *
 * A folder belongs to one process at a time, which survives a crash of the process but not of the machine; a server takes as many processes as it likes.
 */
export function postgresStore(target: string): Store {
  const server = isAddress(target);
  const listeners = new Set<(workspaceId: string) => void>();
  const workspaces = new Map<string, WorkspaceStore>();
  let opened: Opened | undefined;
  let opening: Promise<void> | undefined;
  let giveBack = () => {};
  let tidying: ReturnType<typeof setInterval> | undefined;

  function get(): Opened {
    if (!opened) throw new Error("@tidewire/adapters: the store is not open; await store.open() first.");
    return opened;
  }
  const tell = (workspaceId: string) => {
    for (const hear of listeners) hear(workspaceId);
  };

  async function open(): Promise<void> {
    if (!server && target !== "memory://") giveBack = lockFolder(target).release;
    try {
      opened = server ? await openServer(target) : await openFolder(target);
      await migrate(opened.database);
      await opened.queue.open();
      await forgetOldRefusals(opened.database);
      tidying = setInterval(() => void forgetOldRefusals(database).catch(() => undefined), hour);
      tidying.unref();
      if (server) await opened.database.listen(commitChannel, (payload) => tell(workspaceOf(payload)));
    } catch (error) {
      await opened?.database.close().catch(() => undefined);
      opened = undefined;
      opening = undefined;
      giveBack();
      throw error;
    }
  }

  // Statements reach the database that is open now, also through a workspace that was asked for before.
  const query = <R extends Row>(text: string, values?: readonly unknown[]) => get().database.query<R>(text, values);
  const database: Opened["database"] = {
    query,
    transaction: (work, mode) => get().database.transaction(work, mode),
    listen: (channel, heard) => get().database.listen(channel, heard),
    close: () => get().database.close(),
  };

  return {
    alone: !server,
    open: () => (opening ??= open()),
    async close() {
      if (!opening) return;
      await opening.catch(() => undefined);
      const { database: line, queue } = get();
      opening = undefined;
      clearInterval(tidying);
      listeners.clear();
      await queue.stop();
      await line.close();
      opened = undefined;
      giveBack();
    },
    workspace(id) {
      const found = workspaces.get(id);
      if (found) return found;
      const send = (sql: Sql, job: Parameters<Opened["queue"]["send"]>[1]) => get().queue.send(sql, job);
      // A server tells every process by itself, this one too; PGlite has only this one.
      const made = postgresWorkspace(database, id, {
        send,
        onCommit: () => server || tell(id),
        onJob: () => get().queue.wake(),
      });
      workspaces.set(id, made);
      return made;
    },
    async workspaceIds() {
      const rows = await query<Row & { workspace_id: string }>(
        "select workspace_id from tidewire_feeds order by workspace_id",
      );
      return rows.map(({ workspace_id: id }) => id);
    },
    onCommit(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
    jobs: { work: (handle) => get().queue.work(handle), stop: async () => opened?.queue.stop() },
  };
}

function workspaceOf(payload: string): string {
  const { workspace } = JSON.parse(payload) as { workspace: string };
  return workspace;
}
