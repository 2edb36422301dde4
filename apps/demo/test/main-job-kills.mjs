// kill -9 of browser and server at the moments of one click's life, with nothing lost and nothing doubled.
import { browserMoments } from "./main-job-browser-kills.mjs";
import { makeLedger } from "./main-job-ledger.mjs";
import { serverMoments } from "./main-job-server-kills.mjs";
import { own } from "./main-job-steps.mjs";
import { must } from "./main-job-world.mjs";

/** Kills so often, taking the moments in turn; answers what was lost and what doubled. `broken` says what goes wrong on purpose: "lost" or "doubled". */
export async function mainJobThroughKills(world, { browserKills, serverKills, broken }) {
  const ledger = makeLedger();
  const open = await freshComments(world);
  let turn = 0;
  let page;
  async function kill(title, moments, times) {
    for (let done = 0; done < times; done += 1) {
      turn += 1;
      page ??= await world.openBrowser();
      const text = `Thank you for asking! (${turn})`;
      const place = { id: open[turn % open.length], text, page, round: Math.floor(done / moments.length), broken };
      const begun = performance.now();
      const { page: next, says } = await moments[done % moments.length](world, ledger, place);
      page = next;
      world.say(`  ${title} ${done + 1}. ${says} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    }
  }
  await kill("browser", browserMoments, browserKills);
  await kill("server", serverMoments, serverKills);
  const { asked, acknowledged, lost, doubled } = await ledger.audit(world);
  await world.closeBrowser();
  world.say(
    `  ${world.kills.browser} kills of the browser, ${world.kills.server} of the server; ${acknowledged} of ${asked} writes acknowledged, ${lost.length} lost, ${doubled.length} doubled`,
  );
  return { lost, doubled };
}

/** Comments on Instagram that can be answered. */
async function freshComments({ api }) {
  const filter = encodeURIComponent(JSON.stringify({ channelIds: [own.instagram], kinds: ["comment"] }));
  const { records } = await api(`/interactions?filter=${filter}&limit=50`);
  must(records.length >= 6, "there are six comments on Instagram");
  return records.map(({ id }) => id);
}
