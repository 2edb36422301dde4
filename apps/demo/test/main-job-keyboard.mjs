// The main job by keyboard alone: no pointer event, a reload after each step.
import { fileURLToPath } from "node:url";
import { must, until } from "./main-job-world.mjs";
import { answeredOnce, interactionsSaying, own, postsWith, publishedOnce, threadOf } from "./main-job-steps.mjs";
import { movedBy } from "./main-job-mouse.mjs";

const sample = (name) => fileURLToPath(new URL(`../public/samples/${name}`, import.meta.url));

/** Goes to something by Tab alone, as often as somebody would bear. */
async function reach(page, wanted, key = "Tab", most = 160) {
  const isThere = () =>
    wanted.evaluate(
      (node) =>
        node === document.activeElement ||
        (document.activeElement !== document.body && node.contains(document.activeElement)),
    );
  await wanted.waitFor();
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${most} times ${key}: ${wanted}`);
}

export async function mainJobByKeyboard(world) {
  const page = await world.openBrowser();
  await page.addInitScript(() => {
    for (const kind of ["pointerdown", "mousedown", "touchstart"])
      window.addEventListener(kind, () => sessionStorage.setItem("pointed", kind), { capture: true });
  });
  const text = "Late opening on Friday: filter, films and the last of the winter cake.";
  const post = await publishByKeys(world, page, text);
  await answerByKeys(world, page, post);
  await moveByKeys(world, page);
  must((await page.evaluate(() => sessionStorage.getItem("pointed"))) === null, "no pointer was used");
  world.say("  No pointer event happened on the way.");
  await world.closeBrowser();
}

async function publishByKeys(world, page, text) {
  const { site, say } = world;
  await page.goto(`${site}/social/calendar`);
  await page.getByRole("grid").first().waitFor();
  await reach(page, page.getByRole("link", { name: "New post" }));
  await page.keyboard.press("Enter");
  for (const name of ["Threads Halden Coffee", "Instagram Halden Amsterdam"]) {
    const chip = page.getByRole("checkbox", { name });
    await chip.waitFor();
    if ((await chip.getAttribute("aria-checked")) === "true") continue;
    await reach(page, chip);
    await page.keyboard.press("Space");
    await until(`${name} is chosen`, async () => (await chip.getAttribute("aria-checked")) === "true");
  }
  const field = page.getByRole("textbox", { name: "Text", exact: true });
  await reach(page, field);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("y".repeat(501));
  await page
    .getByText(/1 character over .*limit of 500/)
    .first()
    .waitFor();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
  await page.getByRole("region", { name: "Preview on Threads" }).getByText(text).waitFor();
  const add = page.locator('input[type="file"]');
  await reach(page, add);
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Space");
  await (await choosing).setFiles([sample("roast-day.jpg"), sample("pouring.mp4")]);
  await page.getByRole("list", { name: "Media, 2 files" }).waitFor();
  const publishNow = page.getByRole("button", { name: "Publish now", exact: true });
  await until("nothing stands against publishing", () => publishNow.isEnabled());
  await reach(page, publishNow);
  await page.keyboard.press("Enter");
  const post = await until(
    "the post is published on both networks",
    async () => {
      const [found] = await postsWith(world, text);
      return found?.status === "published" && found;
    },
    { within: 20_000 },
  );
  await publishedOnce(world, post);
  await page.reload();
  say(`  1–2. Written, counted, given two files, published by keys: ${post.id}, once on each network.`);
  return post;
}

async function answerByKeys(world, page, post) {
  const { site, say, control } = world;
  const asked = "Which films will you show?";
  await control("visit", {
    network: "instagram",
    postId: post.deliveries[own.instagram].networkPostId,
    kind: "comment",
    visitor: { name: "Jorrit Tamsma" },
    text: asked,
  });
  await page.goto(`${site}/social/inbox`);
  const row = page.locator('[data-tdw-part="inbox-item"]', { hasText: asked });
  await row.waitFor();
  const [{ id }] = await interactionsSaying(world, asked);
  await reach(page, page.getByRole("grid", { name: /Conversations/ }));
  await page.keyboard.press("Home");
  for (
    let pressed = 0;
    pressed < 30 && !(await row.evaluate((node) => node.contains(document.activeElement)));
    pressed += 1
  )
    await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Conversation with Jorrit Tamsma" }).waitFor();

  await page.keyboard.press("a");
  await page.getByRole("option", { name: /^Customer care/ }).waitFor();
  await page.keyboard.type("Noor");
  await page.getByRole("option", { name: /^Noor Visser \(/ }).waitFor();
  await page.keyboard.press("Enter");
  await until("it is Noor's", async () => (await threadOf(world, id)).interaction.ownerId === "noor");
  await page.keyboard.press("Escape");
  await page.reload();
  await row.waitFor();
  await reach(page, page.getByRole("textbox", { name: "Reply" }));
  const text = "Two short ones about the harvest, at eight.";
  await page.keyboard.insertText(text);
  await page.keyboard.press("ControlOrMeta+Enter");
  const message = await answeredOnce(world, id, text);

  await page.keyboard.press("Escape");
  await reach(page, page.getByRole("grid", { name: /Conversations/ }), "Shift+Tab");
  await page.keyboard.press("p");
  await until("it is Pending", async () => (await threadOf(world, id)).interaction.queue === "pending");
  await control("visit", {
    network: "instagram",
    postId: post.deliveries[own.instagram].networkPostId,
    parentId: id.split("~").at(-1),
    kind: "comment",
    visitor: { name: "Jorrit Tamsma" },
    text: "See you there!",
  });
  await until("it is back in New", async () => {
    const { interaction } = await threadOf(world, id);
    return interaction.queue === "new" && interaction.excerpt === "See you there!";
  });
  say(
    `  3–4. Opened, assigned, answered (${message.networkId}), moved to Pending by keys; back in New when the visitor wrote again (${id}).`,
  );
  return id;
}

async function moveByKeys(world, page) {
  const text = "Filter subscription opens again: twelve coffees, twelve farms, one letterbox.";
  const [before] = await postsWith(world, text);
  await page.goto(`${world.site}/social/calendar`);
  await page.getByRole("grid").first().waitFor();
  const grid = page.getByRole("grid").first();
  const [today] = (await world.api("/workspace")).now.split("T");
  const { schedule } = before;
  await reach(page, grid);
  // Into the grid, on to the post's day, and into the day to the post.
  if (schedule.day.slice(0, 7) !== today.slice(0, 7)) await page.keyboard.press("PageDown");
  const day = page.locator(`[data-tdw-day="${schedule.day}"]`);
  const chip = day.locator("button", { hasText: text });
  await arrowTo(page, schedule.day);
  await page.keyboard.press("Enter");
  for (let pressed = 0; pressed < 6 && !(await chip.evaluate((node) => node === document.activeElement)); pressed += 1)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const told = await page.locator('[data-tdw-part="calendar-move-sentence"]').textContent();
  await page.keyboard.press("Enter");
  await movedBy(world, before, 2, text);
  await page.reload();
  await grid.waitFor();
  world.say(`  5. ${before.id} was moved two days on by keys ("${told}"); ${before.schedule.time} stayed.`);
}

/** Goes from day to day by the arrows, as in any calendar. */
async function arrowTo(page, wanted) {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    const at = await page.evaluate(() =>
      document.activeElement?.closest("[data-tdw-day]")?.getAttribute("data-tdw-day"),
    );
    if (!at) throw new Error("The focus is on no day.");
    if (at === wanted) return;
    const days = Math.round((Date.parse(wanted) - Date.parse(at)) / 86_400_000);
    await page.keyboard.press(
      Math.abs(days) >= 7 ? (days > 0 ? "ArrowDown" : "ArrowUp") : days > 0 ? "ArrowRight" : "ArrowLeft",
    );
  }
  throw new Error(`The arrows did not lead to ${wanted}.`);
}
