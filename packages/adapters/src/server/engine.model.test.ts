import fc from "fast-check";
import { expect, test } from "vitest";
import { startWalk, steps, type Step } from "./testing/random-walk.js";
import { brokenAlways, brokenLists } from "./testing/walk-invariants.js";
import { brokenByEvent, brokenByStep, brokenHistory } from "./testing/walk-step-invariants.js";
import { isSameView, readView, viewAfter, type View } from "./testing/walk-view.js";

const long = process.env["LONG"] !== undefined;
const length = long ? 250 : 100;
const runs = Number(process.env["MODEL_RUNS"] ?? (long ? 4_000 : 50));
// A failure tells its seed and its path; given both again, that walk alone is walked again.
const seed = Number(process.env["MODEL_SEED"] ?? (long ? Date.now() % 2 ** 31 : 20_261_120));
const path = process.env["MODEL_PATH"];

const nothing: View = { interactions: new Map(), threads: new Map(), seq: 0 };

/** Takes every step of a path, and looks after each whether everything holds; answers how many of each command were accepted. */
async function walkAlong(path: readonly Step[], accepted: Map<string, number>): Promise<void> {
  const walk = await startWalk();
  const first = await readView(walk);
  const answers = new Map<string, unknown>();
  const broken: string[] = [];
  const look = async (found: Iterable<string> | AsyncIterable<string>) => {
    for await (const each of found) broken.push(each);
  };
  await look(brokenAlways(walk, nothing, first));
  let before = first;
  for (const [index, step] of path.entries()) {
    const walked = await walk.take(step);
    const after = await viewAfter(walk, walked, before);
    await look(brokenAlways(walk, before, after));
    await look(brokenByStep(walk, walked, before, after, answers));
    const done = walked.tries.filter(({ answer }) => "event" in answer);
    if (done[0] && done.length === 1 && step.what !== "again") await look(brokenByEvent(walk, done[0], before, after));
    for (const { answer } of done)
      if ("event" in answer) accepted.set(answer.event.type, (accepted.get(answer.event.type) ?? 0) + 1);
    if (index % 25 === 24 || index === path.length - 1) {
      if (!isSameView(after, await readView(walk))) broken.push("something changed that no event named");
      await look(brokenLists(walk, after));
    }
    expect(broken.join("; "), `after step ${index + 1}, ${step.what} of ${step.id}`).toBe("");
    before = after;
  }
  await look(brokenHistory(walk, first, before));
  expect(broken.join("; ")).toBe("");
}

test(
  `[I01] [I12] [I13] [I20] [I24] [I35] [I41] [I44] [I48] [I81] ${runs * length} random steps keep every invariant`,
  { timeout: runs > 50 ? 7_200_000 : 60_000 },
  async () => {
    const accepted = new Map<string, number>();
    const parameters = { numRuns: runs, seed, endOnFailure: process.env["TIDEWIRE_MUTANT"] !== undefined };
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: length, maxLength: length }), (path) => walkAlong(path, accepted)),
      path === undefined ? parameters : { ...parameters, path },
    );
    if (path !== undefined) return;
    // A walk in which nothing is ever accepted would prove nothing.
    expect([...accepted].filter(([, count]) => count >= 5).map(([type]) => type)).toEqual(
      expect.arrayContaining([
        ...[
          "assign",
          "resolve",
          "resolveAged",
          "reopen",
          "reply",
          "receive",
          "undo",
          "addTag",
          "moveToPending",
          "wake",
        ].map((name) => `interaction.${name}`),
        ...["sent", "failed", "unknown", "retry", "discard"].map((name) => `message.${name}`),
      ]),
    );
  },
);
