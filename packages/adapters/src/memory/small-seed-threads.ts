import { day, hour, minute } from "@tidewire/core/basics";
import type { Interaction } from "@tidewire/core/inbox";

/** One conversation of the seed; times are milliseconds before now. */
export interface SeedThread {
  readonly id: string;
  readonly channelId: string;
  readonly kind: Interaction["kind"];
  readonly person: readonly [id: string, name: string, handle: string, followers: number];
  /** What it hangs on: one of the seed's published posts. */
  readonly postId?: string;
  readonly state?: Partial<Pick<Interaction, "queue" | "read" | "ownerId" | "tags" | "topic" | "snoozedUntil">>;
  readonly language: string;
  readonly messages: readonly (readonly [ago: number, text: string, by?: string])[];
  readonly note?: readonly [ago: number, text: string, by: string];
}

/** Twelve conversations of a hotel by the sea, in all queues. */
export const seedThreads: readonly SeedThread[] = [
  {
    id: "it-01",
    channelId: "instagram",
    kind: "directMessage",
    person: ["p-01", "Maaike Jansen", "maaike.reist", 812],
    language: "en",
    messages: [
      [9 * minute, "Hi! Is it still possible to add a second bed for our daughter this Friday? Booking 48213."],
    ],
  },
  {
    id: "it-02",
    channelId: "instagram",
    kind: "comment",
    postId: "post-01",
    person: ["p-02", "Jonas Berg", "jonasberg", 1_204],
    language: "en",
    messages: [[26 * minute, "That sunrise! Which room has this view?"]],
  },
  {
    id: "it-03",
    channelId: "facebook",
    kind: "directMessage",
    person: ["p-03", "Camille Roux", "camille.roux", 240],
    language: "fr",
    state: { ownerId: "lotte", read: "read", queue: "pending", tags: ["refund"] },
    messages: [
      [3 * hour, "Bonjour, nous avons été débités deux fois pour notre séjour du 12. Pouvez-vous vérifier ?"],
      [2 * hour, "Bonjour Camille, je regarde cela tout de suite avec la comptabilité.", "lotte"],
      [48 * minute, "Merci. Le deuxième paiement date du 13 novembre, 284 €."],
    ],
    note: [40 * minute, "Accounting sees both charges; the second is being returned today.", "lotte"],
  },
  {
    id: "it-04",
    channelId: "facebook",
    kind: "comment",
    postId: "post-02",
    person: ["p-04", "Petra Lindqvist", "petra.lindqvist", 95],
    language: "en",
    messages: [[70 * minute, "Do you take dogs in the garden rooms?"]],
    state: { tags: ["pets"] },
  },
  {
    id: "it-05",
    channelId: "x",
    kind: "mention",
    person: ["p-05", "Dave Okafor", "daveokafor", 15_870],
    language: "en",
    messages: [
      [95 * minute, "@haldenbay your booking page has been stuck at payment for an hour. Anyone awake over there?"],
    ],
    state: { tags: ["urgent"], topic: "Booking site" },
  },
  {
    id: "it-06",
    channelId: "threads",
    kind: "comment",
    postId: "post-03",
    person: ["p-06", "Aino Salmi", "ainosalmi", 3_400],
    language: "en",
    messages: [[22 * minute, "Is the sauna open to people who only come for dinner?"]],
  },
  {
    id: "it-07",
    channelId: "threads",
    kind: "comment",
    postId: "post-03",
    person: ["p-07", "Tom Whitfield", "tomwhit", 128],
    language: "en",
    state: { read: "read" },
    messages: [[5 * hour, "Best fish soup on the coast, and I have tried them all."]],
  },
  {
    id: "it-08",
    channelId: "linkedin",
    kind: "comment",
    postId: "post-04",
    person: ["p-08", "Ingrid Solheim", "ingrid-solheim", 5_120],
    language: "en",
    state: { queue: "resolved", read: "read" },
    messages: [
      [26 * hour, "Are the internships open to students from abroad?"],
      [25 * hour, "They are, Ingrid. Housing is included; applications close on 31 January.", "samir"],
    ],
  },
  {
    id: "it-09",
    channelId: "instagram",
    kind: "directMessage",
    person: ["p-09", "Luca Moretti", "luca.m", 640],
    language: "it",
    state: { ownerId: "eero", read: "read" },
    messages: [[8 * hour, "Buongiorno, a che ora è il check-in anticipato?"]],
  },
  {
    id: "it-10",
    channelId: "x",
    kind: "directMessage",
    person: ["p-10", "Sofia Duarte", "sofiaduarte", 2_010],
    language: "en",
    state: { queue: "pending", read: "read", ownerId: "care", snoozedUntil: "in a day" },
    messages: [
      [30 * hour, "I left a blue scarf in room 214. Could you post it to Lisbon?"],
      [29 * hour, "Found it! We will send it on Monday and write you the tracking number.", "eero"],
    ],
  },
  {
    id: "it-11",
    channelId: "facebook",
    kind: "comment",
    postId: "post-02",
    person: ["p-11", "Willem Kok", "willem.kok", 61],
    language: "nl",
    state: { queue: "resolved", read: "read" },
    messages: [[3 * day, "Prachtige foto, wij komen in mei weer!"]],
  },
  {
    id: "it-12",
    channelId: "instagram",
    kind: "comment",
    postId: "post-01",
    person: ["p-12", "Hana Suzuki", "hana_travels", 22_600],
    language: "en",
    messages: [[12 * hour, "Would love to feature you in my winter guide. Whom do I write to?"]],
    state: { tags: ["press"] },
  },
];
