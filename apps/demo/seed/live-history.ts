import { between, day, hour, later, minute, type Instant } from "@tidewire/core/basics";
import { rules, rulesVersion, type AnyCommand, type CommandType, type Inputs } from "@tidewire/core/commands";
import { problemsOfOutgoing } from "@tidewire/core/composer";
import { createEngine, type Store } from "@tidewire/adapters/server";
import { workspaceId } from "./seed-people.ts";
import type { SeededConversation } from "./seed-interactions.ts";

type Step = {
  readonly [T in CommandType]: {
    readonly by: string;
    readonly at: Instant;
    readonly id: string;
    readonly type: T;
    readonly input: Inputs[T];
  };
}[CommandType];

const colleague: Readonly<Record<string, string>> = { en: "lotte", nl: "lotte", de: "eero", fr: "camille", fi: "eero" };

/** What the team did with some of it in the last days: real commands at past moments, so that each leaves its history. */
export async function writeHistory(
  store: Store,
  conversations: readonly SeededConversation[],
  now: Instant,
): Promise<number> {
  const open = conversations
    .filter(({ facts }) => !facts.name.startsWith("special"))
    .map(({ interaction }) => interaction)
    .filter(
      ({ queue, ownerId, lastActivityAt, channelId }) =>
        queue === "new" &&
        ownerId === null &&
        channelId !== "email-hello" &&
        channelId !== "linkedin-halden" &&
        between(lastActivityAt, now) > 25 * minute &&
        between(lastActivityAt, now) < 4 * day,
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .slice(0, 28);
  const steps = open.flatMap(({ id, language, lastActivityAt }, index): Step[] => {
    const who = colleague[language ?? "en"] ?? "lotte";
    const share = Math.min(between(lastActivityAt, now) / 4, 2 * hour);
    const at = (part: number) => later(lastActivityAt, Math.round(share * part));
    const read: Step = { by: who, at: at(0.8), id, type: "interaction.markRead", input: {} };
    if (index % 4 === 0)
      return [
        { by: "noor", at: at(1), id, type: "interaction.assign", input: { ownerId: who } },
        {
          by: who,
          at: at(2),
          id,
          type: "interaction.addNote",
          input: { text: "Checking with the roastery, answer follows this afternoon." },
        },
      ];
    if (index % 4 === 1)
      return [
        { by: "samir", at: at(1), id, type: "interaction.addTag", input: { tag: "follow-up" } },
        { by: "samir", at: at(1.5), id, type: "interaction.assign", input: { ownerId: "care" } },
      ];
    if (index % 4 === 2)
      return [
        read,
        { by: who, at: at(1), id, type: "interaction.assign", input: { ownerId: who } },
        { by: who, at: at(2.5), id, type: "interaction.moveToPending", input: {} },
      ];
    return [read, { by: who, at: at(1.2), id, type: "interaction.resolve", input: {} }];
  });
  let moment = now;
  const engine = createEngine({ store, now: () => moment, problemsOf: problemsOfOutgoing });
  let done = 0;
  const inOrder = steps.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  for (const [index, { by, at, id, type, input }] of inOrder.entries()) {
    moment = at;
    const key = `seed-${String(index).padStart(3, "0")}`;
    const record = await store.workspace(workspaceId).read.record(id);
    const seen = (rules[type].sees ?? []) as readonly (keyof typeof record)[];
    const saw = record && Object.fromEntries(seen.map((field) => [field, record[field]]));
    const command = { key, type, id, input, by, at, rulesVersion, ...(saw && { saw }) } as AnyCommand;
    // Already read, already tagged: the team does not do it twice.
    const happened = await engine.execute({ workspaceId, memberId: by }, command).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "invalid") return undefined;
      throw error;
    });
    if (happened) done += 1;
  }
  return done;
}
