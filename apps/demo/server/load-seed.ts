import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Instant } from "@tidewire/core/basics";
import type { MediaRef } from "@tidewire/core/composer";
import type { MediaStore, Store } from "@tidewire/adapters/server";
import type { Subject } from "../seed/conversation-row.ts";
import { writeHistory } from "../seed/live-history.ts";
import { makeSeed } from "../seed/make-seed.ts";
import { workspaceId } from "../seed/seed-people.ts";
import type { NetworkControl } from "./network-control.ts";

export interface LoadSeedOptions {
  readonly store: Store;
  readonly mediaStore: MediaStore;
  readonly control: NetworkControl;
  readonly now: Instant;
  readonly standInUrl: string;
  readonly siteUrl: string;
}

const files: Readonly<Record<Subject, string>> = {
  beans: "beans",
  brew: "pour",
  shop: "shop",
  bags: "bags",
  farm: "farm",
  cupping: "cupping",
  gift: "gift",
  team: "team",
  cold: "cold",
  grinder: "grinder",
  roast: "roaster",
  cup: "cup",
};

const altTexts: Readonly<Record<Subject, string>> = {
  beans: "Roasted coffee beans, close up",
  brew: "Water runs from a kettle through a paper filter into a carafe",
  shop: "The shop front with its striped awning",
  bags: "Three coffee bags in green, cream and orange",
  farm: "Coffee hills with red cherries in the foreground",
  cupping: "Five cupping bowls and a spoon on a wooden table",
  gift: "A green box with a golden bow",
  team: "Three people in aprons",
  cold: "A tall glass of cold brew with ice and a straw",
  grinder: "A small coffee grinder",
  roast: "The drum roaster, beans in the cooling tray",
  cup: "A cup of coffee with a heart of milk foam",
};

async function keepPicture(mediaStore: MediaStore, subject: Subject): Promise<MediaRef> {
  const name = `${files[subject]}.jpg`;
  const bytes = await readFile(fileURLToPath(new URL(`../public/media/${name}`, import.meta.url)));
  const caller = { workspaceId, memberId: "samir" };
  const { id } = await mediaStore.begin(caller, { name, bytes: bytes.byteLength });
  await mediaStore.part(caller, id, 0, once(bytes));
  return { ...(await mediaStore.finish(caller, id)), alt: altTexts[subject] };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Puts the same eight weeks into our store and into the stand-in networks. */
export async function loadSeed({
  store,
  mediaStore,
  control,
  now,
  standInUrl,
  siteUrl,
}: LoadSeedOptions): Promise<void> {
  const subjects = Object.keys(files) as Subject[];
  const media = {} as Record<Subject, MediaRef>;
  for (const subject of subjects) media[subject] = await keepPicture(mediaStore, subject);
  const { records, conversations, network } = makeSeed({ now, media, standInUrl, siteUrl });
  await control.seed(network);
  const workspace = store.workspace(workspaceId);
  if (await workspace.read.record(workspaceId)) return;
  await workspace.load(records);
  await writeHistory(store, conversations, now);
}
