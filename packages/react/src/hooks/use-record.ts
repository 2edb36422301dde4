"use client";
import { useEffect } from "react";
import type { AnyRecord, RecordKind, Records } from "@tidewire/core/commands";
import { useClient } from "../provider/client-context.js";
import { useSnapshot } from "./use-snapshot.js";

/** A record of one kind as it is shown now, or `undefined` while it is not known; redraws for its own changes only. */
export function useRecord<K extends RecordKind>(kind: K, id: string | undefined | null): Records[K] | undefined {
  const client = useClient();
  const { record } = useSnapshot(client.cell(id ?? ""));
  useEffect(() => {
    if (id && !client.look(id)) void client.fetch([id]).catch(() => undefined);
  }, [client, id]);
  return id && isOf(kind, record) ? record : undefined;
}

function isOf<K extends RecordKind>(kind: K, record: AnyRecord | undefined): record is Records[K] & AnyRecord {
  return record?.is === kind;
}
