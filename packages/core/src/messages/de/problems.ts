import type { DraftProblem } from "../draft-problem.js";
import type { ProblemWords } from "../problem-words.js";

const limit = (p: DraftProblem): string =>
  p.advice ? `${p.network} passt es an: ${p.bound}.` : `Die Grenze von ${p.network} ist ${p.bound}.`;

export const problems: ProblemWords["problems"] = {
  "text.tooLong": (p, f) =>
    p.advice
      ? `Der Text umfasst ${p.amount}. ${p.network} lehnt mehr als ${f.number(p.limit)} möglicherweise ab.`
      : `Der Text ist ${p.excess} länger als die Grenze von ${p.network}: ${f.number(p.limit)}.`,
  "text.tooManyLinks": (p, f) =>
    `${f.number(p.count)} Links. ${p.network} ${p.advice ? "empfiehlt" : "erlaubt"} höchstens ${f.number(p.limit)}.`,
  "text.tooManyMentions": (p, f) =>
    `${f.number(p.count)} Erwähnungen. ${p.network} ${p.advice ? "empfiehlt" : "erlaubt"} höchstens ${f.number(p.limit)}.`,
  "text.tooManyHashtags": (p, f) =>
    `${f.number(p.count)} Hashtags. ${p.network} ${p.advice ? "empfiehlt" : "erlaubt"} höchstens ${f.number(p.limit)}.`,
  "text.tooManyCashtags": (p, f) =>
    `${f.number(p.count)} Cashtags. ${p.network} ${p.advice ? "empfiehlt" : "erlaubt"} höchstens ${f.number(p.limit)}.`,
  "text.forbidden": (p) => `${p.network} lehnt Texte mit dem Zeichen ${p.character} ab.`,
  "text.notAllowed": (p) => `${p.network} nimmt hier keinen Text an.`,
  "text.empty": (p) => `${p.network} braucht einen Text.`,
  "media.type": (p, f) =>
    p.allowed.length > 0
      ? `${p.type || "Dieser Dateityp"} wird von ${p.network} nicht unterstützt. Nimm ${f.choice(p.allowed)}.`
      : `${p.type || "Dieser Dateityp"} wird von ${p.network} nicht unterstützt.`,
  "media.unknown": "Eine Datei ist nicht mehr da. Nimm sie heraus und füge sie neu hinzu.",
  "text.malformed": "Der Text enthält ein halbes Zeichen. Lösche es und tippe es neu.",
  "media.broken": "Die Datei ist beschädigt: Ihr Inhalt lässt sich nicht lesen.",
  "media.notAllowed": (p) => `${p.network} nimmt hier keine Dateien an.`,
  "media.tooLarge": (p) =>
    `${p.amount} sind zu groß. ${p.network} ${p.advice ? "empfiehlt" : "erlaubt"} bis zu ${p.bound}.`,
  "media.tooSmall": (p) => `${p.amount} sind zu klein. ${p.network} braucht mindestens ${p.bound}.`,
  "media.totalTooLarge": (p) =>
    `Alle Dateien zusammen haben ${p.amount}. ${p.network} ${p.advice ? "empfiehlt" : "erlaubt"} bis zu ${p.bound}.`,
  "media.tooLong": (p) =>
    `${p.amount} sind zu lang. ${p.network} ${p.advice ? "empfiehlt" : "erlaubt"} bis zu ${p.bound}.`,
  "media.tooShort": (p) => `${p.amount} sind zu kurz. ${p.network} braucht mindestens ${p.bound}.`,
  "media.tooWide": (p) =>
    p.advice
      ? `${p.amount} breit. ${p.network} verkleinert es auf ${p.bound}.`
      : `${p.amount} breit. ${p.network} erlaubt bis zu ${p.bound}.`,
  "media.tooNarrow": (p) =>
    `${p.amount} breit. ${p.network} ${p.advice ? "empfiehlt" : "braucht"} mindestens ${p.bound}.`,
  "media.tooHigh": (p) => `${p.amount} hoch. ${p.network} ${p.advice ? "empfiehlt" : "erlaubt"} bis zu ${p.bound}.`,
  "media.tooLow": (p) => `${p.amount} hoch. ${p.network} ${p.advice ? "empfiehlt" : "braucht"} mindestens ${p.bound}.`,
  "media.aspect": (p) =>
    `Das Seitenverhältnis ist ${p.amount}. Die Grenze von ${p.network} ist ${p.bound}; schneide es erst zu.`,
  "media.tooManyPixels": (p) =>
    `${p.amount} sind zu viel. ${p.network} ${p.advice ? "empfiehlt" : "erlaubt"} bis zu ${p.bound}.`,
  "media.shorterSide": (p) => `Die kurze Seite hat ${p.amount}. ${limit(p)}`,
  "media.longerSide": (p) => `Die lange Seite hat ${p.amount}. ${limit(p)}`,
  "media.widthPlusHeight": (p) => `Breite und Höhe sind zusammen ${p.amount}. ${limit(p)}`,
  "media.frameCount": (p) => `Die Animation hat ${p.amount} Einzelbilder. ${limit(p)}`,
  "media.totalPixels": (p) => `Alle Einzelbilder haben zusammen ${p.amount}. ${limit(p)}`,
  "media.frameRate": (p) => `Das Video zeigt ${p.amount} Bilder pro Sekunde. ${limit(p)}`,
  "media.bitRate": (p) => `Die Bitrate ist ${p.amount}. ${limit(p)}`,
  "media.pageCount": (p) => `Das Dokument hat ${p.amount} Seiten. ${limit(p)}`,
  "media.lateIndex": (p) =>
    `Dieses Video läuft nicht schon beim Laden; ${p.network} lehnt es ${p.advice ? "vielleicht " : ""}ab. Exportiere es fürs Web („Fast Start“).`,
  "media.editList": (p) =>
    `Dieses Video enthält eine Schnittliste („Edit List“); ${p.network} lehnt es ${p.advice ? "vielleicht " : ""}ab. Exportiere es neu ohne sie.`,
  "media.sizesDiffer": (p) =>
    `Die Bilder sind verschieden groß. ${p.network} ${p.advice ? "gleicht sie an" : "braucht sie alle gleich groß"}.`,
  "media.shapesDiffer": (p) =>
    `Die Dateien haben verschiedene Seitenverhältnisse. ${p.network} ${p.advice ? "schneidet alle wie die erste zu" : "braucht sie alle gleich"}.`,
  "media.codec": (p, f) => `${p.network} spielt ${p.type} nicht ab. Nimm ${f.choice(p.allowed)}.`,
  "media.altNotAllowed": (p) => `${p.network} lässt die Beschreibung dieser Datei weg.`,
  "media.altTooLong": (p, f) =>
    `Die Beschreibung hat ${f.number(p.count)} Zeichen. ${p.network} erlaubt ${f.number(p.limit)}.`,
  "media.mixed": (p) => `${p.network} nimmt diese Arten von Dateien nicht zusammen an.`,
  "media.tooMany": (p, f) =>
    f.plural(p.limit, {
      one: `${f.number(p.count)} Dateien. ${p.network} nimmt nur ${f.number(p.limit)} an.`,
      other: `${f.number(p.count)} Dateien. ${p.network} nimmt höchstens ${f.number(p.limit)} an.`,
    }),
  "media.tooFew": (p, f) =>
    f.plural(p.limit, {
      one: `${p.network} braucht ein Bild oder ein Video.`,
      other: `${p.network} braucht mindestens ${f.number(p.limit)} Dateien.`,
    }),
  "media.noAlt": "Keine Beschreibung für Menschen, die es nicht sehen.",
  "media.waiting": "Die Datei wird noch gesendet.",
  "media.stopped": "Die Datei ist nicht angekommen.",
  "poll.notAllowed": (p) => `${p.network} kennt keine Umfragen.`,
  "poll.tooFewOptions": (p, f) => `Eine Umfrage auf ${p.network} braucht mindestens ${f.number(p.limit)} Antworten.`,
  "poll.tooManyOptions": (p, f) =>
    `${f.number(p.count)} Antworten. Eine Umfrage auf ${p.network} hat höchstens ${f.number(p.limit)}.`,
  "poll.duration": (p) => `${p.network} nimmt keine Umfrage von dieser Dauer an.`,
  "poll.withMedia": (p) => `${p.network} nimmt neben einer Umfrage keine Dateien an.`,
  "draft.empty": "Schreib etwas oder füge eine Datei hinzu.",
  "draft.noChannel": "Wähle mindestens einen Kanal.",
  "draft.channelGone": "Ein gewählter Kanal ist nicht mehr da. Nimm ihn heraus.",
  "channel.disconnected": "Der Kanal ist abgemeldet. Verbinde ihn neu oder lass ihn weg.",
  "schedule.missing": "Wähle zuerst eine Zeit.",
  "schedule.unknown": "Dieser Tag, diese Zeit oder Zeitzone ist unbekannt. Wähle anders.",
  "schedule.past": "Diese Zeit ist vorbei. Wähle eine spätere.",
  "schedule.notDue": "Seine Zeit ist noch nicht gekommen.",
  "post.partlyPublished": "Er steht schon auf einem Kanal und lässt sich deshalb nicht mehr ändern.",
  "delivery.state": "Das Netzwerk hat darauf schon geantwortet.",
};
