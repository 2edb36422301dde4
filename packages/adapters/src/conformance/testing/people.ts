import type { Grant, Member, Role, Team } from "@tidewire/core/access";
import type { Channel, Workspace } from "@tidewire/core/channels";
import type { AnyRecord } from "@tidewire/core/commands";

/** When every world begins. */
export const begin = "2026-11-20T09:00:00.000Z";

const member = (id: string, accountRole: Member["accountRole"] = "agent"): Member => ({
  is: "member",
  id,
  version: 1,
  channelId: null,
  name: id,
  avatarUrl: null,
  accountRole,
});

const grant = (id: string, channelId: string, to: Grant["to"], role: Role): Grant => ({
  is: "grant",
  id,
  version: 1,
  channelId,
  to,
  role,
});

const channel = (id: string, network: Channel["network"]): Channel => ({
  is: "channel",
  id,
  version: 1,
  channelId: id,
  network,
  account: {},
  networkAccountId: `account-${id}`,
  accountName: id,
  handle: id,
  avatarUrl: null,
  displayName: null,
  connection: "connected",
  cadence: { kind: "push" },
  autoOwnership: true,
  autoResolveDays: { new: 30, pending: 30 },
  fetchedAt: null,
  nextFetchAt: null,
  syncStartedAt: [begin],
});

/**
 * A workspace for trying: `sam` supervises `harbour` and `quay`, `cora` contributes to both, `vic` views `harbour`,
 * the team `care` (with `tess`) contributes to `harbour`, `olaf` sees only `cellar`, `ada` is the administrator.
 */
export function peopleOf(workspaceId: string): readonly AnyRecord[] {
  const workspace: Workspace = {
    is: "workspace",
    id: workspaceId,
    version: 1,
    channelId: null,
    name: "Harbour",
    timeZone: "Europe/Amsterdam",
    intake: "channels",
  };
  const care: Team = { is: "team", id: "care", version: 1, channelId: null, name: "Care", memberIds: ["tess"] };
  const to = (id: string) => ({ kind: "member" as const, id });
  return [
    workspace,
    ...["sam", "cora", "vic", "tess", "olaf"].map((id) => member(id)),
    member("ada", "admin"),
    care,
    channel("harbour", "threads"),
    channel("quay", "facebook"),
    channel("cellar", "threads"),
    grant("g1", "harbour", to("sam"), "supervisor"),
    grant("g2", "quay", to("sam"), "supervisor"),
    grant("g3", "harbour", to("cora"), "contributor"),
    grant("g4", "quay", to("cora"), "contributor"),
    grant("g5", "harbour", to("vic"), "viewer"),
    grant("g6", "harbour", { kind: "team", id: "care" }, "contributor"),
    grant("g7", "cellar", to("olaf"), "supervisor"),
  ];
}
