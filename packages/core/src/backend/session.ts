import type { Actor } from "../access/actor.js";
import type { Grant } from "../access/grant.js";
import type { Member, Team } from "../access/member.js";
import type { Instant } from "../basics.js";
import type { Channel } from "../channels/channel.js";
import type { Workspace } from "../channels/workspace.js";
import type { CommandType } from "../commands/registry.js";

/** Everything a client must know before it draws: who is here, what there is, and where the feed stands. */
export interface Session {
  readonly workspace: Workspace;
  readonly actor: Actor;
  readonly members: readonly Member[];
  readonly teams: readonly Team[];
  /** Only those the actor may see. */
  readonly channels: readonly Channel[];
  /** The grants of those channels, for "who can?" and for who may own what. */
  readonly grants: readonly Grant[];
  /** The commands this backend carries out. */
  readonly commands: readonly CommandType[];
  readonly rulesVersion: number;
  /** The feed's life: another epoch means that everything must be read anew. */
  readonly epoch: string;
  readonly asOf: number;
  /** The backend's clock, to measure one's own against. */
  readonly now: Instant;
}
