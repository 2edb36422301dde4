// A client without a screen: opens the inbox, answers the first comment, and says what each network would make of a text.
import { memoryBackend } from "@tidewire/adapters/memory";
import { createClient } from "@tidewire/core/client";
import { measureText } from "@tidewire/core/composer";

const platform = {
  now: () => new Date().toISOString(),
  after(milliseconds, run) {
    const timer = setTimeout(() => run(), milliseconds);
    return () => clearTimeout(timer);
  },
  newKey: () => crypto.randomUUID(),
  random: Math.random,
};

const client = createClient({ backend: memoryBackend(), platform });
const stop = client.start();
const list = client.interactions({ queues: ["new"], kinds: ["comment"] });
const stopList = list.start();
while (list.view.status === "loading" || !client.view.session) await new Promise((resolve) => setTimeout(resolve, 10));

const it = list.view.ids.map(client.look).find((each) => client.can("interaction.reply", each).allowed);
console.log(`${list.view.total} new comments; answering ${it.person.name}: “${it.excerpt}”`);

const done = client.act("interaction.reply", it.id, { text: "Thank you!", media: [], seenThrough: it.lastReplyId });
while (client.view.unsent > 0) await new Promise((resolve) => setTimeout(resolve, 10));
console.log(done.allowed ? "Answered." : `Refused: ${done.reason}, ${done.rule}`);

for (const network of ["threads", "x", "linkedin"]) {
  const { count, limit, unit } = measureText("Kaffa Forest is back ☕️ halden.example/kaffa", { network });
  console.log(`${network}: ${count} of ${limit} (${unit})`);
}
stopList();
stop();
