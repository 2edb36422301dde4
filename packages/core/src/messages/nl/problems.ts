import type { DraftProblem } from "../draft-problem.js";
import type { ProblemWords } from "../problem-words.js";

const limit = (p: DraftProblem): string =>
  p.advice ? `${p.network} past het aan tot ${p.bound}.` : `De grens van ${p.network} is ${p.bound}.`;

export const problems: ProblemWords["problems"] = {
  "text.tooLong": (p, f) =>
    p.advice
      ? `De tekst telt ${p.amount}. ${p.network} weigert mogelijk meer dan ${f.number(p.limit)}.`
      : `De tekst is ${p.excess} langer dan de limiet van ${p.network}: ${f.number(p.limit)}.`,
  "text.tooManyLinks": (p, f) =>
    `${f.number(p.count)} links. ${p.network} ${p.advice ? "raadt aan" : "staat toe"}: hoogstens ${f.number(p.limit)}.`,
  "text.tooManyMentions": (p, f) =>
    `${f.number(p.count)} vermeldingen. ${p.network} ${p.advice ? "raadt aan" : "staat toe"}: hoogstens ${f.number(p.limit)}.`,
  "text.tooManyHashtags": (p, f) =>
    `${f.number(p.count)} hashtags. ${p.network} ${p.advice ? "raadt aan" : "staat toe"}: hoogstens ${f.number(p.limit)}.`,
  "text.tooManyCashtags": (p, f) =>
    `${f.number(p.count)} cashtags. ${p.network} ${p.advice ? "raadt aan" : "staat toe"}: hoogstens ${f.number(p.limit)}.`,
  "text.forbidden": (p) => `${p.network} weigert teksten met het teken ${p.character}.`,
  "text.notAllowed": (p) => `${p.network} neemt hier geen tekst aan.`,
  "text.empty": (p) => `${p.network} vraagt om een tekst.`,
  "media.type": (p, f) =>
    p.allowed.length > 0
      ? `${p.type || "Dit type bestand"} wordt niet ondersteund door ${p.network}. Gebruik ${f.choice(p.allowed)}.`
      : `${p.type || "Dit type bestand"} wordt niet ondersteund door ${p.network}.`,
  "media.unknown": "Een bestand is er niet meer. Haal het weg en voeg het opnieuw toe.",
  "text.malformed": "De tekst bevat een half teken. Verwijder het vreemde teken en typ het opnieuw.",
  "media.broken": "Het bestand is beschadigd: de inhoud is niet te lezen.",
  "media.notAllowed": (p) => `${p.network} neemt hier geen bestanden aan.`,
  "media.tooLarge": (p) =>
    `${p.amount} is te groot. ${p.network} ${p.advice ? "raadt aan" : "staat toe"}: tot ${p.bound}.`,
  "media.tooSmall": (p) => `${p.amount} is te klein. ${p.network} vraagt minstens ${p.bound}.`,
  "media.totalTooLarge": (p) =>
    `Alle bestanden samen zijn ${p.amount}. ${p.network} ${p.advice ? "raadt aan" : "staat toe"}: tot ${p.bound}.`,
  "media.tooLong": (p) =>
    `${p.amount} is te lang. ${p.network} ${p.advice ? "raadt aan" : "staat toe"}: tot ${p.bound}.`,
  "media.tooShort": (p) => `${p.amount} is te kort. ${p.network} vraagt minstens ${p.bound}.`,
  "media.tooWide": (p) =>
    p.advice
      ? `${p.amount} breed. ${p.network} verkleint het tot ${p.bound}.`
      : `${p.amount} breed. ${p.network} staat tot ${p.bound} toe.`,
  "media.tooNarrow": (p) => `${p.amount} breed. ${p.network} ${p.advice ? "raadt" : "vraagt"} minstens ${p.bound}.`,
  "media.tooHigh": (p) => `${p.amount} hoog. ${p.network} ${p.advice ? "raadt aan" : "staat toe"}: tot ${p.bound}.`,
  "media.tooLow": (p) => `${p.amount} hoog. ${p.network} ${p.advice ? "raadt" : "vraagt"} minstens ${p.bound}.`,
  "media.aspect": (p) => `De verhouding is ${p.amount}. De grens van ${p.network} is ${p.bound}; snijd het eerst bij.`,
  "media.tooManyPixels": (p) =>
    `${p.amount} is te veel. ${p.network} ${p.advice ? "raadt aan" : "staat toe"}: tot ${p.bound}.`,
  "media.shorterSide": (p) => `De korte kant is ${p.amount}. ${limit(p)}`,
  "media.longerSide": (p) => `De lange kant is ${p.amount}. ${limit(p)}`,
  "media.widthPlusHeight": (p) => `Breedte en hoogte zijn samen ${p.amount}. ${limit(p)}`,
  "media.frameCount": (p) => `De animatie telt ${p.amount} beelden. ${limit(p)}`,
  "media.totalPixels": (p) => `Alle beelden zijn samen ${p.amount}. ${limit(p)}`,
  "media.frameRate": (p) => `De video toont ${p.amount} beelden per seconde. ${limit(p)}`,
  "media.bitRate": (p) => `De bitsnelheid is ${p.amount}. ${limit(p)}`,
  "media.pageCount": (p) => `Het document telt ${p.amount} pagina’s. ${limit(p)}`,
  "media.lateIndex": (p) =>
    `Deze video speelt niet tijdens het laden; ${p.network} ${p.advice ? "kan hem weigeren" : "weigert hem"}. Exporteer hem voor het web (“fast start”).`,
  "media.editList": (p) =>
    `Deze video bevat een montagelijst (“edit list”); ${p.network} ${p.advice ? "kan hem weigeren" : "weigert hem"}. Exporteer hem opnieuw zonder.`,
  "media.sizesDiffer": (p) =>
    `De afbeeldingen verschillen in grootte. ${p.network} ${p.advice ? "maakt ze gelijk" : "wil ze allemaal even groot"}.`,
  "media.shapesDiffer": (p) =>
    `De bestanden verschillen in verhouding. ${p.network} ${p.advice ? "snijdt ze allemaal bij als het eerste" : "wil ze allemaal gelijk"}.`,
  "media.codec": (p, f) => `${p.network} speelt ${p.type} niet af. Gebruik ${f.choice(p.allowed)}.`,
  "media.altNotAllowed": (p) => `${p.network} laat de beschrijving van dit bestand weg.`,
  "media.altTooLong": (p, f) =>
    `De beschrijving telt ${f.number(p.count)} tekens. ${p.network} staat er ${f.number(p.limit)} toe.`,
  "media.mixed": (p) => `${p.network} neemt deze soorten bestanden niet samen aan.`,
  "media.tooMany": (p, f) =>
    f.plural(p.limit, {
      one: `${f.number(p.count)} bestanden. ${p.network} neemt er maar ${f.number(p.limit)} aan.`,
      other: `${f.number(p.count)} bestanden. ${p.network} neemt er hoogstens ${f.number(p.limit)} aan.`,
    }),
  "media.tooFew": (p, f) =>
    f.plural(p.limit, {
      one: `${p.network} vraagt om een afbeelding of een video.`,
      other: `${p.network} vraagt om minstens ${f.number(p.limit)} bestanden.`,
    }),
  "media.noAlt": "Geen beschrijving voor mensen die het niet zien.",
  "media.waiting": "Het bestand wordt nog verstuurd.",
  "media.stopped": "Het bestand is niet aangekomen.",
  "poll.notAllowed": (p) => `${p.network} heeft geen peilingen.`,
  "poll.tooFewOptions": (p, f) => `Een peiling op ${p.network} heeft minstens ${f.number(p.limit)} antwoorden nodig.`,
  "poll.tooManyOptions": (p, f) =>
    `${f.number(p.count)} antwoorden. Een peiling op ${p.network} heeft er hoogstens ${f.number(p.limit)}.`,
  "poll.duration": (p) => `${p.network} aanvaardt geen peiling van deze duur.`,
  "poll.withMedia": (p) => `${p.network} aanvaardt naast een peiling geen bestanden.`,
  "draft.empty": "Schrijf iets of voeg een bestand toe.",
  "draft.noChannel": "Kies minstens één kanaal.",
  "draft.channelGone": "Een gekozen kanaal is er niet meer. Haal het weg.",
  "channel.disconnected": "Het kanaal is afgemeld. Verbind het opnieuw of laat het weg.",
  "schedule.missing": "Kies eerst een tijd.",
  "schedule.unknown": "Die dag, tijd of tijdzone is onbekend. Kies een andere.",
  "schedule.past": "Dat moment is voorbij. Kies een later moment.",
  "schedule.notDue": "De tijd ervoor is nog niet gekomen.",
  "post.partlyPublished": "Het staat al op een kanaal en kan daarom niet meer worden gewijzigd.",
  "delivery.state": "Het netwerk heeft hier al op geantwoord.",
};
