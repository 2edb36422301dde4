import type { Uploads, UploadState } from "@tidewire/core/backend";
import { BackendError } from "@tidewire/core/basics";
import type { MediaFacts, MediaRef } from "@tidewire/core/composer";
import { contentTypes } from "../server/media-content-types.js";
import { refusedMedia } from "../server/media-refusal.js";

/** Reads what a file is from its bytes. */
export type Probe = (bytes: Blob, options: { readonly id: string }) => Promise<MediaFacts>;

const partBytes = 1024 * 1024;

interface Upload {
  readonly name: string;
  readonly bytes: number;
  readonly parts: Blob[];
}

/** Uploads kept in memory, with what `look` finds of them afterwards. */
export function createMemoryUploads(probe: Probe): {
  readonly uploads: Uploads;
  readonly look: (id: string) => MediaRef | undefined;
} {
  const open = new Map<string, Upload>();
  const kept = new Map<string, MediaRef>();

  function find(id: string): Upload {
    const found = open.get(id);
    if (!found) throw new BackendError("not-found", { reason: "missing", rule: "upload" });
    return found;
  }
  const state = (id: string): UploadState => ({ id, partBytes, parts: find(id).parts.length });

  const uploads: Uploads = {
    async begin({ name, bytes }) {
      const id = crypto.randomUUID();
      open.set(id, { name, bytes, parts: [] });
      return state(id);
    },
    resume: async (id) => state(id),
    async part(id, index, bytes) {
      const { parts, bytes: all } = find(id);
      // The last part may come twice: its first answer was lost.
      if (index > parts.length)
        throw new BackendError("invalid", { errors: [{ pointer: "/index", code: "upload.order" }] });
      const whole = Math.min(partBytes, all - index * partBytes);
      if (bytes.size !== whole)
        throw new BackendError("invalid", { errors: [{ pointer: "/bytes", code: "upload.partSize" }] });
      parts[index] = bytes;
      return state(id);
    },
    async finish(id) {
      const known = kept.get(id);
      if (known) return known;
      const { name, bytes, parts } = find(id);
      const file = new Blob(parts);
      if (file.size !== bytes)
        throw new BackendError("invalid", { errors: [{ pointer: "/bytes", code: "upload.incomplete" }] });
      const facts = await probe(file, { id });
      const refusal = refusedMedia(facts);
      if (refusal) throw refusal;
      const ref: MediaRef = {
        ...facts,
        id,
        name,
        url: URL.createObjectURL(new Blob([file], { type: contentTypes[facts.type] })),
      };
      kept.set(id, ref);
      open.delete(id);
      return ref;
    },
  };
  return { uploads, look: (id) => kept.get(id) };
}
