import { second } from "@tidewire/core/basics";

/** Bytes as a stream that reads on only when somebody takes them. */
export function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** How long the line of an upload may be silent, in seconds. */
export const longestSilence: number = 30;

/** The parts of a body as they arrive; one that is silent for longer, in seconds, counts as ended. */
export async function* bytesOf(
  body: ReadableStream<Uint8Array> | null,
  silence: number = Infinity,
): AsyncIterable<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  const next = () => (silence === Infinity ? reader.read() : unlessSilent(reader.read(), silence));
  try {
    for (let read = await next(); read && !read.done; read = await next()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function unlessSilent<T>(read: Promise<T>, silence: number): Promise<T | undefined> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), silence * second);
  const ended = new Promise<undefined>((resolve) => {
    waiting.signal.addEventListener("abort", () => resolve(undefined));
  });
  try {
    return await Promise.race([read, ended]);
  } finally {
    clearTimeout(timer);
  }
}
