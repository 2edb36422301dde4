import type { NetworkId } from "@tidewire/core/networks";
import type { CallOutcome, NetworkGateway, Received } from "./network-gateway.js";

/** What a call to the loopback is met with; `lost` does it and loses the answer. */
export type LoopbackMood = "accept" | "refuse" | "limit" | "lost" | "fall";

/** A network in memory: it does what it is told and remembers it. */
export interface LoopbackGateway extends NetworkGateway {
  /** Everything that happened there, in order. */
  readonly happened: readonly {
    readonly what: "post" | "reply";
    readonly attempt: string;
    readonly text: string;
    readonly networkId: string;
  }[];
  readonly acts: readonly { readonly networkId: string | null; readonly wanted: object }[];
  /** How the next calls are met; the last one stays. */
  moods: LoopbackMood[];
  /** What the next fetch finds. */
  inbox: Received[];
  fetches: number;
}

/** Makes a network that exists only in memory: for stories, tests and a first look. */
export function loopbackGateway(network: NetworkId): LoopbackGateway {
  const happened: LoopbackGateway["happened"][number][] = [];
  const acts: LoopbackGateway["acts"][number][] = [];

  async function make(what: "post" | "reply", attempt: string, text: string): Promise<CallOutcome> {
    const mood = (gateway.moods.length > 1 ? gateway.moods.shift() : gateway.moods[0]) ?? "accept";
    if (mood === "refuse")
      return { outcome: "refused", problem: "provider-rejected", detail: "The loopback was told to refuse." };
    if (mood === "limit")
      return { outcome: "refused", problem: "provider-limited", detail: "The loopback was told to limit." };
    if (mood === "fall") return { outcome: "unknown", detail: "The loopback fell before it did anything." };
    const networkId = `${network}-${what}-${happened.length + 1}`;
    happened.push({ what, attempt, text, networkId });
    if (mood === "lost") return { outcome: "unknown", detail: "The answer was lost." };
    return { outcome: "published", networkId, url: `https://example.com/${network}/${networkId}` };
  }

  const gateway: LoopbackGateway = {
    network,
    happened,
    acts,
    moods: ["accept"],
    inbox: [],
    fetches: 0,
    publish: (_, { text }, { attempt }) => make("post", attempt, text),
    reply: (_, { message }, { attempt }) => make("reply", attempt, message.text),
    async act(_, { networkId }, wanted) {
      if (gateway.moods[0] === "refuse") throw new Error("The loopback was told to refuse.");
      acts.push({ networkId, wanted });
    },
    async findAttempt(_, attempt) {
      const found = happened.find((each) => each.attempt === attempt);
      return found ? { networkId: found.networkId, url: null } : null;
    },
    async fetchSince(_, place) {
      gateway.fetches += 1;
      const received = gateway.inbox;
      gateway.inbox = [];
      return { received, place: String(Number(place ?? 0) + received.length), more: false };
    },
  };
  return gateway;
}
