import type { Uploads } from "@tidewire/core/backend";
import { contentDigest } from "../server/content-digest.js";
import { asMediaRef, asUploadState } from "./rest-answers.js";
import { callJson, type RestOptions } from "./rest-call.js";

// A part takes as long as the line is slow; giving up too early would send it again and again.
const partTimeoutSeconds = 300;

/** Resumable uploads over HTTP. */
export function restUploads(options: RestOptions): Uploads {
  const at = (id: string, rest = "") => `/uploads/${encodeURIComponent(id)}${rest}`;
  return {
    async begin({ name, bytes }, { signal }) {
      const body = JSON.stringify({ name, bytes });
      return asUploadState(
        await callJson(options, {
          method: "POST",
          path: "/uploads",
          headers: { "Content-Type": "application/json" },
          body,
          signal,
        }),
      );
    },
    async resume(id, { signal }) {
      return asUploadState(await callJson(options, { method: "GET", path: at(id), signal }));
    },
    async part(id, index, bytes, { signal }) {
      // Pages that came over plain HTTP have no SHA-256 of their own.
      const digest = globalThis.crypto?.subtle && (await contentDigest(bytes));
      const headers = { "Content-Type": "application/octet-stream", ...(digest && { "Content-Digest": digest }) };
      return asUploadState(
        await callJson(options, {
          method: "PUT",
          path: at(id, `/parts/${index}`),
          headers,
          body: bytes,
          signal,
          timeoutSeconds: partTimeoutSeconds,
        }),
      );
    },
    async finish(id, { signal }) {
      return asMediaRef(
        await callJson(options, {
          method: "POST",
          path: at(id, "/finish"),
          signal,
          timeoutSeconds: partTimeoutSeconds,
        }),
      );
    },
  };
}
