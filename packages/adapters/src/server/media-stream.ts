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
export async function* bytesOf(body: ReadableStream<Uint8Array> | null, silence?: number): AsyncIterable<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  // A body that is cancelled has ended for whoever waits for its next part, too.
  const cancel = () => reader.cancel().catch(() => undefined);
  try {
    for (;;) {
      const watch = silence === undefined ? undefined : setTimeout(() => void cancel(), silence * second);
      const { done, value } = await reader.read().finally(() => clearTimeout(watch));
      if (done) return;
      yield value;
    }
  } finally {
    await cancel();
  }
}
