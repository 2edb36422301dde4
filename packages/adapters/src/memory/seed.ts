import type { Grant, Member, Team } from "@tidewire/core/access";
import type { Channel, Workspace } from "@tidewire/core/channels";
import type { AnyRecord } from "@tidewire/core/commands";
import type { Post } from "@tidewire/core/composer";
import type { Interaction, Message, Note } from "@tidewire/core/inbox";

/** What a backend in memory begins with. */
export interface Seed {
  readonly workspace: Workspace;
  readonly members: readonly Member[];
  readonly teams: readonly Team[];
  readonly grants: readonly Grant[];
  readonly channels: readonly Channel[];
  readonly interactions: readonly Interaction[];
  readonly messages: readonly Message[];
  readonly notes: readonly Note[];
  readonly posts: readonly Post[];
}

/** All records of a seed, as a store takes them in. */
export function recordsOf({
  workspace,
  members,
  teams,
  grants,
  channels,
  interactions,
  messages,
  notes,
  posts,
}: Seed): readonly AnyRecord[] {
  return [workspace, ...members, ...teams, ...grants, ...channels, ...interactions, ...messages, ...notes, ...posts];
}
