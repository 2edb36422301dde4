// A process that works until it is killed, and says what it was told is done.
import { writeSync } from "node:fs";
import { later } from "@tidewire/core/basics";
import { rulesVersion, type AnyCommand } from "@tidewire/core/commands";
import { networkIds } from "@tidewire/core/networks";
import { recordsOf } from "../../memory/seed.js";
import { seedWorkspaceId, smallSeed } from "../../memory/small-seed.js";
import { createEngine, systemClock } from "../../server/engine.js";
import { createWorker } from "../../server/jobs.js";
import { postgresStore } from "../postgres-store.js";
import { logGateway } from "./log-gateway.js";

const [target = "", log = "", round = "", unsure = "0"] = process.argv.slice(2);
const store = postgresStore(target);
await store.open();
const caller = { workspaceId: seedWorkspaceId, memberId: "samir" };
const workspace = store.workspace(seedWorkspaceId);
if (!(await workspace.read.directory()).workspace) {
  const { posts: _, ...seed } = smallSeed(later(systemClock(), -60_000));
  await workspace.load(recordsOf({ ...seed, posts: [] }));
}
const engine = createEngine({ store, problemsOf: () => [] });
const gateways = Object.fromEntries(networkIds.map((network) => [network, logGateway(network, log)]));
const worker = createWorker({ engine, store, gateways, every: 200 });
await worker.start();
writeSync(1, "ready\n");

async function give(command: Pick<AnyCommand, "key" | "type" | "id" | "input">): Promise<void> {
  const { seq } = await engine.execute(caller, { ...command, by: caller.memberId, at: "", rulesVersion } as AnyCommand);
  writeSync(1, `ack ${command.key} ${seq}\n`);
}

async function takeTurn(ofRound: number, turn: number): Promise<void> {
  const name = `${ofRound}-${turn}`;
  const id = `it-${String((turn % 12) + 1).padStart(2, "0")}`;
  await Promise.all([
    give({ key: `${name}-topic`, type: "interaction.setTopic", id, input: { topic: name } }),
    give({
      key: `${name}-reply`,
      type: "interaction.reply",
      id: "it-04",
      input: { text: name, media: [], seenThrough: null, override: true },
    }),
    give({
      key: `${name}-post`,
      type: "post.create",
      id: `p-${name}`,
      input: { channelIds: ["threads", "x"], text: name, texts: {}, media: [] },
    }).then(() => give({ key: `${name}-publish`, type: "post.publish", id: `p-${name}`, input: {} })),
  ]);
}

// Whoever got no answer before the last kill asks again under the same keys, and so do some who got one.
for (let turn = Math.max(0, Number(unsure) - 3); turn < Number(unsure); turn++) await takeTurn(Number(round) - 1, turn);
for (let turn = 0; ; turn++) {
  writeSync(1, `turn ${turn}\n`);
  await takeTurn(Number(round), turn);
}
