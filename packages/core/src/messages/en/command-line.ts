import type { FaultValues } from "../command-line-words.js";
import type { WordFormat } from "../word-format.js";

const instead = (p: FaultValues, f: WordFormat): string => (p.known.length > 0 ? ` Known: ${f.list(p.known)}.` : "");

/** Words of the command line. */
export const commandLine = {
  accepted: "accepted",
  refused: "refused",
  because: "Why not",
  warnings: "Warnings",
  nothingKnown: "Nothing is known about this surface, so nothing is refused.",
  of: (p: { field: string; amount: string; limit: number }, f: WordFormat): string =>
    `${p.field}: ${p.amount} of ${f.number(p.limit)}`,
  advised: (p: { field: string; amount: string; limit: number }, f: WordFormat): string =>
    `${p.field}: ${p.amount}, at most ${f.number(p.limit)} advised`,
  unlimited: (p: { field: string; amount: string }): string => `${p.field}: ${p.amount}, no limit known`,
  damaged: "damaged",
  notTold: "not recognised",
  fields: {
    text: "Text",
    title: "Title",
    description: "Description",
    tags: "Tags",
    subject: "Subject",
    contentWarning: "Content warning",
    link: "Link",
    question: "Question",
    option: "Option",
    eventTitle: "Event title",
    flair: "Flair",
  },
  help: {
    does: "Says whether networks will accept a post, and why not.",
    call: "Usage",
    post: "<text file, or - for the standard input>",
    flags: "Flags",
    network: { value: "network", says: "Where it is going; several times for several networks." },
    media: { value: "file", says: "A picture, a film or another file; several times for several." },
    alt: { value: "text", says: "What the file before it shows, for people who can’t see it." },
    surface: { value: "surface", says: "Where on the network; by default where it publishes such files." },
    field: { value: "field", says: "The field the text file is for." },
    more: { value: "text", says: "The other fields." },
    account: { value: "name", says: "What the account is or pays for, e.g. premium." },
    limit: { value: "rule=number", says: "A limit that the network granted this account." },
    locale: { value: "language", says: "The language of the sentences: en, nl, de, fr, fi." },
    json: "The answer as JSON.",
    list: "The networks, their surfaces and fields.",
    version: "The version.",
    help: "This.",
    status: "Exit status",
    statusAccepted: "Accepted, warnings or not.",
    statusRefused: "Refused by at least one network.",
    statusFault: "Nothing was checked: the call or a file isn’t right.",
    text: "A line end counts as one character; the one that ends the file is no part of the post.",
  },
  faults: {
    noNetwork: (p: FaultValues, f: WordFormat): string => `Name a network with --network.${instead(p, f)}`,
    unknownNetwork: (p: FaultValues, f: WordFormat): string => `No network is called “${p.name}”.${instead(p, f)}`,
    unknownSurface: (p: FaultValues, f: WordFormat): string => `No surface is called “${p.name}”.${instead(p, f)}`,
    unknownField: (p: FaultValues, f: WordFormat): string => `No field is called “${p.name}”.${instead(p, f)}`,
    unknownAccount: (p: FaultValues, f: WordFormat): string =>
      `None of these networks knows an account “${p.name}”.${instead(p, f)}`,
    unknownLocale: (p: FaultValues, f: WordFormat): string => `There are no words in “${p.name}”.${instead(p, f)}`,
    unknownRule: (p: FaultValues, f: WordFormat): string =>
      `None of these networks has the rule “${p.name}”.${instead(p, f)}`,
    badLimit: (p: FaultValues): string => `“${p.name}” is no limit. Write --limit rule=number, e.g. x.post.text=4000.`,
    unknownFlag: (p: FaultValues, f: WordFormat): string => `There is no flag “${p.name}”.${instead(p, f)}`,
    noValue: (p: FaultValues): string => `A value must follow “${p.name}”.`,
    needlessValue: (p: FaultValues): string => `“${p.name}” takes no value. Leave it out.`,
    altFirst: (p: FaultValues): string => `“${p.name}” describes the file before it. Put it after its --media.`,
    manyTexts: (p: FaultValues): string =>
      `“${p.name}” is one text too many. Give one text file, and pictures with --media.`,
    nothing: "There is nothing to check. Give a text file, - for the standard input, or --media.",
    missing: (p: FaultValues): string => `There is no file “${p.name}”. Check its path.`,
    folder: (p: FaultValues): string => `“${p.name}” is not a file. Give the path of one.`,
    unreadable: (p: FaultValues): string => `“${p.name}” can’t be read. Check that you may open it.`,
    notText: (p: FaultValues): string =>
      `“${p.name}” is not a text in UTF-8. Save it as UTF-8; give pictures and films with --media.`,
    tooLarge: (p: FaultValues): string => `“${p.name}” has ${p.size}, which is no post. At most ${p.most} are read.`,
    broken: (p: FaultValues): string => `The check itself failed: ${p.name}. Please report it.`,
    seeHelp: "tidewire-check --help shows how it is called.",
  },
};
