import { day, hour, later, minute } from "@tidewire/core/basics";
import type { Note } from "@tidewire/core/inbox";
import { contextOf, personOf, type ConversationsOptions } from "./seed-conversations.ts";
import { makeConversation, type SeededConversation } from "./seed-interactions.ts";

/** What only time brings about: a window that closes, a timer that runs out, sleepers, a send that failed, an answer written elsewhere. */
export function makeSpecialCases(options: ConversationsOptions): {
  conversations: readonly SeededConversation[];
  notes: readonly Note[];
} {
  const { now, chance, channels, networkPosts } = options;
  const channel = (id: string) => {
    const found = channels.find((each) => each.id === id);
    if (!found) throw new RangeError(`There is no channel ${id}.`);
    return found;
  };
  const person = (name: string, language: string, channelId: string) =>
    personOf(name, language, channel(channelId), chance);
  const postOn = (channelId: string, ago: number) => {
    const found = networkPosts.find((post) => post.channel.id === channelId && post.at < later(now, -ago));
    return found ? contextOf(options, found) : null;
  };
  const theirs = (ago: number, text: string) => ({ own: false, by: null, at: later(now, -ago), text });
  const ours = (ago: number, text: string, by: string | null) => ({ own: true, by, at: later(now, -ago), text });

  const inTheMiddle = makeConversation({
    name: "special-grind",
    channel: channel("instagram-halden"),
    kind: "comment",
    language: "en",
    person: person("Ines Carvalho", "en", "instagram-halden"),
    post: postOn("instagram-halden", 75 * minute),
    said: [
      theirs(34 * minute, "Ordered two bags of the Guji and they came ground instead of whole bean 😕"),
      ours(20 * minute, "That’s on us, sorry! Two whole-bean bags leave today.", "noor"),
      theirs(2 * minute, "Will they make it by Friday? I have guests."),
    ],
    state: { ownerId: "noor", tags: ["order", "grind"] },
  });
  const windowCloses = makeConversation({
    name: "special-window",
    channel: channel("instagram-halden"),
    kind: "directMessage",
    language: "en",
    person: person("Elena Marchetti", "en", "instagram-halden"),
    post: null,
    said: [
      theirs(
        7 * day - 38 * minute,
        "Hello! Could you put aside two of the winter boxes for me? I am in Amsterdam next week and would pick them up.",
      ),
    ],
    state: { ownerId: "lotte", read: "read", tags: ["christmas"] },
  });
  const timerRunsOut = makeConversation({
    name: "special-timer",
    channel: channel("facebook-halden"),
    kind: "comment",
    language: "nl",
    person: person("Gerda Verbeek", "nl", "facebook-halden"),
    post: postOn("facebook-halden", 14 * day + 4 * hour),
    said: [
      theirs(14 * day + 3 * hour, "Krijg ik bij twee zakken ook de molen met korting?"),
      ours(14 * day - 45 * minute, "Tot zondag wel, met de code MAALMEE. Laat je weten of het lukt?", "lotte"),
    ],
    state: { queue: "pending", read: "read", ownerId: "lotte", tags: ["equipment"] },
  });
  const sleepsShortly = makeConversation({
    name: "special-sleep-1",
    channel: channel("x-halden"),
    kind: "directMessage",
    language: "en",
    person: person("Sofia Duarte", "en", "x-halden"),
    post: null,
    said: [
      theirs(30 * hour, "I left my notebook on the bench by the window, green cover. Could you post it to Lisbon?"),
      ours(29 * hour, "Found it! We will send it on Monday and write you the tracking number.", "eero"),
    ],
    state: { queue: "pending", read: "read", ownerId: "eero", snoozedUntil: later(now, 40 * minute) },
  });
  const sleepsLong = makeConversation({
    name: "special-sleep-2",
    channel: channel("linkedin-halden"),
    kind: "comment",
    language: "en",
    person: person("Ingrid Solheim", "en", "linkedin-halden"),
    post: postOn("linkedin-halden", 2 * day + hour),
    said: [theirs(2 * day, "Would you speak about open price contracts at our sourcing day in February?")],
    state: { queue: "pending", read: "read", ownerId: "wholesale", snoozedUntil: later(now, 3 * day), tags: ["press"] },
  });
  const sendFailed = makeConversation({
    name: "special-failed",
    channel: channel("facebook-halden"),
    kind: "directMessage",
    language: "de",
    person: person("Heike Zander", "de", "facebook-halden"),
    post: null,
    said: [
      theirs(5 * hour, "Hallo, die Kaffeekarre war gestern in Utrecht, kommt sie auch nach Münster?"),
      { ...ours(50 * minute, "Ja, am zweiten Adventswochenende auf dem Domplatz!", "lotte"), failed: "provider-down" },
    ],
    state: { read: "read", ownerId: "lotte", tags: ["event"] },
  });
  const answeredElsewhere = makeConversation({
    name: "special-native",
    channel: channel("instagram-halden"),
    kind: "comment",
    language: "fr",
    person: person("Gaëlle Tanguy", "fr", "instagram-halden"),
    post: postOn("instagram-halden", 75 * minute),
    said: [
      theirs(70 * minute, "Je peux venir chercher ma commande à la boutique plutôt ?"),
      ours(55 * minute, "Bien sûr, elle vous attend au comptoir jusqu'à samedi.", null),
    ],
    state: { read: "read" },
  });
  const teamOwns = makeConversation({
    name: "special-team",
    channel: channel("threads-halden"),
    kind: "comment",
    language: "fi",
    person: person("Anni Vainio", "fi", "threads-halden"),
    post: postOn("threads-halden", 2 * hour),
    said: [theirs(95 * minute, "Onko tässä ohjeessa vesi grammoina vai millilitroina?")],
    state: { ownerId: "care", tags: ["recipe"] },
  });

  const conversations = [
    inTheMiddle,
    windowCloses,
    timerRunsOut,
    sleepsShortly,
    sleepsLong,
    sendFailed,
    answeredElsewhere,
    teamOwns,
  ];
  const note = (of: SeededConversation, ago: number, by: string, text: string): Note => ({
    is: "note",
    id: `${of.interaction.id}~note`,
    version: 1,
    channelId: of.interaction.channelId,
    interactionId: of.interaction.id,
    text,
    by,
    createdBy: by,
    at: later(now, -ago),
    editedAt: null,
    removedAt: null,
  });
  const notes = [
    note(inTheMiddle, 22 * minute, "noor", "Two bags of whole bean set aside under her name."),
    note(windowCloses, 6 * day, "lotte", "Two boxes are on the shelf behind the till, under her name."),
    note(sleepsShortly, 28 * hour, "eero", "Parcel goes out with the Monday round; number will be on Noor's desk."),
    note(
      sleepsLong,
      44 * hour,
      "camille",
      "Asked Lena whether she would like to. She is thinking about it until the weekend.",
    ),
  ];
  return { conversations, notes };
}
