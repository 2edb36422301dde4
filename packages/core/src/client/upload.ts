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
      if (signal?.aborted) throw new BackendError("aborted");
      try {
        return await call();
      } catch (error) {
        const problem = asBackendError(error);
        if (signal?.aborted) throw new BackendError("aborted", {}, error);
        if (!problem.retry || ++failures > attemptsPerPart) throw problem;
        await pause(retryDelay(failures, platform.random(), problem.facts.retryAfterSeconds));
      }
    }
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const end = () => {
        cancel();
        signal?.removeEventListener("abort", end);
        done();
      };
      const cancel = platform.after(milliseconds, end);
      signal?.addEventListener("abort", end);
    });
  }

  let state = await persist(() => uploads.begin({ name: file.name, bytes: file.size }, options));
  const { id, partBytes } = state;
  if (!(partBytes > 0)) throw new BackendError("internal", { detail: `Parts of ${partBytes} bytes hold no file.` });
  while (state.parts * partBytes < file.size) {
    const before = failures;
    const { parts: had } = state;
    state = await persist(async () => {
      // After a failure the backend may have the part already: it says how far it came.
      const { parts } = failures > before ? await uploads.resume(id, options) : state;
      const from = parts * partBytes;
      return from >= file.size
        ? { id, partBytes, parts }
        : uploads.part(id, parts, file.slice(from, from + partBytes), options);
    });
    // A backend that takes parts and never counts them would be sent them for ever.
    failures = state.parts > had ? 0 : failures + 1;
    if (failures > attemptsPerPart) throw new BackendError("internal", { detail: `Part ${had} never arrives.` });
    onProgress?.(Math.min(1, (state.parts * partBytes) / file.size));
  }
  if (file.size === 0) onProgress?.(1);
  return persist(() => uploads.finish(id, options));
}
