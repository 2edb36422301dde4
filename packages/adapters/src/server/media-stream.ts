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

/** How long a line may be silent before it counts as ended, in seconds. */
export const longestSilence: number = 30;

/** The parts of a request's body as they arrive; a line that falls silent counts as ended. */
export async function* bytesOf(body: ReadableStream<Uint8Array> | null): AsyncIterable<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let read = await unlessSilent(reader.read()); read && !read.done; read = await unlessSilent(reader.read()))
      yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function unlessSilent<T>(read: Promise<T>): Promise<T | undefined> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), longestSilence * second);
  const ended = new Promise<undefined>((resolve) => {
    silence.signal.addEventListener("abort", () => resolve(undefined));
  });
  try {
    return await Promise.race([read, ended]);
  } finally {
    clearTimeout(timer);
  }
}
