// The moments of one click's life at which the server is killed under a browser that stays.
import { setTimeout as pause } from "node:timers/promises";
import { answeredOnce, goesOutOnce, openComposer, openThread, own, replies, rowsIn } from "./main-job-steps.mjs";
import { must, until } from "./main-job-world.mjs";

export const serverMoments = [sentNotCommitted, committedNotAnswered, whileTheJobAnswers, whileTheJobPublishes];

async function sentNotCommitted(world, ledger, { id, text, page }) {
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  world.stopServer();
  const asked = page.waitForRequest(replies);
  ledger.asked(id, text);
  await send.click();
  await asked;
  // What is sent is written down before.
  ledger.acknowledged(text);
  await pause(150);
  await world.killServer();
  await world.startServer();
  const message = await answeredOnce(world, id, text, page);
  await isShown(page, text);
  return {
    page,
    says: `Sent, not committed: the server was killed with the request in its hands; sent again, done once (${message.id}).`,
  };
}

async function committedNotAnswered(world, ledger, { id, text, page }) {
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  let committed;
  const done = new Promise((resolve) => (committed = resolve));
  await page.route(
    replies,
    async (route) => {
      const response = await route.fetch();
      must(response.ok(), `the server committed it (${response.status()})`);
      ledger.acknowledged(text);
      await world.killServer();
      await route.abort();
      committed();
    },
    { times: 1 },
  );
  ledger.asked(id, text);
  await send.click();
  await done;
  await world.startServer();
  const message = await answeredOnce(world, id, text, page);
  await isShown(page, text);
  await until("the row is gone", async () => !(await rowsIn(page)).includes(text));
  return {
    page,
    says: `Committed, not answered: the server was killed before its answer left; asked again under the same key, done once (${message.id}${message.again ? "; the job had begun, so a person looked and sent it" : ""}).`,
  };
}

async function whileTheJobAnswers(world, ledger, { id, text, page }) {
  const { box, send } = await openThread(world, page, id);
  await world.control("faults", { network: "instagram", on: "reply", mode: "slow", delayMs: 900 });
  await box.fill(text);
  ledger.asked(id, text);
  await send.click();
  await until("the job is calling", async () => (await world.control("faults")).data.length === 0);
  ledger.acknowledged(text);
  await world.killServer();
  await world.startServer();
  const message = await answeredOnce(world, id, text, page);
  return {
    page,
    says: `While the job calls the network with an answer: the server was killed; it found what the network had done, once (${message.networkId}).`,
  };
}

async function whileTheJobPublishes(world, ledger, { text: marker, page }) {
  const { field, publish } = await openComposer(world, page);
  const text = `The kettle is on. ${marker}`;
  await field.fill(text);
  await world.control("faults", { network: "threads", on: "publish", mode: "accept-then-timeout" });
  ledger.asked(null, text);
  await publish.click();
  await until("the job is publishing", async () => (await world.control("faults")).data.length === 0, {
    within: 20_000,
  });
  ledger.acknowledged(text);
  await world.killServer();
  await world.startServer();
  const post = await goesOutOnce(world, text);
  return {
    page,
    says: `While the job publishes: the server was killed in the call; the post stands on the network once (${post.deliveries[own.threads].networkPostId}).`,
  };
}

async function isShown(page, text) {
  await page.getByRole("log", { name: "Messages" }).getByText(text).first().waitFor();
}
