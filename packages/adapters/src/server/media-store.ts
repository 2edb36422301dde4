import type { UploadStart, UploadState } from "@tidewire/core/backend";
import type { MediaRef } from "@tidewire/core/composer";
import type { Caller } from "./engine-port.js";

/** What is served of a file. */
export interface MediaRead {
  readonly media: MediaRef;
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string;
  readonly size: number;
  /** Its bytes from `start` to before `end`. */
  bytes(start: number, end: number): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Where files are kept. Its keys are made by itself, and never by a caller or from a name. */
export interface MediaStore {
  begin(caller: Caller, file: UploadStart): Promise<UploadState>;
  /** How far an upload came; only its beginner may know. */
  resume(caller: Caller, id: string): Promise<UploadState>;
  /** Takes the next part; one that is already here is not written again. */
  part(caller: Caller, id: string, index: number, bytes: AsyncIterable<Uint8Array>): Promise<UploadState>;
  /** Joins the parts, looks at the bytes, and keeps the file; a second time it answers the same. */
  finish(caller: Caller, id: string): Promise<MediaRef>;
  /** A file of one workspace. */
  find(workspaceId: string, id: string): Promise<MediaRef | undefined>;
  /** A file by its key, which nobody can guess. */
  read(key: string): Promise<MediaRead | undefined>;
  remove(workspaceId: string, id: string): Promise<void>;
  /** Drops uploads that nobody finished. */
  expire(): Promise<void>;
}
