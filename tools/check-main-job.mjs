// The main job, end to end, in the demo: by mouse, by keyboard alone, and through kill -9 at the moments of a click's life.
// `--browser-kills 100 --server-kills 8` kills so often, at each moment in turn; `--broken doubled` sends each answer twice
// on purpose, `--broken lost` throws away what the browser had kept: either must be caught.
import { parseArgs } from "node:util";
import { mainJobByKeyboard } from "../apps/demo/test/main-job-keyboard.mjs";
import { mainJobThroughKills } from "../apps/demo/test/main-job-kills.mjs";
import { mainJobByMouse } from "../apps/demo/test/main-job-mouse.mjs";
import { makeWorld } from "../apps/demo/test/main-job-world.mjs";

const { values } = parseArgs({
  options: {
    "browser-kills": { type: "string", default: "5" },
    "server-kills": { type: "string", default: "4" },
    only: { type: "string" },
    broken: { type: "string" },
  },
});
const parts = {
  mouse: { title: "By mouse", run: mainJobByMouse },
  keyboard: { title: "By keyboard alone", run: mainJobByKeyboard },
  kills: {
    title: "Through kill -9",
    run: (world) =>
      mainJobThroughKills(world, {
        browserKills: Number(values["browser-kills"]),
        serverKills: Number(values["server-kills"]),
        broken: values.broken,
      }),
  },
};

if (values.broken !== undefined && values.broken !== "lost" && values.broken !== "doubled")
  throw new Error("--broken is lost or doubled");

const world = await makeWorld();
let failed = false;
let caught = false;
try {
  await world.startServer();
  for (const [name, { title, run }] of Object.entries(parts)) {
    if (values.only && values.only !== name) continue;
    const begun = performance.now();
    console.log(`${title}:`);
    const { lost = [], doubled = [] } = (await run(world)) ?? {};
    if (values.broken) caught ||= { lost, doubled }[values.broken].length > 0;
    else if (lost.length + doubled.length > 0)
      throw new Error(`Lost: ${lost.join(", ")}. Doubled: ${doubled.join(", ")}.`);
    console.log(`  (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  }
} catch (error) {
  failed = true;
  console.error(error);
  console.error(await world.look().catch((reason) => reason.message));
  console.error(world.log.join("").slice(-3_000));
} finally {
  await world.close();
}
if (values.broken && !failed)
  console.log(caught ? "Caught, as it must be." : `It was ${values.broken}, and nobody noticed.`);
process.exit(!failed && caught === Boolean(values.broken) ? 0 : 1);
