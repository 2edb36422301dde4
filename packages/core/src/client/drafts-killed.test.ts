import { describe, expect, test } from "vitest";
import { BackendError } from "../basics.js";
import type { AnyCommand } from "../commands/registry.js";
import type { Storage } from "../sync/storage.js";
import { volatileStorage } from "../sync/volatile-storage.js";
import { heldPlatform } from "../testing/platform.js";
import { aChannel, aMember, anInteraction, aServer, start } from "../testing/world.js";
import type { Client } from "./client.js";
import { createClient } from "./create-client.js";
import { draftPlaces, nothingSeen } from "./draft-places.js";

const reply = draftPlaces.reply("i1");
const seen = draftPlaces.replySeen("i1");
const note = draftPlaces.note("i1");
const text = "It is on time.";

/** A storage that outlives its page: after so many writes nothing of that page reaches it any more. */
function mortal(disk: Storage<AnyCommand>, writes: number): Storage<AnyCommand> {
  let left = writes;
  const until =
    <G extends unknown[]>(write: (...given: G) => Promise<void>) =>
    (...given: G) =>
      left-- > 0 ? write(...given) : new Promise<never>(() => {});
  return {
    ...disk,
    putCommand: until(disk.putCommand),
    removeCommand: until(disk.removeCommand),
    putDraft: until(disk.putDraft),
    removeDraft: until(disk.removeDraft),
  };
}

/** One storage of several tabs: the first one sends, and each hears when another has written. */
function shared() {
  const disk = volatileStorage<AnyCommand>();
  const heard = new Set<() => void>();
  const tell = () => {
    for (const each of heard) each();
  };
  let isLed = false;
  const tab = (): Storage<AnyCommand> => ({
    ...disk,
    putCommand: (...given) => disk.putCommand(...given).then(tell),
    removeCommand: (key) => disk.removeCommand(key).then(tell),
    watch(hear) {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    lead(run, signal) {
      if (!isLed) run(signal);
      isLed = true;
    },
  });
  return { disk, tab };
}

const aWorld = () => aServer([aChannel(), anInteraction()], [aMember("anna", "admin")], () => start);
type World = ReturnType<typeof aWorld>;

async function open(server: World, storage: Storage<AnyCommand>, name: string, before = () => {}) {
  const platform = heldPlatform(start, name);
  const backend = server.backendFor("anna", { before, after: () => {} });
  const client = createClient({ backend, platform, storage, problemsOf: () => [] });
  const stop = client.start();
  client.interactions({}).start();
  await platform.pass(0);
  const type = async (words: string, place = reply) => {
    if (place === reply) client.drafts.set(seen, nothingSeen);
    client.drafts.set(place, words);
    await platform.pass(300);
  };
  return { client, platform, stop, type, texts: () => ({ ...client.drafts.view.texts }) };
}

const send = ({ client }: { client: Client }, words = text) =>
  client.act("interaction.reply", "i1", { text: words, media: [], seenThrough: null });
const down = () => {
  throw new BackendError("network");
};
const refusing = () => {
  throw new BackendError("forbidden");
};
const sent = ({ store }: World) =>
  [...store.values()].flatMap((each) => (each.is === "message" || each.is === "note" ? [each.text] : []));
const kept = async (disk: Storage<AnyCommand>) =>
  Object.fromEntries((await disk.drafts()).map(({ key, text: words }) => [key, words]));
const times = (count: number) => Array.from({ length: count }, (_, n) => n);

describe("what a person wrote, where the page is killed", () => {
  test.each(times(6))("[I34] [I35] after %i writes it is in the field or sent once, never both", async (writes) => {
    const server = aWorld();
    const disk = volatileStorage<AnyCommand>();
    const page = await open(server, mortal(disk, 2 + writes), "page");
    await page.type(text);
    send(page);
    await page.platform.pass(1_000);
    page.stop();

    const next = await open(server, disk, "next");
    await next.platform.pass(1_000);
    expect([next.texts(), sent(server)]).toEqual(
      writes === 0 ? [{ [reply]: text, [seen]: nothingSeen }, []] : [{}, [text]],
    );
    expect(await kept(disk)).toEqual(next.texts());
  });

  test.each(times(6))("[I34] [I35] sent 300 ms before it was all stored, after %i writes the same", async (writes) => {
    const server = aWorld();
    const disk = volatileStorage<AnyCommand>();
    const page = await open(server, mortal(disk, 2 + writes), "page");
    await page.type("It is on");
    page.client.drafts.set(reply, text);
    send(page);
    await page.platform.pass(1_000);
    page.stop();

    const next = await open(server, disk, "next");
    await next.platform.pass(1_000);
    expect([next.texts()[reply], sent(server)]).toEqual(writes === 0 ? ["It is on", []] : [undefined, [text]]);
    expect(await kept(disk)).toEqual(next.texts());
  });

  test.each(times(4))("[I34] [I35] a note after %i writes is in its field or saved once", async (writes) => {
    const server = aWorld();
    const disk = volatileStorage<AnyCommand>();
    const page = await open(server, mortal(disk, 1 + writes), "page");
    await page.type(text, note);
    page.client.act("interaction.addNote", "i1", { text });
    await page.platform.pass(1_000);
    page.stop();

    const next = await open(server, disk, "next");
    await next.platform.pass(1_000);
    expect([next.texts(), sent(server)]).toEqual(writes === 0 ? [{ [note]: text }, []] : [{}, [text]]);
  });

  test.each(times(8))("[I34] of what is refused the words are never lost, after %i writes", async (writes) => {
    const server = aWorld();
    const disk = volatileStorage<AnyCommand>();
    const page = await open(server, mortal(disk, 2 + writes), "page", refusing);
    await page.type(text);
    send(page);
    await page.platform.pass(1_000);
    page.stop();

    const next = await open(server, disk, "next", refusing);
    await next.platform.pass(10_000);
    expect(next.texts()).toEqual({ [reply]: text, [seen]: nothingSeen });
    expect(await kept(disk)).toEqual(next.texts());
    expect(await disk.commands()).toEqual([]);
  });

  test.each(times(6))("[I34] [I35] what is taken back is in the field or sent, after %i writes", async (writes) => {
    const server = aWorld();
    const disk = volatileStorage<AnyCommand>();
    const page = await open(server, mortal(disk, 2 + writes), "page", down);
    await page.type(text);
    void page.client.cancel(send(page).key ?? "");
    await page.platform.pass(1_000);
    page.stop();

    const next = await open(server, disk, "next");
    await next.platform.pass(1_000);
    const rowStays = writes > 0 && writes < 4;
    expect([next.texts(), sent(server)]).toEqual(
      rowStays ? [{}, [text]] : [{ [reply]: text, [seen]: nothingSeen }, []],
    );
    expect(await kept(disk)).toEqual(next.texts());
  });

  test("[I34] what is typed after sending stays, with its own mark", async () => {
    const server = aWorld();
    const disk = volatileStorage<AnyCommand>();
    const page = await open(server, disk, "page", down);
    await page.type(text);
    send(page);
    await page.type("And one more thing");
    page.stop();

    const next = await open(server, disk, "next");
    await next.platform.pass(60_000);
    expect(sent(server)).toEqual([text]);
    expect(next.texts()).toEqual({ [reply]: "And one more thing", [seen]: nothingSeen });
    expect(await kept(disk)).toEqual(next.texts());
  });

  test("[I34] the same words typed again are something new", async () => {
    const server = aWorld();
    const disk = volatileStorage<AnyCommand>();
    let isDown = true;
    const page = await open(server, disk, "page", () => isDown && down());
    await page.type(text);
    send(page);
    await page.type(text);
    isDown = false;
    page.client.resume();
    await page.platform.pass(60_000);
    expect(sent(server)).toEqual([text]);
    expect(page.texts()[reply]).toBe(text);
  });

  test("[I34] a refusal of before a reload does not push away what was typed since", async () => {
    const server = aWorld();
    const disk = volatileStorage<AnyCommand>();
    const page = await open(server, disk, "page", down);
    await page.type(text);
    send(page);
    const [row] = await disk.commands();
    if (row) await disk.putCommand({ ...row, refused: { code: "forbidden" } });
    await disk.putDraft(reply, "Of later");
    page.stop();

    const next = await open(server, disk, "next");
    await next.platform.pass(1_000);
    expect(next.client.view.refusals).toHaveLength(1);
    expect(next.texts()[reply]).toBe("Of later");
    expect((await kept(disk))[reply]).toBe("Of later");
  });

  test("[F16] where no row can be written, the words stay in storage until they are answered", async () => {
    const server = aWorld();
    const disk = volatileStorage<AnyCommand>();
    const full: Storage<AnyCommand> = { ...disk, putCommand: () => Promise.reject(new Error("quota")) };
    let isDown = true;
    const page = await open(server, full, "page", () => isDown && down());
    await page.type(text);
    send(page);
    await page.platform.pass(1_000);
    expect(page.texts()).toEqual({});
    expect((await kept(disk))[reply]).toBe(text);
    isDown = false;
    page.client.resume();
    await page.platform.pass(60_000);
    expect(sent(server)).toEqual([text]);
    expect(await kept(disk)).toEqual({});
  });
});

describe("what a person wrote, in two tabs", () => {
  test("[I34] what one tab has sent is off the other's screen, before it is answered", async () => {
    const server = aWorld();
    const { disk, tab } = shared();
    await disk.putDraft(reply, text);
    await disk.putDraft(seen, nothingSeen);
    const one = await open(server, tab(), "one", down);
    const other = await open(server, tab(), "other");
    expect(other.texts()[reply]).toBe(text);
    send(one);
    await one.platform.pass(100);
    await other.platform.pass(100);
    expect([one.texts(), other.texts(), await kept(disk)]).toEqual([{}, {}, {}]);
  });

  test("[I34] the same for a tab that was frozen meanwhile and hears only what was done", async () => {
    const server = aWorld();
    const { disk, tab } = shared();
    await disk.putDraft(reply, text);
    await disk.putDraft(seen, nothingSeen);
    const one = await open(server, tab(), "one");
    const other = await open(server, { ...tab(), watch: () => () => {} }, "other");
    send(one);
    await one.platform.pass(100);
    await other.platform.pass(100);
    expect([other.texts(), sent(server)]).toEqual([{}, [text]]);
  });

  test("[I34] what was changed in the other tab stays there, on the screen and in storage", async () => {
    const server = aWorld();
    const { disk, tab } = shared();
    await disk.putDraft(reply, text);
    const one = await open(server, tab(), "one");
    const other = await open(server, tab(), "other");
    await other.type("It is late.");
    send(one);
    await one.platform.pass(1_000);
    await other.platform.pass(1_000);
    expect(sent(server)).toEqual([text]);
    expect([one.texts()[reply], other.texts()[reply]]).toEqual([undefined, "It is late."]);
    expect(await kept(disk)).toEqual({ [reply]: "It is late.", [seen]: nothingSeen });
  });
});
