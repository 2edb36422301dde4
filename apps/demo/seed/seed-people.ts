import type { Grant, Member, Role, Team } from "@tidewire/core/access";
import { hour, later, minute, type Instant } from "@tidewire/core/basics";
import type { Channel, Workspace } from "@tidewire/core/channels";

export const workspaceId = "halden-coffee";
export const timeZone = "Europe/Amsterdam";

export const workspace: Workspace = {
  is: "workspace",
  id: workspaceId,
  version: 1,
  channelId: null,
  name: "Halden Coffee",
  timeZone,
  intake: "channels",
};

function member(id: string, name: string, face: number, accountRole: Member["accountRole"] = "agent"): Member {
  const avatarUrl = `/media/face-${String(face).padStart(2, "0")}.jpg`;
  return { is: "member", id, version: 1, channelId: null, name, avatarUrl, accountRole };
}

/** Six people in three teams, and one on the first day: no team, no grant. */
export const members: readonly Member[] = [
  member("noor", "Noor Visser", 16, "admin"),
  member("samir", "Samir Haddad", 15),
  member("lotte", "Lotte de Wit", 11),
  member("eero", "Eero Laine", 17),
  member("camille", "Camille Roux", 13),
  member("vera", "Vera Klein", 6),
  member("jonas", "Jonas Brandt", 8),
];

const team = (id: string, name: string, memberIds: readonly string[]): Team => ({
  is: "team",
  id,
  version: 1,
  channelId: null,
  name,
  memberIds,
});

export const teams: readonly Team[] = [
  team("care", "Customer care", ["lotte", "eero", "camille"]),
  team("content", "Content", ["samir", "lotte"]),
  team("wholesale", "Wholesale", ["camille", "eero"]),
];

function grant(channelId: string, to: Grant["to"], role: Role): Grant {
  const whom = "id" in to ? `${to.kind}-${to.id}` : to.kind;
  return { is: "grant", id: `${channelId}~${whom}`, version: 1, channelId, to, role };
}

/** Content supervises and care answers everywhere; wholesale runs LinkedIn and the mailbox; every team may look at X; Vera only looks. */
export function makeGrants(channelIds: readonly string[]): readonly Grant[] {
  return [
    ...channelIds.flatMap((channelId) => [
      grant(channelId, { kind: "member", id: "samir" }, "supervisor"),
      grant(channelId, { kind: "member", id: "vera" }, "viewer"),
    ]),
    ...channelIds
      .filter((id) => id !== "email-hello" && id !== "linkedin-halden")
      .map((channelId) => grant(channelId, { kind: "team", id: "care" }, "contributor")),
    ...["linkedin-halden", "email-hello"].flatMap((channelId) => [
      grant(channelId, { kind: "team", id: "wholesale" }, "contributor"),
      grant(channelId, { kind: "member", id: "camille" }, "supervisor"),
      grant(channelId, { kind: "member", id: "lotte" }, "contributor"),
    ]),
    grant("x-halden", { kind: "allTeams" }, "viewer"),
  ];
}

type ChannelFacts = Pick<Channel, "id" | "network" | "accountName" | "handle" | "networkAccountId"> &
  Partial<Channel> & { readonly accountType: string; readonly followers: number };

function channel(now: Instant, { accountType, followers, ...facts }: ChannelFacts): Channel {
  return {
    is: "channel",
    version: 1,
    channelId: facts.id,
    account: { accountType, followers },
    avatarUrl: "/media/logo-green.jpg",
    displayName: null,
    connection: "connected",
    autoOwnership: true,
    autoResolveDays: { new: 30, pending: 14 },
    cadence: { kind: "push" },
    fetchedAt: null,
    nextFetchAt: null,
    syncStartedAt: [later(now, -120 * 24 * hour)],
    ...facts,
  };
}

/** Eight accounts on six networks: two are fetched, the others tell; one has to be connected again. */
export function makeChannels(now: Instant): readonly Channel[] {
  const hourly = { kind: "poll", everySeconds: 3600 } as const;
  return [
    channel(now, {
      id: "threads-halden",
      network: "threads",
      accountName: "Halden Coffee",
      handle: "haldencoffee",
      networkAccountId: "halden",
      accountType: "profile",
      followers: 18_420,
      cadence: hourly,
      ...polled(now, 60),
    }),
    channel(now, {
      id: "threads-roastery",
      network: "threads",
      accountName: "Halden Roastery Log",
      handle: "halden.roastery",
      networkAccountId: "halden-roastery",
      accountType: "profile",
      followers: 2_310,
      avatarUrl: "/media/logo-amber.jpg",
      connection: "expired",
      cadence: hourly,
      fetchedAt: later(now, -31 * hour),
    }),
    channel(now, {
      id: "instagram-halden",
      network: "instagram",
      accountName: "Halden Amsterdam",
      handle: "haldencoffee",
      networkAccountId: "halden",
      accountType: "business",
      followers: 52_340,
    }),
    channel(now, {
      id: "instagram-bar",
      network: "instagram",
      accountName: "Halden Bar Haarlemmerdijk",
      handle: "haldenbar",
      networkAccountId: "halden-bar",
      accountType: "creator",
      followers: 9_870,
      avatarUrl: "/media/logo-amber.jpg",
      displayName: "Bar Haarlemmerdijk",
    }),
    channel(now, {
      id: "facebook-halden",
      network: "facebook",
      accountName: "Halden Coffee Shop",
      handle: "haldencoffee",
      networkAccountId: "halden",
      accountType: "page",
      followers: 31_905,
    }),
    channel(now, {
      id: "x-halden",
      network: "x",
      accountName: "Halden Daily",
      handle: "haldencoffee",
      networkAccountId: "halden",
      accountType: "profile",
      followers: 7_254,
      autoOwnership: false,
    }),
    channel(now, {
      id: "linkedin-halden",
      network: "linkedin",
      accountName: "Halden Wholesale",
      handle: "halden-coffee",
      networkAccountId: "halden",
      accountType: "page",
      followers: 4_128,
    }),
    channel(now, {
      id: "email-hello",
      network: "email",
      accountName: "hello@haldencoffee.example",
      handle: "hello@haldencoffee.example",
      networkAccountId: "hello",
      accountType: "mailbox",
      followers: 0,
      displayName: "Hello mailbox",
      cadence: { kind: "poll", everySeconds: 300 },
      ...polled(now, 5),
    }),
  ];
}

// Fetched on the round times of its rhythm, so the next round time is the next fetch.
function polled(now: Instant, minutes: number): Pick<Channel, "fetchedAt" | "nextFetchAt"> {
  const every = minutes * minute;
  const last = new Date(Math.floor(Date.parse(now) / every) * every).toISOString();
  return { fetchedAt: later(last, 2_000), nextFetchAt: later(last, every) };
}
