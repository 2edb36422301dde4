// What was asked for and what was promised, and at the end of a run what came of it.
import { postsWith, threadOf } from "./main-job-steps.mjs";
import { must, until } from "./main-job-world.mjs";

/** Counts writes. One is acknowledged once its row is on the browser's disk, or the server has answered. */
export function makeLedger() {
  /** @type {Map<string, { id: string | null, acknowledged: boolean }>} */
  const writes = new Map();
  return {
    /** An answer to an interaction, or with `null` a post; each text stands for one write. */
    asked(id, text) {
      writes.set(text, { id, acknowledged: false });
    },
    acknowledged(text) {
      writes.get(text).acknowledged = true;
    },
    /** Reads everything from the server and the networks, once all of it has gone its way. */
    async audit(world) {
      const found = await until("all that was asked for has gone its way", () => countAll(world, writes), {
        within: 90_000,
        every: 500,
      });
      const acknowledged = [...writes.values()].filter((write) => write.acknowledged).length;
      const lost = [...writes]
        .filter(([text, write]) => write.acknowledged && found.get(text) === 0)
        .map(([text]) => text);
      const doubled = [...found].filter(([, count]) => count > 1).map(([text]) => text);
      return { asked: writes.size, acknowledged, lost, doubled };
    },
  };
}

/** How often each text stands here or was told to its network, whichever is more; nothing while an answer is under way. */
async function countAll(world, writes) {
  const { byAttempt } = await world.control("calls?operation=reply");
  const threads = new Map();
  for (const id of new Set([...writes.values()].map((write) => write.id)))
    if (id !== null) threads.set(id, (await threadOf(world, id)).messages);
  const found = new Map();
  for (const [text, { id }] of writes) {
    if (id === null) {
      found.set(text, (await postsWith(world, text)).length);
      continue;
    }
    const ours = threads.get(id).filter((message) => message.direction === "out" && message.text === text);
    if (ours.some(({ status }) => status === "sending")) return undefined;
    const told = Object.entries(byAttempt)
      .filter(([attempt]) => ours.some((message) => attempt.startsWith(`${message.id}:`)))
      .reduce((sum, [, { reply = 0 }]) => sum + reply, 0);
    must(ours.length === 0 || told > 0, `the network was told "${text}"`);
    found.set(text, Math.max(ours.length, told));
  }
  return found;
}
