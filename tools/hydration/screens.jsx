// The three ready-made components on data that a server has read already.
import { memoryBackend, recordsOf, smallSeed } from "@tidewire/adapters/memory";
import { Composer, ContentCalendar, Inbox, TidewireProvider } from "@tidewire/react";

export const now = "2026-11-20T09:31:00.000Z";

/** What a server reads for the first picture. */
export async function initialData() {
  const backend = memoryBackend({ seed: smallSeed(now), now: () => now });
  const options = {};
  const filter = { queues: ["new"], snoozed: false };
  const [session, page, posts] = await Promise.all([
    backend.queries["workspace.get"]({}, options),
    backend.queries["interactions.list"]({ filter, cursor: null, limit: 50 }, options),
    backend.queries["posts.list"](
      { from: "2026-10-01T00:00:00.000Z", to: "2027-01-31T00:00:00.000Z", cursor: null, limit: 100 },
      options,
    ),
  ]);
  return { session, interactions: [{ filter, page }], posts: posts.records };
}

export function Screens({ initial, backend, platform }) {
  return (
    <TidewireProvider backend={backend} initial={initial} locale="en" {...(platform && { platform })}>
      <section id="inbox">
        <Inbox />
      </section>
      <section id="composer">
        <Composer />
      </section>
      <section id="calendar">
        <ContentCalendar />
      </section>
    </TidewireProvider>
  );
}

export { memoryBackend, recordsOf, smallSeed };
