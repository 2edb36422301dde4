// The main job, end to end, in the demo: by mouse, by keyboard alone, and through kill -9 at six moments.
// `--rounds 20` kills so often at each moment; `--broken` sends one answer twice on purpose, which must be caught.
import { parseArgs } from "node:util";
import { mainJobByKeyboard } from "../apps/demo/test/main-job-keyboard.mjs";
import { mainJobThroughKills } from "../apps/demo/test/main-job-kills.mjs";
import { mainJobByMouse } from "../apps/demo/test/main-job-mouse.mjs";
import { makeWorld } from "../apps/demo/test/main-job-world.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "1" },
    only: { type: "string" },
    broken: { type: "boolean", default: false },
  },
});
const parts = {
  mouse: { title: "By mouse", run: mainJobByMouse },
  keyboard: { title: "By keyboard alone", run: mainJobByKeyboard },
  kills: {
    title: `Through kill -9, ${values.rounds} of each moment`,
    run: (world) => mainJobThroughKills(world, { rounds: Number(values.rounds), broken: values.broken }),
  },
};

const world = await makeWorld();
let failed = false;
try {
  await world.startServer();
  for (const [name, { title, run }] of Object.entries(parts)) {
    if (values.only && values.only !== name) continue;
    const begun = performance.now();
    console.log(`${title}:`);
    await run(world);
    console.log(`  (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  }
} catch (error) {
  failed = true;
  console.error(error);
  if (!values.broken) console.error(await world.look().catch((reason) => reason.message));
  console.error(world.log.join("").slice(-3_000));
} finally {
  await world.close();
}
if (values.broken) console.log(failed ? "Caught, as it must be." : "An answer went out twice and nobody noticed.");
process.exit(failed === values.broken ? 0 : 1);
