// The main job by mouse, a reload after each step.
import { fileURLToPath } from "node:url";
import { must, until } from "./main-job-world.mjs";
import {
  answeredOnce,
  interactionsSaying,
  keptIn,
  own,
  postsWith,
  publishedOnce,
  threadOf,
} from "./main-job-steps.mjs";

const sample = (name) => fileURLToPath(new URL(`../public/samples/${name}`, import.meta.url));

export async function mainJobByMouse(world) {
  const { site, say } = world;
  const page = await world.openBrowser();
  const visitor = await world.visit();
  try {
    const text = "Open roastery on Sunday: three tours, free refills, and the smell that your neighbours mind.";
    await compose(world, page, text);
    const post = await publish(world, page, text);
    await inCalendar(world, page, text);

    // A visitor on Instagram: told at once.
    const first = "Is the second tour also in English?";
    await page.goto(`${site}/social/inbox`);
    await page.getByRole("grid", { name: /Conversations/ }).waitFor();
    const begun = await comment(visitor.page, post.deliveries[own.instagram].url, "Mette Holm", first);
    await page.locator('[data-tdw-part="inbox-item"]', { hasText: first }).waitFor({ timeout: 10_000 });
    const took = Math.round(performance.now() - begun);
    must(took < 2_000, `a comment on Instagram stands in the Inbox within 2 s, not ${took} ms`);
    const [instagram] = await interactionsSaying(world, first);
    say(
      `  3a. The comment of a visitor on Instagram stood in the Inbox after ${took} ms, without a reload (${instagram.id}).`,
    );

    // On Threads: with the next fetch.
    const second = "Will there be decaf, too?";
    await comment(visitor.page, post.deliveries[own.threads].url, "Mette Holm", second);
    await visitor.page.getByText(second).first().waitFor();
    await page.waitForTimeout(2_500);
    must(
      (await interactionsSaying(world, second)).length === 0,
      "a comment on Threads is not there before the next fetch",
    );
    const freshness = await page
      .getByText(/^Fetched \d+ (min|h).* ago, next /)
      .last()
      .textContent();
    must(
      /Fetched .+ next /.test(freshness),
      `the Inbox says when Threads was fetched and when next, not "${freshness}"`,
    );
    await page.getByRole("button", { name: "+1 h" }).click();
    await page.locator('[data-tdw-part="inbox-item"]', { hasText: second }).waitFor();
    const [threads] = await until("the comment on Threads is fetched", async () => {
      const found = await interactionsSaying(world, second);
      return found.length === 1 && found;
    });
    say(
      `  3b. Until the fetch the Inbox said "${freshness}"; after the clock's hour the comment on Threads stood there (${threads.id}).`,
    );
    await page.reload();
    await page.locator('[data-tdw-part="inbox-item"]', { hasText: first }).waitFor();

    await answer(world, page, visitor.page, instagram.id, post.deliveries[own.instagram].url);
    await drag(world, page);
    await plan(world, page);
    await world.closeBrowser();
  } finally {
    await visitor.close();
  }
}

async function compose({ site, say }, page, text) {
  await page.goto(`${site}/social/compose`);
  await page.getByRole("checkbox", { name: "Threads Halden Coffee" }).click();
  await page.getByRole("checkbox", { name: "Instagram Halden Amsterdam" }).click();
  const field = page.getByRole("textbox", { name: "Text", exact: true });
  const publishNow = page.getByRole("button", { name: "Publish now", exact: true });

  await field.fill("y".repeat(501));
  await page.getByRole("tab", { name: /Threads.* 1 character over/ }).waitFor();
  await page.getByRole("tab", { name: /Instagram.* 1,699 characters left/ }).waitFor();
  await page
    .getByText(/1 character over .*limit of 500/)
    .first()
    .waitFor();
  must(await publishNow.isDisabled(), "501 characters are stopped for Threads");
  await field.fill("y".repeat(500));
  await page.getByRole("tab", { name: /Threads.* 0 characters left/ }).waitFor();
  say("  1a. Two channels, counted live; stopped at 501 for Threads with the reason, not at 500.");

  await field.fill(text);
  for (const name of ["steam.gif", "steam-renamed.png"]) {
    await page.locator('input[type="file"]').setInputFiles(sample(name));
    await page
      .getByText(/GIF.* Threads/)
      .first()
      .waitFor();
    await page
      .getByText(/GIF.* Instagram/)
      .first()
      .waitFor();
    must(await publishNow.isDisabled(), `${name} is stopped`);
    await page.getByRole("button", { name: `Remove ${name}` }).click();
    await page
      .getByText(/GIF.* Threads/)
      .first()
      .waitFor({ state: "detached" });
  }
  say("  1b. Stopped by a GIF, and by the same GIF renamed .png, with the reason.");

  await page.locator('input[type="file"]').setInputFiles([sample("roast-day.jpg"), sample("pouring.mp4")]);
  await page.getByRole("list", { name: "Media, 2 files" }).waitFor();
  await page.getByRole("region", { name: "Preview on Threads" }).getByText("Open roastery on Sunday").waitFor();
  await page.getByRole("region", { name: "Preview on Instagram" }).getByText("Open roastery on Sunday").waitFor();
  await until("nothing stands against publishing", () => publishNow.isEnabled());
  await until("text and files are kept on this device", async () =>
    (await keptIn(page, "drafts")).some(
      (draft) => JSON.stringify(draft).includes("pouring.mp4") && JSON.stringify(draft).includes("three tours"),
    ),
  );
  await page.reload();
  await page.getByRole("list", { name: "Media, 2 files" }).waitFor();
  must((await field.inputValue()) === text, "the text survives a reload");
  await until("nothing stands against publishing", () => publishNow.isEnabled());
  say("  1c. A real JPEG and a real MP4, previews in both networks' looks; text and files survived a reload.");
}

async function publish(world, page, text) {
  await page.getByRole("button", { name: "Publish now", exact: true }).click();
  const post = await until(
    "the post is published on both networks",
    async () => {
      const found = await postsWith(world, text);
      must(found.length <= 1, `one post was made, not ${found.length}`);
      return found[0]?.status === "published" && found[0];
    },
    { within: 20_000 },
  );
  await publishedOnce(world, post);
  world.say(
    `  2a. The server's job published ${post.id} once on each network: ${Object.values(post.deliveries)
      .map(({ url }) => url)
      .join(", ")}.`,
  );
  await page.reload();
  return post;
}

async function inCalendar({ site, say }, page, text) {
  for (const reloaded of [false, true]) {
    if (reloaded) await page.reload();
    else await page.goto(`${site}/social/calendar`);
    const chip = page.getByRole("button", {
      name: new RegExp(
        `Threads and Instagram, Published.*${text.slice(0, 24)}|Instagram and Threads, Published.*${text.slice(0, 24)}`,
      ),
    });
    const today = page.locator('[role="gridcell"][aria-current="date"], [role="gridcell"][data-tdw-today]').first();
    await today.waitFor();
    const more = today.getByRole("button", { name: /^\+\d+ more/ });
    await until("the post stands in the calendar", async () => {
      if (await chip.count()) return true;
      if (await more.count()) await more.first().click();
      return false;
    });
  }
  say("  2b. It stands in the calendar on its day, with both networks and its status, also after a reload.");
}

async function comment(page, url, name, text) {
  await page.goto(url);
  await page.getByLabel("Your name").first().fill(name);
  await page.getByLabel("Write a comment").fill(text);
  const pressed = performance.now();
  await page.getByRole("button", { name: "Comment", exact: true }).click({ noWaitAfter: true });
  return pressed;
}

async function answer(world, page, visitor, id, url) {
  const { site, say } = world;
  await page.goto(`${site}/social/inbox`);
  await page.locator('[data-tdw-part="inbox-item"]', { hasText: "Is the second tour also in English?" }).click();
  const thread = page.getByRole("region", { name: "Conversation with Mette Holm" });
  await thread
    .getByRole("button", { name: "Assign", exact: true })
    .or(thread.getByRole("button", { name: "Unassigned" }))
    .first()
    .click();
  await page.getByRole("option", { name: /^Noor Visser \(/ }).click();
  await until("it is Noor's", async () => (await threadOf(world, id)).interaction.ownerId === "noor");
  await page.reload();
  await thread.getByRole("button", { name: "Noor Visser" }).waitFor();
  say("  4a. Assigned to Noor; she is still the owner after a reload.");

  const text = "Yes: at one o'clock, with Samir.";
  await thread.getByRole("textbox", { name: "Reply" }).fill(text);
  await thread.getByRole("button", { name: "Reply", exact: true }).click();
  const message = await answeredOnce(world, id, text);
  await thread.getByText("(Noor Visser)").or(thread.getByText("(Noor)")).first().waitFor();
  await visitor.goto(url);
  await visitor.getByText(text).waitFor();
  must((await visitor.content()).includes("Noor") === false, "the network's page does not name the agent");
  await page.reload();
  await thread.getByText(text).first().waitFor();
  say(`  4b. The answer stands on the network's page as ${message.networkId}, and with "(Noor…)" on ours, once each.`);

  await thread.getByRole("button", { name: /^More for/ }).click();
  await page.getByRole("menuitem", { name: /Pending/ }).click();
  await until("it is Pending", async () => (await threadOf(world, id)).interaction.queue === "pending");
  await page.reload();

  const again = "Wonderful, we are four then!";
  const form = visitor.locator(`[data-comment="${id.split("~").at(-1)}"] details`).first();
  await form.locator("summary").click();
  await form.getByLabel("Your name").fill("Mette Holm");
  await form.getByLabel("Write a reply").fill(again);
  await form.getByRole("button", { name: "Reply", exact: true }).click();
  const back = await until("it is back in New", async () => {
    const { interaction } = await threadOf(world, id);
    return interaction.excerpt === again && interaction.queue === "new" && interaction;
  });
  must(back.read === "unread" && back.ownerId === "noor", "it is unread and still Noor's");
  await page.goto(`${site}/social/inbox`);
  await page.locator('[data-tdw-part="inbox-item"]', { hasText: again }).waitFor();
  say(`  4c. Moved to Pending; when the visitor wrote again, ${id} was back in New, unread, with its owner.`);
}

async function drag(world, page) {
  const { site, say } = world;
  const text = "Saturday, ten o'clock: latte art throwdown at Haarlemmerdijk. The loser makes breakfast.";
  const [before] = await postsWith(world, text);
  await page.goto(`${site}/social/calendar`);
  const { chip, cells, from } = await chipAndCells(page, text);
  const target = cells.nth(from + 2);
  const [start, end] = [await chip.boundingBox(), await target.boundingBox()];
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1)
    await page.mouse.move(
      start.x + start.width / 2 + ((end.x + end.width / 2 - start.x - start.width / 2) * step) / 12,
      start.y + start.height / 2 + ((end.y + end.height / 2 - start.y - start.height / 2) * step) / 12,
    );
  await page.mouse.up();
  await movedBy(world, before, 2, text);
  await page.reload();
  const { from: after } = await chipAndCells(page, text);
  must(after === from + 2, "the post stands on the new day after a reload");
  say(`  5a. ${before.id} was dragged two days on by mouse; ${before.schedule.time} stayed.`);
}

async function plan(world, page) {
  const { site, say } = world;
  const text = "A table for twelve, a pot for thirty: lunch at the roastery.";
  await page.goto(`${site}/social/compose?day=2026-11-25`);
  await page.getByRole("checkbox", { name: "Threads Halden Coffee" }).waitFor();
  for (const [name, wanted] of [
    ["Threads Halden Coffee", "true"],
    ["Instagram Halden Amsterdam", "false"],
  ]) {
    const chip = page.getByRole("checkbox", { name });
    if ((await chip.getAttribute("aria-checked")) !== wanted) await chip.click();
  }
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(text);
  await page.getByRole("button", { name: "Schedule", exact: true }).click();
  const post = await until("the post is scheduled", async () => {
    const [found] = await postsWith(world, text);
    return found?.status === "scheduled" && found;
  });
  must(post.schedule.day === "2026-11-25", `it is planned for the day that was asked for, not ${post.schedule.day}`);
  say(`  5b. ${post.id} was planned for ${post.schedule.day} at ${post.schedule.time}.`);

  const weekend = "Weekend recipe: the same beans as iced pour-over. Half the water as ice, all of the patience.";
  const [due] = await postsWith(world, weekend);
  must(due.status === "scheduled", "the weekend's recipe has not gone out yet");
  for (const step of [1, 2]) {
    const before = await page.locator("[data-demo=now]").getAttribute("datetime");
    await page.getByRole("button", { name: "+1 h" }).click();
    await until(
      `the clock was turned (${step})`,
      async () =>
        Date.parse(await page.locator("[data-demo=now]").getAttribute("datetime")) > Date.parse(before) + 3_500_000,
    );
  }
  const out = await until("the job published it at its time", async () => {
    const [found] = await postsWith(world, weekend);
    return found?.status === "published" && found;
  });
  await publishedOnce(world, out);
  say(`  5c. ${out.id}, planned for ${out.schedule.time}, went out by the clock, once on each network.`);
}

/** A planned post, the days of the month in order, and its place among them; the next month where too few are left. */
export async function chipAndCells(page, text) {
  const chip = page.locator('[role="gridcell"] button', { hasText: text }).first();
  const cells = page.locator('[role="gridcell"]');
  await chip.waitFor({ timeout: 4_000 }).catch(() => page.getByRole("button", { name: "Next month" }).click());
  await chip.waitFor();
  const place = () =>
    chip.evaluate((node) =>
      [...document.querySelectorAll('[role="gridcell"]')].indexOf(node.closest('[role="gridcell"]')),
    );
  if ((await place()) + 3 > (await cells.count())) {
    await page.getByRole("button", { name: "Next month" }).click();
    await chip.waitFor();
  }
  return { chip, cells, from: await place() };
}

export async function movedBy(world, before, days, text) {
  const wanted = new Date(Date.parse(`${before.schedule.day}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const after = await until(`the post stands on ${wanted}`, async () => {
    const [post] = await postsWith(world, text);
    return post?.schedule.day === wanted && post;
  });
  must(
    after.schedule.time === before.schedule.time,
    `the time of day stays ${before.schedule.time}, not ${after.schedule.time}`,
  );
  return after;
}
