import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { systemActor } from "../access/actor.js";
import { reaches } from "../access/role.js";
import { aContext, aMember, anActor, anInteraction, aPost, aServer, start } from "../testing/world.js";
import { can } from "./can.js";
import { judge, outcomeOf, sightOf } from "./judge.js";
import { commandTypes, kindOf, rules, type CommandOf, type CommandType, type Inputs } from "./registry.js";

const viewer = anActor("viewer");
const contributor = anActor("contributor");
const supervisor = anActor("supervisor");

function aCommand<T extends CommandType>(
  type: T,
  id: string,
  input: Inputs[T],
  saw?: Record<string, unknown>,
): CommandOf<T> {
  return { key: `k-${type}`, type, id, input, ...(saw && { saw }), by: "anna", at: start, rulesVersion: 1 };
}

describe("the table of commands", () => {
  test.each([
    ["interaction.markRead", "viewer"],
    ["interaction.moveToPending", "viewer"],
    ["interaction.resolve", "viewer"],
    ["interaction.addTag", "viewer"],
    ["interaction.addNote", "viewer"],
    ["interaction.setTopic", "viewer"],
    ["interaction.reply", "contributor"],
    ["interaction.reopen", "contributor"],
    ["interaction.assign", "contributor"],
  ] as const)("[SC-28] %s asks for a %s", (type, role) => {
    expect(rules[type].who).toBe(role);
  });

  test("[SC-28] a viewer can't reply, a contributor can", () => {
    const it = anInteraction();
    expect(can(viewer, "interaction.reply", it, aContext(viewer))).toEqual({
      allowed: false,
      reason: "role",
      rule: "contributor",
    });
    expect(can(contributor, "interaction.reply", it, aContext(contributor))).toEqual({ allowed: true });
  });

  test("[I45] nothing that reaches a network is a viewer's", () => {
    const reaching = commandTypes.filter((type) => rules[type].job ?? rules[type].needs);
    expect(reaching.length).toBeGreaterThan(5);
    expect(reaching.filter((type) => !reaches(rules[type].who, "contributor"))).toEqual([]);
  });

  test.each([
    [viewer, { allowed: false, reason: "role", rule: "contributor" }],
    [contributor, { allowed: true }],
    [anActor("viewer", { roles: {} }), { allowed: false, reason: "missing", rule: "not-found" }],
  ])("[SC-28] whether a post may be made anywhere is asked of all roles at once", (actor, verdict) => {
    expect(can(actor, "post.create", undefined, aContext(actor))).toEqual(verdict);
  });

  test("[SC-32] without access a record is as if it did not exist", () => {
    const stranger = anActor("supervisor", {}, ["elsewhere"]);
    expect(can(stranger, "interaction.resolve", anInteraction(), aContext(stranger))).toEqual({
      allowed: false,
      reason: "missing",
      rule: "not-found",
    });
  });

  test("[I45] commands of timers and networks are nobody's", () => {
    for (const type of commandTypes.filter((each) => rules[each].who === "system" && kindOf(each) === "interaction")) {
      expect(can(supervisor, type as "interaction.receive", anInteraction(), aContext(supervisor)).allowed).toBe(false);
    }
  });

  test("every row either changes or starts something, and undo stands for every kind that has acts", () => {
    for (const type of commandTypes) expect(Boolean(rules[type].change ?? rules[type].starts), type).toBe(true);
    for (const type of commandTypes.filter((each) => !rules[each].final))
      expect(commandTypes).toContain(`${kindOf(type)}.undo`);
  });

  test("[I44] a rule that relies on what was seen refuses a command that does not say what it saw", () => {
    const verdict = judge(
      contributor,
      aCommand("interaction.assign", "i1", { ownerId: "ben" }),
      anInteraction(),
      aContext(contributor),
    );
    expect(verdict).toEqual({ allowed: false, reason: "changed", rule: "precondition-required" });
  });

  test("[I41] an assignment over another owner than the one seen is refused", () => {
    const command = aCommand("interaction.assign", "i1", { ownerId: "ben" }, { ownerId: null });
    expect(judge(contributor, command, anInteraction({ ownerId: "cleo" }), aContext(contributor))).toEqual({
      allowed: false,
      reason: "changed",
      rule: "ownerId",
    });
  });

  test("[SC-21] [I01] resolving removes the owner; a reply on a resolved one leaves it resolved and unowned", () => {
    const owned = anInteraction({ ownerId: "ben", queue: "pending" });
    const [resolved] = outcomeOf(
      owned,
      aCommand("interaction.resolve", "i1", {}),
      { key: "k", by: "anna", at: start },
      aContext(contributor),
    );
    expect(resolved).toMatchObject({ queue: "resolved", ownerId: null, version: 2 });
    const reply = aCommand("interaction.reply", "i1", { text: "Hi", media: [], seenThrough: null });
    const [after] = outcomeOf(resolved, reply, { key: "k2", by: "anna", at: start }, aContext(contributor));
    expect(after).toMatchObject({ queue: "resolved", ownerId: null });
  });

  test.each([
    [true, null, "anna"],
    [true, "ben", "ben"],
    [true, "team-a", "anna"],
    [false, null, null],
    [false, "team-a", "team-a"],
  ])(
    "[SC-19] [SC-20] [I05] auto-ownership %s: what %s owned is %s's after a reply",
    (autoOwnership, ownerId, expected) => {
      const actor = anActor("contributor", { teamIds: ["team-a"] });
      const context = aContext(actor, {
        channel: () => ({
          id: "c1",
          network: "instagram",
          autoOwnership,
          autoResolveDays: { new: null, pending: null },
        }),
      });
      const reply = aCommand("interaction.reply", "i1", { text: "Hi", media: [], seenThrough: null });
      const [after] = outcomeOf(anInteraction({ ownerId }), reply, { key: "k", by: "anna", at: start }, context);
      expect(after).toMatchObject({ ownerId: expected });
    },
  );

  test("[I42] a reply over one that its writer has not seen is refused, unless they insist", () => {
    const it = anInteraction({ lastReplyId: "r1" });
    const stale = { text: "Hi", media: [], seenThrough: null };
    expect(judge(contributor, aCommand("interaction.reply", "i1", stale), it, aContext(contributor))).toMatchObject({
      rule: "newer-reply",
    });
    expect(
      judge(contributor, aCommand("interaction.reply", "i1", { ...stale, override: true }), it, aContext(contributor)),
    ).toEqual({ allowed: true });
  });

  test.each(["post.edit", "post.publish", "post.remove"] as const)(
    "%s on a colleague's post asks for a supervisor",
    (type) => {
      const post = aPost({ createdBy: "ben" });
      expect(can(contributor, type, post, aContext(contributor))).toEqual({
        allowed: false,
        reason: "role",
        rule: "supervisor",
      });
      expect(can(supervisor, type, post, aContext(supervisor)).allowed).toBe(true);
      expect(can(contributor, type, aPost({ createdBy: "anna" }), aContext(contributor)).allowed).toBe(true);
    },
  );

  test("[I58] a post is not claimed before its time, and not scheduled in the past", () => {
    const at = "2026-11-20T10:00:00.000Z";
    const post = aPost({
      status: "scheduled",
      at,
      schedule: { day: "2026-11-20", time: "11:00", timeZone: "Europe/Oslo" },
    });
    const claim = (now: string) =>
      judge(systemActor, aCommand("post.claim", "po1", {}), post, aContext(systemActor, { now }));
    expect(claim("2026-11-20T09:59:59.999Z")).toMatchObject({ rule: "schedule.notDue" });
    expect(claim(at)).toEqual({ allowed: true });
    const past = aCommand(
      "post.schedule",
      "po1",
      { schedule: { day: "2026-11-20", time: "09:59", timeZone: "Europe/Oslo" } },
      { schedule: null },
    );
    expect(judge(contributor, past, aPost(), aContext(contributor))).toMatchObject({ rule: "schedule.past" });
  });

  test("[I09] auto-resolve touches only what is due", () => {
    const due = aCommand("interaction.resolveAged", "i1", {});
    const context = aContext(systemActor);
    expect(judge(systemActor, due, anInteraction({ autoResolveAt: start }), context)).toEqual({ allowed: true });
    expect(judge(systemActor, due, anInteraction({ autoResolveAt: "2026-11-20T09:00:00.001Z" }), context).allowed).toBe(
      false,
    );
    expect(judge(systemActor, due, anInteraction({ autoResolveAt: null }), context).allowed).toBe(false);
  });

  test("undo restores every field that an act changed, whatever the act", () => {
    const acts = fc.constantFrom<CommandType>(
      "interaction.markRead",
      "interaction.resolve",
      "interaction.moveToPending",
      "interaction.assign",
      "interaction.addTag",
      "interaction.snooze",
      "interaction.setTopic",
      "interaction.reopen",
    );
    const inputs: Record<string, unknown> = {
      "interaction.assign": { ownerId: "ben" },
      "interaction.addTag": { tag: "grind" },
      "interaction.snooze": { until: "2027-01-01T00:00:00.000Z" },
      "interaction.setTopic": { topic: "orders" },
    };
    fc.assert(
      fc.property(
        acts,
        fc.constantFrom("new", "pending", "resolved"),
        fc.constantFrom("unread", "read"),
        fc.boolean(),
        (type, queue, read, owned) => {
          const server = aServer(
            [anInteraction({ queue, read, ownerId: owned && queue !== "resolved" ? "cleo" : null })],
            [aMember("anna"), aMember("ben", "admin"), aMember("cleo", "admin")],
            () => start,
          );
          const before = server.store.get("i1");
          const saw = before?.is === "interaction" ? sightOf(type as "interaction.resolve", before) : undefined;
          const command = {
            key: "act",
            type,
            id: "i1",
            input: inputs[type] ?? {},
            ...(saw && { saw }),
            by: "anna",
            at: start,
            rulesVersion: 1,
          } as CommandOf<"interaction.resolve">;
          try {
            server.carryOut(server.actorOf("anna"), command);
          } catch {
            return;
          }
          server.carryOut(server.actorOf("anna"), aCommand("interaction.undo", "i1", { of: "act" }));
          expect({ ...server.store.get("i1"), version: 0 }).toEqual({ ...before, version: 0 });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("nothing that left the building is taken back: not a reply, not an undo", () => {
    const server = aServer([anInteraction()], [aMember("anna"), aMember("ben", "admin")], () => start);
    const anna = server.actorOf("anna");
    const reply = { text: "Hi", media: [], seenThrough: null };
    server.carryOut(anna, { ...aCommand("interaction.reply", "i1", reply), key: "reply" });
    server.carryOut(anna, { ...aCommand("interaction.addTag", "i1", { tag: "a" }), key: "tag" });
    server.carryOut(anna, { ...aCommand("interaction.undo", "i1", { of: "tag" }), key: "undo" });
    for (const of of ["reply", "undo"]) {
      const again = { ...aCommand("interaction.undo", "i1", { of }), key: `undo-${of}` };
      expect(() => server.carryOut(anna, again)).toThrow();
    }
    expect(server.store.get("i1")).toMatchObject({ lastReplyId: "reply", tags: [] });
  });

  test("an act is taken back only by its giver, within 30 seconds, while nothing else has changed it", () => {
    let now = start;
    const server = aServer([anInteraction()], [aMember("anna"), aMember("ben", "admin")], () => now);
    const [anna, ben] = [server.actorOf("anna"), server.actorOf("ben")];
    server.carryOut(anna, { ...aCommand("interaction.addTag", "i1", { tag: "a" }), key: "tag" });
    const undo = (key: string) => ({ ...aCommand("interaction.undo", "i1", { of: "tag" }), key });
    expect(() => server.carryOut(ben, undo("u1"))).toThrow();
    now = "2026-11-20T09:00:30.001Z";
    expect(() => server.carryOut(anna, undo("u2"))).toThrow();
    now = "2026-11-20T09:00:30.000Z";
    server.carryOut(ben, { ...aCommand("interaction.markRead", "i1", {}), key: "read" });
    expect(server.carryOut(anna, undo("u3")).records[0]).toMatchObject({ tags: [], read: "read" });
  });
});
