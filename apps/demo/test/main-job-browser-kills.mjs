// The moments of one click's life at which the browser is killed. Each goes on in the browser that was opened after the last kill.
import { setTimeout as pause } from "node:timers/promises";
import {
  goesOutOnce,
  keptIn,
  openComposer,
  openThread,
  postsWith,
  replies,
  rowsIn,
  standsOnce,
  threadOf,
} from "./main-job-steps.mjs";
import { must, until } from "./main-job-world.mjs";

export const browserMoments = [writtenNotSent, answeredNotShown, beforeTheRow, afterTheClick, afterPublish];

async function writtenNotSent(world, ledger, { id, text, page, broken }) {
  await page.route(replies, () => undefined);
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  ledger.asked(id, text);
  await send.click();
  await until("the row is written", async () => (await rowsIn(page)).includes(text));
  ledger.acknowledged(text);
  await world.killBrowser();
  await isNotSent(world, id, text);
  if (broken === "lost") await world.forgetBrowser();

  const next = await world.openBrowser();
  const { box: field } = await openThread(world, next, id);
  if (broken === "lost")
    return { page: next, says: "Written, not sent: what the browser kept is thrown away on purpose." };
  const message = await standsOnce(world, id, text);
  await isCleared(next, field, id, text);
  if (broken === "doubled") await sendAgain(world, id, text);
  return {
    page: next,
    says: `Written, not sent: the next browser sent it by itself, once (${message.id}).`,
  };
}

async function answeredNotShown(world, ledger, { id, text, page }) {
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  let answered;
  const done = new Promise((resolve) => (answered = resolve));
  await page.route(replies, async (route) => {
    const response = await route.fetch();
    must(response.ok(), `the server took it (${response.status()})`);
    ledger.acknowledged(text);
    answered(route.fulfill({ response }).catch(() => undefined));
  });
  ledger.asked(id, text);
  await send.click();
  await done;
  await world.killBrowser();

  const next = await world.openBrowser();
  const { box: field } = await openThread(world, next, id);
  const message = await standsOnce(world, id, text);
  const shown = next.getByRole("log", { name: "Messages" }).getByText(text, { exact: true });
  await shown.first().waitFor();
  must((await shown.count()) === 1, "the answer is shown once");
  await isCleared(next, field, id, text);
  return { page: next, says: `Answered, not shown: the next browser shows the answer once (${message.id}).` };
}

async function beforeTheRow(world, ledger, { id, text, page }) {
  await page.addInitScript(letTheDiskSleep);
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  await isKept(page, text);
  await page.evaluate(() => (window.diskSleeps = true));
  ledger.asked(id, text);
  await send.click();
  await pause(200);
  await world.killBrowser();

  const next = await world.openBrowser();
  const again = await openThread(world, next, id);
  await until("what was typed is in the field again", async () => (await again.box.inputValue()) === text);
  await isNotSent(world, id, text);
  await again.send.click();
  const message = await standsOnce(world, id, text);
  ledger.acknowledged(text);
  await isCleared(next, again.box, id, text);
  return {
    page: next,
    says: `Before the row is written: the words stood in the field again; sent once (${message.id}).`,
  };
}

const delays = [0, 20, 40, 60, 80, 100, 120, 140, 180, 320];

/** Some milliseconds after the click, whatever has happened by then. */
async function afterTheClick(world, ledger, { id, text, page, round }) {
  const { box, send } = await openThread(world, page, id);
  await box.fill(text);
  await isKept(page, text);
  page.on("response", (response) => {
    if (replies.test(response.url()) && response.ok()) ledger.acknowledged(text);
  });
  ledger.asked(id, text);
  const after = delays[round % delays.length];
  await killAfter(world, page, send, after);

  const next = await world.openBrowser();
  const again = await openThread(world, next, id);
  await until("nothing is under way", async () => !(await rowsIn(next)).includes(text));
  const { messages } = await threadOf(world, id);
  const wasSent = messages.some((message) => message.text === text);
  if (!wasSent) {
    await until("what was typed is in the field again", async () => (await again.box.inputValue()) === text);
    await again.send.click();
  }
  const message = await standsOnce(world, id, text);
  ledger.acknowledged(text);
  await isCleared(next, again.box, id, text);
  return {
    page: next,
    says: `${after} ms after the click: ${wasSent ? "the next browser had nothing to do or sent it by itself" : "the words stood in the field again"}; sent once (${message.id}).`,
  };
}

/** The same for a post: its two commands are two rows, and a kill may fall between them. */
async function afterPublish(world, ledger, { text: marker, page, round }) {
  const { field, publish } = await openComposer(world, page);
  const text = `The kettle is on. ${marker}`;
  await field.fill(text);
  await isKept(page, text);
  ledger.asked(null, text);
  const after = delays[round % delays.length];
  await killAfter(world, page, publish, after);

  const next = await world.openBrowser();
  await next.goto(`${world.site}/social/compose`);
  const again = next.getByRole("textbox", { name: "Text", exact: true });
  await again.waitFor();
  await until("nothing is under way", async () => (await keptIn(next, "commands")).length === 0);
  const [found] = await postsWith(world, text);
  const wasSent = found !== undefined && found.status !== "draft";
  await until(
    wasSent ? "what went out is not in the field again" : "what was typed is in the field again",
    async () => (await again.inputValue()) === (wasSent ? "" : text),
  );
  if (!wasSent) await next.getByRole("button", { name: "Publish now", exact: true }).click();
  const post = await goesOutOnce(world, text);
  ledger.acknowledged(text);
  await until("no draft is kept of what went out", async () => (await keptIn(next, "drafts")).length === 0);
  return {
    page: next,
    says: `${after} ms after the click on Publish: ${wasSent ? "the next browser had nothing to do or sent it by itself" : found ? "the post was saved, and gone on with" : "the words stood in the field again"}; out once (${post.id}).`,
  };
}

async function killAfter(world, page, button, milliseconds) {
  const clicked = page.waitForEvent("console", (message) => message.text() === "clicked");
  await button.evaluate((each) => each.addEventListener("click", () => console.log("clicked"), { capture: true }));
  const click = button.click().catch(() => undefined);
  await clicked;
  await pause(milliseconds);
  await world.killBrowser();
  await click;
}

async function isKept(page, text) {
  await until("what is typed is kept", async () => JSON.stringify(await keptIn(page, "drafts")).includes(text));
}

async function isNotSent(world, id, text) {
  const { messages } = await threadOf(world, id);
  must(
    messages.every((message) => message.text !== text),
    "it had not been sent",
  );
}

/** What was sent is a draft no more, and nobody is told of their own answer as if a colleague had written it. */
async function isCleared(page, box, id, text) {
  await until("the row is gone", async () => !(await rowsIn(page)).includes(text));
  must((await box.inputValue()) === "", "what was sent is not in the field again");
  const kept = (await keptIn(page, "drafts")).filter(({ key }) => key.endsWith(`:${id}`));
  must(kept.length === 0, `no draft is kept of what was sent: ${JSON.stringify(kept)}`);
  must(
    (await page.getByRole("region", { name: "Reply" }).getByRole("alert").count()) === 0,
    "nobody is told that they were answered over by themselves",
  );
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
}

// From the moment that it sleeps the disk does not answer: every transaction that writes stays open.
function letTheDiskSleep() {
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
}
