// What both forms of the main job look at: the truth behind the screen.
import { must, until } from "./main-job-world.mjs";

export const own = {
  threads: "threads-halden",
  instagram: "instagram-halden",
};

const range = "from=2000-01-01T00:00:00.000Z&to=2100-01-01T00:00:00.000Z&limit=100";

/** The posts with exactly this text. */
export async function postsWith(world, text) {
  const found = [];
  for (let cursor = ""; cursor !== null;) {
    const page = await world.api(`/posts?${range}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    found.push(...page.records.filter((post) => post.text === text && post.removedAt === null));
    cursor = page.next;
  }
  return found;
}

/** The interactions whose newest message is this text. */
export async function interactionsSaying(world, text) {
  const { records } = await world.api(`/interactions?limit=100`);
  return records.filter(({ excerpt }) => excerpt === text);
}

export async function threadOf(world, id) {
  return world.api(`/threads/${encodeURIComponent(id)}?limit=100`);
}

/** The address that answers are sent to. */
export const replies = /\/interaction\/[^/]+\/reply$/;

/** Opens a conversation; answers its field and its button. */
export async function openThread({ site }, page, id) {
  await page.goto(`${site}/social/inbox?open=${encodeURIComponent(id)}`);
  const box = page.getByRole("textbox", { name: "Reply" });
  await box.waitFor();
  return { box, send: page.getByRole("region", { name: "Reply" }).getByRole("button", { name: "Reply", exact: true }) };
}

/** Opens the composer with Threads chosen and nothing else; answers its field and its button. */
export async function openComposer({ site }, page) {
  await page.goto(`${site}/social/compose`);
  const threads = page.getByRole("checkbox", { name: "Threads Halden Coffee" });
  await threads.waitFor();
  if ((await threads.getAttribute("aria-checked")) !== "true") await threads.click();
  const instagram = page.getByRole("checkbox", { name: "Instagram Halden Amsterdam" });
  if ((await instagram.getAttribute("aria-checked")) === "true") await instagram.click();
  return {
    field: page.getByRole("textbox", { name: "Text", exact: true }),
    publish: page.getByRole("button", { name: "Publish now", exact: true }),
  };
}

/** Says that there is one post with this text and that it gets onto its network once; answers it. */
export async function goesOutOnce(world, text) {
  const post = await until(
    "the post is found on the network",
    async () => {
      const found = await postsWith(world, text);
      must(found.length <= 1, `there is one post with "${text}", not ${found.length}`);
      return found[0]?.status === "published" && found[0];
    },
    { within: 60_000, every: 200 },
  );
  await publishedOnce(world, post);
  return post;
}

/** The texts of the commands that a browser has written down and not yet seen answered. */
export async function rowsIn(page) {
  return (await keptIn(page, "commands")).map(({ command }) => command.input.text);
}

/** Says that an answer is with the server, once; whether it reaches its network is seen later. */
export async function standsOnce(world, id, text) {
  const message = await until(
    `the answer "${text}" is with the server`,
    async () => {
      const { messages } = await threadOf(world, id);
      const ours = messages.filter((each) => each.direction === "out" && each.text === text);
      must(ours.length <= 1, `"${text}" stands once here, not ${ours.length} times`);
      return ours[0];
    },
    { within: 45_000, every: 120 },
  );
  return message;
}

/** Says that a post stands on each of its networks once: one container, one publication per attempt, no second post. */
export async function publishedOnce(world, post) {
  for (const channelId of post.channelIds) {
    const delivery = post.deliveries[channelId];
    must(delivery?.status === "published", `${post.id} is published on ${channelId}`);
    const network = channelId.split("-")[0];
    const { byAttempt } = await world.control(`calls?network=${network}`);
    const attempts = Object.entries(byAttempt).filter(
      ([attempt]) => attempt.startsWith(`${post.id}:`) && attempt.includes(`:${channelId}:`),
    );
    must(
      attempts.length === 1 && attempts[0][1].publish === 1,
      `${network} was told of ${post.id} once, not ${JSON.stringify(attempts)}`,
    );
    const page = await (await fetch(delivery.url)).text();
    must(page.includes(escaped(post.text.split("\n")[0])), `${delivery.url} shows the post`);
  }
}

/**
 * Says that an answer stands once: here, and on the network.
 *
 * Where a crash fell between the promise to send and the call, nobody but a person may send again: with a page given, they look at the network, find nothing, and do.
 */
export async function answeredOnce(world, interactionId, text, page) {
  let again = false;
  const look = async () => {
    const { messages } = await threadOf(world, interactionId);
    const ours = messages.filter((message) => message.direction === "out" && message.text === text);
    must(ours.length <= 1, `"${text}" stands once here, not ${ours.length} times`);
    const [message] = ours;
    if (!message) return undefined;
    const { byAttempt } = await world.control("calls?operation=reply");
    const attempts = Object.entries(byAttempt).filter(([attempt]) => attempt.startsWith(`${message.id}:`));
    const effects = attempts.reduce((sum, [, { reply = 0 }]) => sum + reply, 0);
    must(effects <= 1, `the network was told "${text}" once, not ${effects} times`);
    if (message.status === "unknown" && effects === 0 && page && !again) {
      again = true;
      await page.getByRole("log", { name: "Messages" }).getByRole("button", { name: "Try again" }).click();
    }
    return message.status === "sent" && effects === 1 && message;
  };
  const message = await until(`the answer "${text}" is sent`, look, { within: 45_000, every: 120 });
  return { ...message, again };
}

export const escaped = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** The rows of one of the browser's stores: what survives if the page ends now. */
export async function keptIn(page, store) {
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("tidewire:halden-coffee:noor");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.addEventListener("success", () => {
            opening.result.close();
            resolve(reading.result);
          });
        });
      }),
    store,
  );
}
