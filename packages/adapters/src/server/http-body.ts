import { BackendError } from "@tidewire/core/basics";
import { checkJson } from "./http-json.js";

/** Largest JSON body, in bytes. */
export const jsonLimit: number = 256 * 1024;

/** Largest body of a webhook, in bytes. */
export const webhookLimit: number = 5 * 1024 * 1024;

/** A body's bytes, cut off as soon as they are too many. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  refuseLength(request, limit);
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      await reader?.cancel().catch(() => undefined);
      throw tooLarge(limit);
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** Refuses a body by the length it claims, before a byte of it is read. */
export function refuseLength(request: Request, limit: number): void {
  if (Number(request.headers.get("Content-Length") ?? 0) > limit) throw tooLarge(limit);
}

/** A JSON body as plain data: of the right type, well-formed, not too deep, without names that mean something to JavaScript. */
export async function readJson(request: Request): Promise<unknown> {
  const [type, charset] = (request.headers.get("Content-Type") ?? "").toLowerCase().split(";");
  const isUtf8 = charset === undefined || /^\s*charset="?utf-8"?\s*$/.test(charset);
  if (type?.trim() !== "application/json" || !isUtf8) {
    throw new BackendError("unsupported-type", { detail: "Send the body as application/json in UTF-8." });
  }
  return parseJson(await readBytes(request, jsonLimit));
}

/** Bytes as JSON, with everything that `checkJson` refuses refused. */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new BackendError("bad-json", { detail: "The body is not JSON in UTF-8." }, cause);
  }
  checkJson(value);
  return value;
}

function tooLarge(limit: number): BackendError {
  return new BackendError("too-large", { detail: `A body of this kind has at most ${limit} bytes.` });
}
