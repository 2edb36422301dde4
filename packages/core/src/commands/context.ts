import { rolesOf, type Grant } from "../access/grant.js";
import type { Actor } from "../access/actor.js";
import type { Context } from "../access/context.js";
import type { Member, Team } from "../access/member.js";
import { reaches } from "../access/role.js";
import { allowed, refused, type RecordBase } from "../basics.js";
import type { Channel } from "../channels/channel.js";
import type { Interaction } from "../inbox/interaction.js";
import type { Message } from "../inbox/message.js";
import { networkAllows, type Ability } from "../networks/interactions.js";

/** What a context is made of; both the client and the server have it at hand. */
export interface ContextFacts {
  readonly now: string;
  readonly actor: Actor;
  readonly channel: (id: string) => Channel | undefined;
  readonly interaction: (id: string) => Interaction | undefined;
  readonly members: readonly Pick<Member, "id" | "accountRole">[];
  readonly teams: readonly Pick<Team, "id" | "memberIds">[];
  readonly grants: readonly Pick<Grant, "channelId" | "to" | "role">[];
  readonly offers: Context["offers"];
  readonly eventOf: Context["eventOf"];
  readonly problemsOf: Context["problemsOf"];
}

/** Everything a rule may ask, from what a client or a server knows. */
export function contextOf({
  now,
  actor,
  channel,
  interaction,
  members,
  teams,
  grants,
  offers,
  eventOf,
  problemsOf,
}: ContextFacts): Context {
  return {
    now,
    actor,
    channel,
    offers,
    eventOf,
    problemsOf,
    networkAllows(ability, record) {
      const it = interactionOf(record, interaction);
      const its = it && channel(it.channelId);
      if (!it || !its) return allowed;
      if (its.connection !== "connected") return refused("channel", its.connection);
      return networkAllows(ability as Ability, {
        network: its.network,
        kind: it.kind,
        account: its.account,
        now,
        byHuman: actor.accountRole !== "system",
        lastInboundAt: it.lastInboundAt,
        rootPostIsOwn: it.post?.isOwn ?? null,
        isAd: it.post?.isAd ?? false,
      });
    },
    canOwn(ownerId, channelId) {
      const team = teams.find(({ id }) => id === ownerId);
      return (team?.memberIds ?? [ownerId]).some((memberId) => {
        const member = members.find(({ id }) => id === memberId);
        if (!member) return false;
        const role = member.accountRole === "admin" ? "admin" : rolesOf(memberId, teams, grants)[channelId];
        return role !== undefined && reaches(role, "contributor");
      });
    },
  };
}

function interactionOf(record: RecordBase, look: ContextFacts["interaction"]): Interaction | undefined {
  if (record.is === "interaction") return record as Interaction;
  return record.is === "message" ? look((record as Message).interactionId) : undefined;
}
