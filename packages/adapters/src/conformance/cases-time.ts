import { checkMedia } from "@tidewire/core/composer";
import { between, instantOf, later, minute, type Schedule } from "@tidewire/core/basics";
import { NotApplicable, type Case } from "./case.js";
import { holds, refused, same } from "./check.js";
import type { Trial } from "./trial.js";

/** A day in the future whose 02:30 is skipped in Amsterdam, comes twice, or is plain. */
const days: Readonly<Record<string, string>> = { gap: "2031-03-30", overlap: "2031-10-26", ok: "2031-06-11" };

async function schedulable({ give, newKey, session }: Trial): Promise<string> {
  const { channels, actor } = await session();
  const channel = channels.find(
    ({ id, network, account }) =>
      !checkMedia([], { network, account }).some(({ severity }) => severity === "error") &&
      (actor.accountRole === "admin" || (actor.roles[id] ?? "viewer") !== "viewer"),
  );
  if (!channel) throw new NotApplicable("no channel that takes a short text alone");
  const id = newKey();
  await give("post.create", id, { channelIds: [channel.id], text: "A new timetable", texts: {}, media: [] });
  return id;
}

/** Clocks, days and zones. */
export const timeCases: readonly Case[] = [
  {
    key: "time.server",
    says: "who did it and when is the backend's word, not the command's",
    needs: ["interaction.addTag"],
    run: async ({ some, give, session }) => {
      const [it] = await some(1);
      const before = await session();
      const event = await give("interaction.addTag", it?.id ?? "", { tag: "when" });
      const after = await session();
      holds(
        event.at >= before.now && event.at <= after.now,
        `it happened at ${event.at}, between ${before.now} and ${after.now}`,
      );
      same(event.by, before.actor.id, "who did it");
    },
  },
  {
    key: "time.clock",
    says: "the backend's clock goes forward",
    needs: [],
    run: async ({ session }) => {
      const [one, other] = [await session(), await session()];
      holds(
        between(one.now, other.now) >= 0 && between(one.now, other.now) < minute,
        `the clock went from ${one.now} to ${other.now}`,
      );
    },
  },
  {
    key: "time.snooze",
    says: "what is put off is put off into the future",
    needs: ["interaction.snooze"],
    run: async ({ some, give, session, interaction }) => {
      const [it] = await some(1);
      const { now } = await session();
      await refused(
        give("interaction.snooze", it?.id ?? "", { until: later(now, -minute) }),
        "invalid",
        "a snooze into the past",
      );
      const until = later(now, 90 * minute);
      await give("interaction.snooze", it?.id ?? "", { until });
      same((await interaction(it?.id ?? "")).snoozedUntil, until, "until when");
    },
  },
  ...Object.entries(days).map(([kind, day]): Case => ({
    key: `time.schedule-${kind}`,
    says: `[I62] a wall time that is ${kind === "ok" ? "plain" : kind === "gap" ? "skipped" : "there twice"} is kept as it was chosen, and its instant stands beside it`,
    needs: ["post.create", "post.schedule", "records.get"],
    run: async (trial) => {
      const id = await schedulable(trial);
      const schedule: Schedule = { day, time: "02:30", timeZone: "Europe/Amsterdam" };
      same(instantOf(schedule).kind, kind, "the kind of the day");
      await trial.give("post.schedule", id, { schedule });
      const post = (await trial.backend.queries["records.get"]?.({ ids: [id] }, {}))?.records[0];
      same(
        post?.is === "post" && [post.schedule, post.at, post.status],
        [schedule, instantOf(schedule).at, "scheduled"],
        "the post",
      );
    },
  })),
  {
    key: "time.past",
    says: "[I58] nothing is scheduled into the past",
    needs: ["post.create", "post.schedule"],
    run: async (trial) => {
      const id = await schedulable(trial);
      const error = await refused(
        trial.give("post.schedule", id, {
          schedule: { day: "2001-01-01", time: "09:00", timeZone: "Europe/Amsterdam" },
        }),
        "invalid",
        "a schedule into the past",
      );
      same(error.facts.rule, "schedule.past", "the rule");
    },
  },
  {
    key: "time.window",
    says: "[I67] a post stands in the window that holds its instant: its start counts, its end does not",
    needs: ["post.create", "post.schedule", "posts.list"],
    run: async (trial) => {
      const id = await schedulable(trial);
      const schedule: Schedule = { day: "2031-06-11", time: "12:00", timeZone: "Europe/Amsterdam" };
      await trial.give("post.schedule", id, { schedule });
      const { at } = instantOf(schedule);
      const isIn = async (from: string | null, to: string | null) => {
        const page = await trial.backend.queries["posts.list"]?.({ from, to, cursor: null, limit: 100 }, {});
        return page?.records.some((each) => each.id === id);
      };
      same(
        await Promise.all([
          isIn(at, later(at, 1)),
          isIn(later(at, -1), at),
          isIn(later(at, 1), later(at, minute)),
          isIn(null, null),
        ]),
        [true, false, false, false],
        "the windows that hold it",
      );
    },
  },
];
