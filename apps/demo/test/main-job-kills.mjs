// kill -9 of browser and server at the moments of one click's life, with nothing lost and nothing doubled.
import { setTimeout as pause } from "node:timers/promises";
import { must, until } from "./main-job-world.mjs";
import { answeredOnce, keptIn, own, postsWith, publishedOnce, threadOf } from "./main-job-steps.mjs";

const replies = /\/interaction\/[^/]+\/reply$/;

export async function mainJobThroughKills(world, { rounds = 1, broken = false } = {}) {
  const moments = [
    beforeTheRow,
    writtenNotSent,
    sentNotCommitted,
    committedNotAnswered,
    answeredNotShown,
    whileTheJobAnswers,
    whileTheJobPublishes,
  ];
  for (let round = 1; round <= rounds; round += 1) {
    const open = await freshComments(world);
    for (const [index, moment] of moments.entries()) {
      const text = `Thank you for asking! (${round}.${index + 1})`;
      const sentence = await moment(world, open[index % open.length], text);
      world.say(`  ${round}.${index + 1} ${sentence}`);
      if (broken && moment === writtenNotSent) await sendAgain(world, open[index % open.length], text);
    }
  }
}

/** Comments on Instagram that wait for an answer. */
async function freshComments({ api }) {
  const filter = encodeURIComponent(JSON.stringify({ channelIds: [own.instagram], kinds: ["comment"] }));
  const { records } = await api(`/interactions?filter=${filter}&limit=50`);
  must(records.length >= 6, "there are six comments on Instagram");
  return records.map(({ id }) => id);
}

async function openThread({ site }, page, id) {
  await page.goto(`${site}/social/inbox?open=${encodeURIComponent(id)}`);
  const box = page.getByRole("textbox", { name: "Reply" });
  await box.waitFor();
  return { box, send: page.getByRole("region", { name: "Reply" }).getByRole("button", { name: "Reply", exact: true }) };
}

async function rowsIn(page) {
  return (await keptIn(page, "commands")).map(({ command }) => command.input.text);
}

async function beforeTheRow(world, id, text) {
  let page = await world.openBrowser();
  // From the moment of the click on the disk does not answer: every transaction that writes stays open.
  await page.addInitScript(() => {
    const { put, delete: remove } = IDBObjectStore.prototype;
    const { commit } = IDBTransaction.prototype;
    const held = new WeakSet();
    function hold(store) {
      const spin = () => {
        store.get("nothing").onsuccess = spin;
      };
      held.add(store.transaction);
      spin();
      return store.get("nothing");
    }
    IDBTransaction.prototype.commit = function commitLater() {
      if (!held.has(this)) commit.call(this);
    };
    IDBObjectStore.prototype.put = function putLater(...values) {
      return window.diskSleeps ? hold(this) : put.apply(this, values);
    };
    IDBObjectStore.prototype.delete = function removeLater(key) {
      return window.diskSleeps ? hold(this) : remove.call(this, key);
    };
  });
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  await until("what is typed is kept", async () => JSON.stringify(await keptIn(page, "drafts")).includes(text));
  await page.evaluate(() => (window.diskSleeps = true));
  await send.click();
  await pause(200);
  await world.killBrowser();

  page = await world.openBrowser();
  const again = await openThread(world, page, id);
  await until("what was typed is in the field again", async () => (await again.box.inputValue()) === text);
  const { messages } = await threadOf(world, id);
  must(
    messages.every((message) => message.text !== text),
    "nothing was sent of what was never written down",
  );
  await again.send.click();
  const message = await answeredOnce(world, id, text, page);
  await world.closeBrowser();
  return `Before the command row is written: the browser was killed, the words stood in the field again; sent once (${message.id}).`;
}

async function writtenNotSent(world, id, text) {
  let page = await world.openBrowser();
  await page.route(replies, () => undefined);
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  await send.click();
  await until("the row is written", async () => (await rowsIn(page)).includes(text));
  await world.killBrowser();
  must(
    (await threadOf(world, id)).messages.every((message) => message.text !== text),
    "it had not been sent",
  );

  page = await world.openBrowser();
  await openThread(world, page, id);
  const message = await answeredOnce(world, id, text, page);
  await until("the row is gone", async () => !(await rowsIn(page)).includes(text));
  await world.closeBrowser();
  return `Written, not sent: the browser was killed; the next one sent it by itself, once (${message.id}).`;
}

async function sentNotCommitted(world, id, text) {
  const page = await world.openBrowser();
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  world.stopServer();
  const asked = page.waitForRequest(replies);
  await send.click();
  await asked;
  await pause(150);
  await world.killServer();
  await world.startServer();
  const message = await answeredOnce(world, id, text, page);
  await page.getByRole("log", { name: "Messages" }).getByText(text).first().waitFor();
  await world.closeBrowser();
  return `Sent, not committed: the server was killed with the request in its hands; sent again, done once (${message.id}).`;
}

async function committedNotAnswered(world, id, text) {
  const page = await world.openBrowser();
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  let committed;
  const done = new Promise((resolve) => (committed = resolve));
  await page.route(
    replies,
    async (route) => {
      const response = await route.fetch();
      must(response.ok(), `the server committed it (${response.status()})`);
      await world.killServer();
      await route.abort();
      committed();
    },
    { times: 1 },
  );
  await send.click();
  await done;
  await world.startServer();
  const message = await answeredOnce(world, id, text, page);
  await page.getByRole("log", { name: "Messages" }).getByText(text).first().waitFor();
  await until("the row is gone", async () => !(await rowsIn(page)).includes(text));
  await world.closeBrowser();
  return `Committed, not answered: the server was killed before its answer left; asked again under the same key, done once (${message.id}${message.again ? "; the job had begun, so a person looked and sent it" : ""}).`;
}

async function answeredNotShown(world, id, text) {
  let page = await world.openBrowser();
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  let answered;
  const done = new Promise((resolve) => (answered = resolve));
  await page.route(replies, async (route) => {
    const response = await route.fetch();
    answered(route.fulfill({ response }).catch(() => undefined));
  });
  await send.click();
  await done;
  await world.killBrowser();
  page = await world.openBrowser();
  await openThread(world, page, id);
  const message = await answeredOnce(world, id, text, page);
  const shown = page.getByRole("log", { name: "Messages" }).getByText(text, { exact: true });
  await shown.first().waitFor();
  must((await shown.count()) === 1, "the answer is shown once");
  await world.closeBrowser();
  return `Answered, not shown: the browser was killed; the next one shows the answer once (${message.id}).`;
}

async function whileTheJobAnswers(world, id, text) {
  const page = await world.openBrowser();
  const { box, send } = await openThread(world, page, id);
  await world.control("faults", { network: "instagram", on: "reply", mode: "slow", delayMs: 900 });
  await box.fill(text);
  await send.click();
  await until("the job is calling", async () => (await world.control("faults")).data.length === 0);
  await world.killServer();
  await world.startServer();
  const message = await answeredOnce(world, id, text, page);
  await world.closeBrowser();
  return `While the job calls the network with an answer: the server was killed; it found what the network had done, once (${message.networkId}).`;
}

async function whileTheJobPublishes(world, _id, marker) {
  const page = await world.openBrowser();
  await page.goto(`${world.site}/social/compose`);
  const field = page.getByRole("textbox", { name: "Text", exact: true });
  await page.getByRole("checkbox", { name: "Threads Halden Coffee" }).waitFor();
  const chosen = page.getByRole("checkbox", { name: "Threads Halden Coffee" });
  if ((await chosen.getAttribute("aria-checked")) !== "true") await chosen.click();
  const instagram = page.getByRole("checkbox", { name: "Instagram Halden Coffee" });
  if ((await instagram.getAttribute("aria-checked")) === "true") await instagram.click();
  const text = `The kettle is on. ${marker}`;
  await field.fill(text);
  await world.control("faults", { network: "threads", on: "publish", mode: "accept-then-timeout" });
  await page.getByRole("button", { name: "Publish now", exact: true }).click();
  await until("the job is publishing", async () => (await world.control("faults")).data.length === 0, {
    within: 20_000,
  });
  await world.killServer();
  await world.startServer();
  const post = await until(
    "the post is found on the network",
    async () => {
      const [found] = await postsWith(world, text);
      return found?.status === "published" && found;
    },
    { within: 60_000, every: 200 },
  );
  await publishedOnce(world, post);
  await world.closeBrowser();
  return `While the job publishes: the server was killed in the call; the post stands on the network once (${post.deliveries[own.threads].networkPostId}).`;
}

/** What a client that forgets its keys would do. */
async function sendAgain(world, id, text) {
  const { messages } = await threadOf(world, id);
  const answer = await fetch(`${world.site}/api/tidewire/interaction/${encodeURIComponent(id)}/reply`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": `again-${id}`.slice(0, 200),
      "X-Tidewire": "1",
      cookie: "halden_member=noor",
    },
    body: JSON.stringify({
      input: { text, media: [], seenThrough: messages.at(-1).id },
      rulesVersion: (await world.api("/workspace")).rulesVersion,
    }),
  });
  must(answer.ok, `the second answer was taken (${answer.status} ${await answer.text()})`);
  await pause(1_500);
  await answeredOnce(world, id, text);
}
