import { readFile } from "node:fs/promises";
import { isFault, type Fault } from "./fault.js";
import { judgePost, type Post } from "./judge-post.js";
import { listNetworks } from "./list-networks.js";
import { lookUp } from "./look-up.js";
import { readArguments, type Call } from "./read-arguments.js";
import { readMedia } from "./read-media.js";
import { readText } from "./read-text.js";
import { localeOf, locales, tongueOf } from "./tongues.js";
import { wordFault } from "./word-fault.js";
import { writeHelp } from "./write-help.js";
import { writeJson } from "./write-json.js";
import { writeReport, type Tongue } from "./write-report.js";

/** What the command is called with, and in. */
export interface Surroundings {
  readonly args: readonly string[];
  /** The standard input, asked for only where a text comes from it. */
  readonly input: () => AsyncIterable<Uint8Array>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What the command answers: accepted, refused, or nothing was checked. */
export interface Answer {
  readonly status: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

/** One call of the command, from what was typed to what is printed. */
export async function run({ args, input, environment }: Surroundings): Promise<Answer> {
  const call = readArguments(args);
  const locale = ("locale" in call ? call.locale : undefined) ?? localeOf(environment);
  const tongue = await tongueOf(locale);
  try {
    if (isFault(call)) return failed(call, tongue);
    if (!locales.includes(locale)) return failed({ fault: "unknownLocale", name: locale, known: locales }, tongue);
    return await answer(call, input, tongue);
  } catch (error) {
    return failed({ fault: "broken", name: error instanceof Error ? error.message : String(error) }, tongue);
  }
}

async function answer(call: Call, input: Surroundings["input"], tongue: Tongue): Promise<Answer> {
  if (call.asks.has("help")) return said(0, writeHelp(tongue.own));
  if (call.asks.has("version")) return said(0, await version());
  const places = call.asks.has("list") && call.networks.length === 0 ? undefined : lookUp(call);
  if (places && isFault(places)) return failed(places, tongue);
  if (places === undefined || call.asks.has("list")) return said(0, listNetworks(call, tongue.words));

  const post = await readPost(call, input);
  if (isFault(post)) return failed(post, tongue);
  const judgements = judgePost(post, places);
  const write = call.asks.has("json") ? writeJson : writeReport;
  const isAccepted = judgements.every(({ accepted }) => accepted);
  return said(isAccepted ? 0 : 1, write(judgements, post.media, tongue));
}

async function readPost(
  { text: path, media: files, fields }: Call,
  input: Surroundings["input"],
): Promise<Post | Fault> {
  if (path === undefined && files.length + fields.length === 0) return { fault: "nothing" };
  const read = path === undefined ? {} : await readText(path, input);
  if (isFault(read)) return read;
  const media = [];
  for (const file of files) {
    const facts = await readMedia(file);
    if (isFault(facts)) return facts;
    media.push(facts);
  }
  return { ...read, fields, media };
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

const said = (status: Answer["status"], output: string): Answer => ({ status, output: `${output}\n`, errors: "" });

function failed(fault: Fault, { own, format }: Tongue): Answer {
  return { status: 2, output: "", errors: `${wordFault(fault, own, format)}\n${own.faults.seeHelp}\n` };
}
