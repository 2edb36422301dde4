import { describe, expect, test } from "vitest";
import { systemActor } from "../access/actor.js";
import { later, second } from "../basics.js";
import type { Channel } from "../channels/channel.js";
import { judge } from "../commands/judge.js";
import type { CommandOf, CommandType, Inputs } from "../commands/registry.js";
import { aChannel, aContext, aMember, anInteraction, aServer, start } from "../testing/world.js";
import type { Interaction } from "./interaction.js";

/** Carries acts out one after another, a second apart; answers the interaction, or the rule that the last one broke. */
function after(it: Interaction, ...acts: readonly (readonly [by: string, key: string, act: unknown[]])[]) {
  return afterOn(aChannel(), it, ...acts);
}

/** The same on a channel with settings of its own. */
function afterOn(
  channel: Channel,
  it: Interaction,
  ...acts: readonly (readonly [by: string, key: string, act: unknown[]])[]
) {
  let now = start;
  const members = ["anna", "ben", "cleo"].map((id) => aMember(id, "admin"));
  const server = aServer([channel, it], members, () => now);
  try {
    for (const [by, key, [type, input, saw]] of acts) {
      now = later(now, second);
      const command = { key, type, id: it.id, input, saw, by, at: now, rulesVersion: 1 };
      server.carryOut(server.actorOf(by), command as CommandOf<CommandType>);
    }
    return server.store.get(it.id);
  } catch (error) {
    return (error as { facts: { rule?: string } }).facts.rule;
  }
}

const act = <T extends CommandType>(type: T, input: Inputs[T], saw?: object) => [type, input, saw];
const undo = (of: string) => act("interaction.undo", { of });

describe("taking an act back", () => {
  test("[I01] does not leave a resolved interaction to whoever has taken it since", () => {
    const reopened = ["anna", "k1", act("interaction.reopen", {}, { queue: "resolved" })] as const;
    const assigned = ["ben", "k2", act("interaction.assign", { ownerId: "ben" }, { ownerId: null })] as const;
    expect(after(anInteraction({ queue: "resolved" }), reopened, assigned, ["anna", "k3", undo("k1")])).toBe(
      "undo.changedSince",
    );
  });

  test("does not snooze what has been resolved since", () => {
    const it = anInteraction({ snoozedUntil: later(start, 3_600 * second) });
    const woken = ["anna", "k1", act("interaction.wake", {})] as const;
    const resolved = [
      "ben",
      "k2",
      act("interaction.resolve", {}, { queue: "new", lastMessageId: "m1", lastInboundAt: start }),
    ] as const;
    expect(after(it, woken, resolved, ["anna", "k3", undo("k1")])).toBe("undo.changedSince");
    expect(after(it, woken, ["anna", "k3", undo("k1")])).toMatchObject({ snoozedUntil: it.snoozedUntil });
  });

  test("[I02] does not give it back to an owner who can't answer there any more", () => {
    const resolved = [
      "anna",
      "k1",
      act("interaction.resolve", {}, { queue: "new", lastMessageId: "m1", lastInboundAt: start }),
    ] as const;
    const undone = ["anna", "k2", undo("k1")] as const;
    expect(after(anInteraction({ ownerId: "somebody-gone" }), resolved, undone)).toBe("owner.cannotReply");
    expect(after(anInteraction({ ownerId: "ben" }), resolved, undone)).toMatchObject({ queue: "new", ownerId: "ben" });
  });

  test("[I10] brings no timer into a queue whose timer is off", () => {
    const reopened = ["anna", "k1", act("interaction.reopen", {}, { queue: "pending" })] as const;
    const reply = { text: "Hi", media: [], seenThrough: null };
    const answered = ["ben", "k2", act("interaction.reply", reply)] as const;
    const pending = anInteraction({ queue: "pending", read: "read", ownerId: "ben" });
    const channel = aChannel({ autoResolveDays: { new: 30, pending: null } });
    const it = afterOn(channel, pending, reopened, answered, ["anna", "k3", undo("k1")]);
    expect(it).toMatchObject({ queue: "pending", autoResolveAt: null });
  });

  test("[I09] leaves the timer alone that something newer has set since", () => {
    const tagged = ["anna", "k1", act("interaction.addTag", { tag: "a" })] as const;
    const moved = [
      "ben",
      "k2",
      act("interaction.moveToPending", {}, { queue: "new", lastMessageId: "m1", lastInboundAt: start }),
    ] as const;
    const it = after(anInteraction({ autoResolveAt: start }), tagged, moved, ["anna", "k3", undo("k1")]);
    expect(it).toMatchObject({ tags: [], autoResolveAt: later(start, 2 * second + 30 * 24 * 3_600 * second) });
  });
});

describe("a timer that wakes", () => {
  test("finds an interaction that was snoozed anew and lets it sleep; a person may wake it", () => {
    const it = anInteraction({ snoozedUntil: later(start, 60 * second) });
    const wake: CommandOf<"interaction.wake"> = {
      key: "k",
      type: "interaction.wake",
      id: "i1",
      input: {},
      by: "x",
      at: start,
      rulesVersion: 1,
    };
    const person = aServer([], [], () => start).actorOf("anna");
    expect(judge(systemActor, wake, it, aContext(systemActor))).toMatchObject({ rule: "schedule.notDue" });
    expect(judge(person, wake, it, aContext(person))).toEqual({ allowed: true });
    const due = aContext(systemActor, { now: later(start, 60 * second) });
    expect(judge(systemActor, wake, it, due)).toEqual({ allowed: true });
  });
});
