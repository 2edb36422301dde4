import { BackendError, between, hour, type Instant } from "@tidewire/core/basics";
import type { UploadStart, UploadState } from "@tidewire/core/backend";
import { probeMedia, type MediaFacts, type MediaRef } from "@tidewire/core/composer";
import type { Caller } from "./engine-port.js";
import { refusedMedia } from "./media-refusal.js";
import { readRecord, sourceOf, writeRecord, type MediaFiles } from "./media-files.js";
import type { MediaStore } from "./media-store.js";
import { sha256Of } from "./media-sha256.js";
import { streamOf } from "./media-stream.js";

/** How files are kept. */
export interface MediaStoreOptions {
  /** The address under which the server's `/media` is reached, without `/media`. */
  readonly publicUrl: string;
  /** Size of a part; by default 8 MiB. */
  readonly partBytes?: number;
  /** Largest file; by default 1 GiB. */
  readonly largest?: number;
  /** After how many hours an unfinished upload is dropped; by default 24. */
  readonly uploadHours?: number;
  readonly now?: () => Instant;
}

interface Upload extends Caller, UploadStart {
  readonly partBytes: number;
  readonly at: Instant;
}

interface Kept {
  readonly workspaceId: string;
  readonly media: MediaFacts & Pick<MediaRef, "name">;
  readonly sha256: string;
}

const mebibyte = 1024 * 1024;

/** A media store over any place that keeps files. */
export function mediaStoreOver(files: MediaFiles, options: MediaStoreOptions): MediaStore {
  const {
    publicUrl,
    partBytes = 8 * mebibyte,
    largest = 1024 * mebibyte,
    uploadHours = 24,
    now = () => new Date().toISOString(),
  } = options;
  const base = publicUrl.replace(/\/+$/, "");

  async function uploadOf({ workspaceId, memberId }: Caller, id: string): Promise<Upload> {
    const upload = isKey(id) ? await readRecord<Upload>(files, `uploads/${id}/upload.json`) : undefined;
    if (!upload || upload.workspaceId !== workspaceId || upload.memberId !== memberId)
      throw new BackendError("not-found", { detail: "There is no such upload." });
    return upload;
  }

  async function stateOf(id: string, upload: Upload): Promise<UploadState> {
    if (await keptOf(id)) return { id, partBytes: upload.partBytes, parts: partCount(upload) };
    let parts = 0;
    while (parts < partCount(upload) && (await files.size(partName(id, parts))) !== undefined) parts += 1;
    return { id, partBytes: upload.partBytes, parts };
  }

  async function keptOf(id: string): Promise<Kept | undefined> {
    return isKey(id) ? readRecord<Kept>(files, `media/${id}/kept.json`) : undefined;
  }

  const refOf = (id: string, { media }: Kept): MediaRef => ({ ...media, id, url: `${base}/media/${id}` });

  async function* joined(id: string, upload: Upload): AsyncIterable<Uint8Array> {
    for (let index = 0; index < partCount(upload); index += 1)
      yield* files.read(partName(id, index), 0, partSize(upload, index));
  }

  return {
    async begin({ workspaceId, memberId }, { name, bytes }) {
      if (bytes > largest)
        throw new BackendError("media-size", {
          detail: `A file has at most ${largest} bytes.`,
          errors: [{ pointer: "/bytes", code: "media.size" }],
        });
      const id = newKey();
      const upload: Upload = { workspaceId, memberId, name, bytes, partBytes, at: now() };
      await writeRecord(files, `uploads/${id}/upload.json`, upload);
      return { id, partBytes, parts: 0 };
    },
    async resume(caller, id) {
      return stateOf(id, await uploadOf(caller, id));
    },
    async part(caller, id, index, bytes) {
      const upload = await uploadOf(caller, id);
      const state = await stateOf(id, upload);
      if (index < state.parts) return state;
      if (index !== state.parts || index >= partCount(upload)) {
        throw new BackendError("invalid", {
          detail: `The next part is ${state.parts}.`,
          errors: [{ pointer: "/index", code: "upload.order" }],
        });
      }
      await files.write(partName(id, index), exactly(bytes, partSize(upload, index)));
      return { ...state, parts: state.parts + 1 };
    },
    async finish(caller, id) {
      const upload = await uploadOf(caller, id);
      const before = await keptOf(id);
      if (before) return refOf(id, before);
      const { parts } = await stateOf(id, upload);
      if (parts < partCount(upload)) {
        throw new BackendError("invalid", {
          detail: `${parts} of ${partCount(upload)} parts have arrived.`,
          errors: [{ pointer: "/parts", code: "upload.incomplete" }],
        });
      }
      await files.write(`media/${id}/bytes`, joined(id, upload));
      const facts = await probeMedia(await sourceOf(files, `media/${id}/bytes`), { id });
      const refusal = refusedMedia(facts);
      if (refusal) {
        await files.removeAll(`media/${id}/`);
        await files.removeAll(`uploads/${id}/`);
        throw refusal;
      }
      const kept: Kept = {
        workspaceId: caller.workspaceId,
        media: { ...facts, name: upload.name },
        sha256: await sha256Of(files.read(`media/${id}/bytes`, 0, upload.bytes)),
      };
      await writeRecord(files, `media/${id}/kept.json`, kept);
      for (let index = 0; index < parts; index += 1) await files.removeAll(partName(id, index));
      return refOf(id, kept);
    },
    async find(workspaceId, id) {
      const kept = await keptOf(id);
      return kept?.workspaceId === workspaceId ? refOf(id, kept) : undefined;
    },
    async read(key) {
      const kept = await keptOf(key);
      if (!kept) return undefined;
      const { bytes: size } = kept.media;
      return {
        media: refOf(key, kept),
        sha256: kept.sha256,
        size,
        bytes: (start, end) => streamOf(files.read(`media/${key}/bytes`, start, end)),
      };
    },
    async remove(workspaceId, id) {
      const kept = await keptOf(id);
      if (kept?.workspaceId === workspaceId) await files.removeAll(`media/${id}/`);
    },
    async expire() {
      const names = await files.list("uploads/");
      for (const name of names.filter((each) => each.endsWith("/upload.json"))) {
        const upload = await readRecord<Upload>(files, name);
        if (upload && between(upload.at, now()) > uploadHours * hour)
          await files.removeAll(name.slice(0, -"upload.json".length));
      }
    },
  };
}

const partName = (id: string, index: number) => `uploads/${id}/part-${index}`;
const partCount = ({ bytes, partBytes }: Upload) => Math.ceil(bytes / partBytes);
const partSize = ({ bytes, partBytes }: Upload, index: number) => Math.min(partBytes, bytes - index * partBytes);
const isKey = (id: string) => /^[0-9a-f]{32}$/.test(id);

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function* exactly(bytes: AsyncIterable<Uint8Array>, size: number): AsyncIterable<Uint8Array> {
  let arrived = 0;
  for await (const each of bytes) {
    arrived += each.byteLength;
    if (arrived > size) throw new BackendError("too-large", { detail: `This part has ${size} bytes.` });
    yield each;
  }
  if (arrived < size)
    throw new BackendError("invalid", {
      detail: `This part has ${size} bytes; ${arrived} arrived.`,
      errors: [{ pointer: "/bytes", code: "upload.short" }],
    });
}
