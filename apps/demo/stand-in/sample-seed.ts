import { networkIds } from "./network-rules.ts";

const minute = 60_000;

/** One account on each network with a post and, where there are any, a comment; the same each time it is asked. */
export function sampleSeed(now: number): Record<string, unknown> {
  const at = (minutes: number): string => new Date(now - minutes * minute).toISOString();
  const page = { id: "sample-facebook", name: "Harbour Coffee", public: true };
  return {
    accounts: networkIds.map((network) => ({
      network,
      id: `sample-${network}`,
      handle: network === "email" ? "hello@harbour.example" : "harbourcoffee",
      name: "Harbour Coffee",
      followers: 12_840,
      bio: "Roasted by the water since 2009.",
      linkedPage: network === "instagram" ? page : null,
    })),
    people: networkIds.map((network) => ({
      network,
      id: "sample-mira",
      handle: network === "email" ? "mira@example.org" : "mira.k",
      name: "Mira Kallio",
    })),
    posts: networkIds.map((network) => ({
      network,
      id: `sample-post-${network}`,
      account: `sample-${network}`,
      text: "We open the terrace on Saturday at nine. First cup is on us.",
      createdAt: at(180),
      likes: 214,
      ...(network === "email" ? { subject: "The terrace opens" } : {}),
    })),
    comments: networkIds
      .filter((network) => network !== "email")
      .map((network) => ({
        network,
        id: `sample-comment-${network}`,
        postId: `sample-post-${network}`,
        person: "sample-mira",
        text: "Is there oat milk too?",
        createdAt: at(95),
      })),
    tokens: networkIds.map((network) => ({
      network,
      accounts: [`sample-${network}`],
      access_token: `sample-${network}`,
    })),
  };
}
