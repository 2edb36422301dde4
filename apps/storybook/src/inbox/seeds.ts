import { smallSeed, type Seed } from "@tidewire/adapters/memory";
import { day, hour, later, minute } from "@tidewire/core/basics";
import type { Channel } from "@tidewire/core/channels";
import type { Interaction, Message } from "@tidewire/core/inbox";

type Change<R> = Partial<R> | ((record: R, now: string) => Partial<R>);

const changed = <R extends { readonly id: string }>(
  records: readonly R[],
  id: string,
  change: Change<R>,
  now: string,
): readonly R[] =>
  records.map((each) =>
    each.id === id ? { ...each, ...(typeof change === "function" ? change(each, now) : change) } : each,
  );

/** The small seed with one conversation changed. */
export const withInteraction =
  (id: string, change: Change<Interaction>) =>
  (now: string): Seed => {
    const seed = smallSeed(now);
    return { ...seed, interactions: changed(seed.interactions, id, change, now) };
  };

/** The small seed with one channel changed. */
export const withChannel =
  (id: string, change: Change<Channel>) =>
  (now: string): Seed => {
    const seed = smallSeed(now);
    return { ...seed, channels: changed(seed.channels, id, change, now) };
  };

/** The small seed with one message changed. */
export const withMessage =
  (id: string, change: Change<Message>) =>
  (now: string): Seed => {
    const seed = smallSeed(now);
    return { ...seed, messages: changed(seed.messages, id, change, now) };
  };

/** Nothing connected yet. */
export const emptySeed = (now: string): Seed => ({
  ...smallSeed(now),
  channels: [],
  grants: [],
  interactions: [],
  messages: [],
  notes: [],
  posts: [],
});

/** Everything answered: no conversation is left in New. */
export const doneSeed = (now: string): Seed => {
  const seed = smallSeed(now);
  return {
    ...seed,
    interactions: seed.interactions.map((each) =>
      each.queue === "new" ? { ...each, queue: "resolved", read: "read", ownerId: null, autoResolveAt: null } : each,
    ),
  };
};

/** One conversation whose reply window closes soon, one that resolves by itself tonight, one that is signed out. */
export const dueSeed = (now: string): Seed => {
  const seed = smallSeed(now);
  const interactions = changed(
    changed(
      changed(
        seed.interactions,
        "it-01",
        { lastInboundAt: later(now, -7 * day + 2 * hour), ownerId: "noor", tags: ["bed"] },
        now,
      ),
      "it-04",
      { autoResolveAt: later(now, 40 * minute) },
      now,
    ),
    "it-05",
    { autoResolveAt: later(now, 5 * hour) },
    now,
  );
  return { ...seed, interactions, channels: changed(seed.channels, "linkedin", { connection: "expired" }, now) };
};

/** More than fits on a screen: the same people, many times. */
export const manySeed = (now: string): Seed => {
  const seed = smallSeed(now);
  const copies = Array.from({ length: 40 }, (_, index) => index);
  const again = seed.interactions
    .filter((each) => each.queue === "new")
    .flatMap((each) =>
      copies.map((index): Interaction => ({
        ...each,
        id: `${each.id}-${index}`,
        lastActivityAt: later(each.lastActivityAt, -index * 3 * hour),
      })),
    );
  return { ...seed, interactions: [...seed.interactions, ...again] };
};

/** Names and texts at their longest. */
export const longSeed = withInteraction("it-02", (it) => ({
  person: {
    ...it.person,
    name: "Wolfeschlegelsteinhausenbergerdorff-Nebenstrassenbahnhaltestelle, Hubert Blaine",
    handle: "hubert.blaine.wolfeschlegelsteinhausenbergerdorff",
    followers: 1_234_567,
  },
  excerpt: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ".repeat(2).trim(),
  tags: ["a-tag-as-long-as-a-tag-may-be-before-it-is-refused", "press", "urgent", "second-long-tag-for-the-row"],
  topic: "A topic that goes on and on, because somebody wanted to be exact about it",
}));
