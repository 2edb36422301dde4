import type { Grant, Member, Role, Team } from "@tidewire/core/access";
import type { Channel } from "@tidewire/core/channels";
import { hour, later, minute, type Instant } from "@tidewire/core/basics";

function member(id: string, name: string, accountRole: Member["accountRole"]): Member {
  return { is: "member", id, version: 1, channelId: null, name, avatarUrl: null, accountRole };
}

/** Five people: an administrator, a supervisor, two contributors and a viewer. */
export const seedMembers: readonly Member[] = [
  member("noor", "Noor Visser", "admin"),
  member("samir", "Samir Haddad", "agent"),
  member("lotte", "Lotte de Wit", "agent"),
  member("eero", "Eero Laine", "agent"),
  member("vera", "Vera Klein", "agent"),
];

export const seedTeams: readonly Team[] = [
  { is: "team", id: "care", version: 1, channelId: null, name: "Guest care", memberIds: ["lotte", "eero"] },
  { is: "team", id: "content", version: 1, channelId: null, name: "Content", memberIds: ["samir"] },
];

function grant(id: string, channelId: string, to: Grant["to"], role: Role): Grant {
  return { is: "grant", id, version: 1, channelId, to, role };
}

export const seedGrants: readonly Grant[] = ["threads", "instagram", "facebook", "x", "linkedin"].flatMap(
  (channelId) => [
    grant(`${channelId}-care`, channelId, { kind: "team", id: "care" }, "contributor"),
    grant(`${channelId}-content`, channelId, { kind: "team", id: "content" }, "supervisor"),
    grant(`${channelId}-vera`, channelId, { kind: "member", id: "vera" }, "viewer"),
  ],
);

type ChannelFacts = Pick<Channel, "id" | "network" | "account" | "networkAccountId" | "accountName" | "handle"> &
  Partial<Channel>;

/** One account on each of five networks; one is asked every hour, the others tell at once. */
export function seedChannels(now: Instant): readonly Channel[] {
  const made = (facts: ChannelFacts): Channel => ({
    is: "channel",
    version: 1,
    channelId: facts.id,
    avatarUrl: null,
    displayName: null,
    connection: "connected",
    autoOwnership: true,
    autoResolveDays: { new: 30, pending: 30 },
    cadence: { kind: "push" },
    fetchedAt: later(now, -2 * minute),
    nextFetchAt: null,
    syncStartedAt: [later(now, -90 * 24 * hour)],
    ...facts,
  });
  return [
    made({
      id: "threads",
      network: "threads",
      account: { accountType: "profile", followers: 18_400 },
      networkAccountId: "threads-halden",
      accountName: "Halden Bay Kitchen",
      handle: "haldenbay.kitchen",
      cadence: { kind: "poll", everySeconds: 3600 },
      fetchedAt: later(now, -22 * minute),
      nextFetchAt: later(now, 38 * minute),
    }),
    made({
      id: "instagram",
      network: "instagram",
      account: { accountType: "business", followers: 52_300 },
      networkAccountId: "instagram-halden",
      accountName: "Halden Bay Hotel",
      handle: "haldenbay",
    }),
    made({
      id: "facebook",
      network: "facebook",
      account: { accountType: "page", followers: 31_900 },
      networkAccountId: "facebook-halden",
      accountName: "Halden Bay Garden House",
      handle: "haldenbaygarden",
    }),
    made({
      id: "x",
      network: "x",
      account: { accountType: "profile", followers: 7_250 },
      networkAccountId: "x-halden",
      accountName: "Halden Bay Front Desk",
      handle: "haldenbay",
      autoOwnership: false,
    }),
    made({
      id: "linkedin",
      network: "linkedin",
      account: { accountType: "page", followers: 4_120 },
      networkAccountId: "linkedin-halden",
      accountName: "Halden Bay Careers",
      handle: "halden-bay-careers",
    }),
  ];
}
