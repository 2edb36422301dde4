import type { Backend } from "../backend/backend.js";
import { asBackendError, BackendError } from "../basics.js";
import type { MediaRef } from "../composer/media-ref.js";
import type { Platform } from "../sync/platform.js";
import { retryDelay } from "../sync/retry.js";

export interface UploadOptions {
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

const attemptsPerPart = 6;

/** Sends a file in parts; a part that fails is sent again from where the backend stands. Rejects with `BackendError`. */
export async function uploadFile(
  backend: Backend,
  platform: Platform,
  file: File,
  { signal, onProgress }: UploadOptions = {},
): Promise<MediaRef> {
  const uploads = backend.upload;
  if (!uploads) throw new BackendError("not-found", { detail: "This backend takes no files." });
  const options = signal ? { signal } : {};
  let failures = 0;

  async function persist<T>(call: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await call();
      } catch (error) {
        const problem = asBackendError(error);
        if (signal?.aborted || !problem.retry || ++failures > attemptsPerPart) throw problem;
        await new Promise<void>((done) => {
          platform.after(retryDelay(failures, platform.random(), problem.facts.retryAfterSeconds), done);
        });
      }
    }
  }

  let state = await persist(() => uploads.begin({ name: file.name, bytes: file.size }, options));
  const { id, partBytes } = state;
  while (state.parts * partBytes < file.size) {
    const before = failures;
    state = await persist(async () => {
      // After a failure the backend may have the part already: it says how far it came.
      const { parts } = failures > before ? await uploads.resume(id, options) : state;
      const from = parts * partBytes;
      return from >= file.size
        ? { id, partBytes, parts }
        : uploads.part(id, parts, file.slice(from, from + partBytes), options);
    });
    failures = 0;
    onProgress?.(Math.min(1, (state.parts * partBytes) / Math.max(1, file.size)));
  }
  return persist(() => uploads.finish(id, options));
}
