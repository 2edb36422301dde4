import type { DraftProblem } from "../draft-problem.js";
import type { ProblemWords } from "../problem-words.js";

const limit = (p: DraftProblem): string =>
  p.advice ? `${p.network} muuttaa: ${p.bound}.` : `Raja (${p.network}): ${p.bound}.`;

export const problems: ProblemWords["problems"] = {
  "text.tooLong": (p, f) =>
    p.advice
      ? `Tekstin pituus on ${p.amount}. ${p.network} saattaa hylätä, jos raja ${f.number(p.limit)} ylittyy.`
      : `Teksti on liian pitkä, ylitys ${p.excess}. ${p.network}: enintään ${f.number(p.limit)}.`,
  "text.tooManyLinks": (p, f) =>
    `Linkkejä on ${f.number(p.count)}. ${p.network} ${p.advice ? "suosittelee" : "sallii"} enintään ${f.number(p.limit)}.`,
  "text.tooManyMentions": (p, f) =>
    `Mainintoja on ${f.number(p.count)}. ${p.network} ${p.advice ? "suosittelee" : "sallii"} enintään ${f.number(p.limit)}.`,
  "text.tooManyHashtags": (p, f) =>
    `Aihetunnisteita on ${f.number(p.count)}. ${p.network} ${p.advice ? "suosittelee" : "sallii"} enintään ${f.number(p.limit)}.`,
  "text.tooManyCashtags": (p, f) =>
    `Osaketunnuksia on ${f.number(p.count)}. ${p.network} ${p.advice ? "suosittelee" : "sallii"} enintään ${f.number(p.limit)}.`,
  "text.forbidden": (p) => `${p.network} hylkää tekstit, joissa on merkki ${p.character}.`,
  "text.notAllowed": (p) => `${p.network} ei ota tekstiä tähän.`,
  "text.empty": (p) => `${p.network} vaatii tekstin.`,
  "media.type": (p, f) =>
    p.allowed.length > 0
      ? `${p.network} ei tue tätä: ${p.type || "tiedostotyyppi"}. Käytä: ${f.choice(p.allowed)}.`
      : `${p.network} ei tue tätä: ${p.type || "tiedostotyyppi"}.`,
  "media.unknown": "Tiedostoa ei enää ole. Ota se pois ja lisää uudelleen.",
  "text.malformed": "Tekstissä on puolikas merkki. Poista se ja kirjoita uudelleen.",
  "media.broken": "Tiedosto on vioittunut: sisältöä ei voi lukea.",
  "media.notAllowed": (p) => `${p.network} ei ota tiedostoja tähän.`,
  "media.tooLarge": (p) =>
    `${p.amount} on liian suuri. ${p.network} ${p.advice ? "suosittelee" : "sallii"}: ${p.bound}.`,
  "media.tooSmall": (p) => `${p.amount} on liian pieni. ${p.network} vaatii vähintään ${p.bound}.`,
  "media.totalTooLarge": (p) =>
    `Tiedostot yhteensä: ${p.amount}. ${p.network} ${p.advice ? "suosittelee" : "sallii"} enintään ${p.bound}.`,
  "media.tooLong": (p) =>
    `${p.amount} on liian pitkä. ${p.network} ${p.advice ? "suosittelee" : "sallii"} enintään ${p.bound}.`,
  "media.tooShort": (p) => `${p.amount} on liian lyhyt. ${p.network} vaatii vähintään ${p.bound}.`,
  "media.tooWide": (p) =>
    p.advice
      ? `Leveys on ${p.amount}. ${p.network} pienentää: ${p.bound}.`
      : `Leveys on ${p.amount}. ${p.network} sallii enintään ${p.bound}.`,
  "media.tooNarrow": (p) =>
    `Leveys on ${p.amount}. ${p.network} ${p.advice ? "suosittelee" : "vaatii"} vähintään ${p.bound}.`,
  "media.tooHigh": (p) =>
    `Korkeus on ${p.amount}. ${p.network} ${p.advice ? "suosittelee" : "sallii"} enintään ${p.bound}.`,
  "media.tooLow": (p) =>
    `Korkeus on ${p.amount}. ${p.network} ${p.advice ? "suosittelee" : "vaatii"} vähintään ${p.bound}.`,
  "media.aspect": (p) => `Kuvasuhde on ${p.amount}. Raja (${p.network}): ${p.bound}; rajaa ensin.`,
  "media.tooManyPixels": (p) =>
    `${p.amount} on liikaa. ${p.network} ${p.advice ? "suosittelee" : "sallii"} enintään ${p.bound}.`,
  "media.shorterSide": (p) => `Lyhyt sivu on ${p.amount}. ${limit(p)}`,
  "media.longerSide": (p) => `Pitkä sivu on ${p.amount}. ${limit(p)}`,
  "media.widthPlusHeight": (p) => `Leveys ja korkeus yhteensä: ${p.amount}. ${limit(p)}`,
  "media.frameCount": (p) => `Animaatiossa on ${p.amount} kuvaa. ${limit(p)}`,
  "media.totalPixels": (p) => `Kaikki kuvat yhteensä: ${p.amount}. ${limit(p)}`,
  "media.frameRate": (p) => `Videossa on ${p.amount} kuvaa sekunnissa. ${limit(p)}`,
  "media.bitRate": (p) => `Bittinopeus on ${p.amount}. ${limit(p)}`,
  "media.pageCount": (p) => `Asiakirjassa on ${p.amount} sivua. ${limit(p)}`,
  "media.lateIndex": (p) =>
    `Video ei toistu latauksen aikana; ${p.network} ${p.advice ? "voi hylätä" : "hylkää"} sen. Vie se verkkoa varten (”fast start”).`,
  "media.editList": (p) =>
    `Videossa on leikkauslista (”edit list”); ${p.network} ${p.advice ? "voi hylätä" : "hylkää"} sen. Vie se uudelleen ilman sitä.`,
  "media.sizesDiffer": (p) => `Kuvat ovat erikokoisia. ${p.network} ${p.advice ? "tasaa ne" : "vaatii samankokoiset"}.`,
  "media.shapesDiffer": (p) =>
    `Tiedostojen kuvasuhteet eroavat. ${p.network} ${p.advice ? "rajaa kaikki kuten ensimmäisen" : "vaatii samat"}.`,
  "media.codec": (p, f) => `${p.network} ei toista tätä: ${p.type}. Käytä: ${f.choice(p.allowed)}.`,
  "media.altNotAllowed": (p) => `${p.network} jättää tiedoston kuvauksen pois.`,
  "media.altTooLong": (p, f) =>
    `Kuvauksessa on ${f.number(p.count)} merkkiä. ${p.network} sallii ${f.number(p.limit)}.`,
  "media.mixed": (p) => `${p.network} ei ota näitä tiedostotyyppejä yhdessä.`,
  "media.tooMany": (p, f) =>
    f.plural(p.limit, {
      one: `Tiedostoja on ${f.number(p.count)}. ${p.network} ottaa vain ${f.number(p.limit)}.`,
      other: `Tiedostoja on ${f.number(p.count)}. ${p.network} ottaa enintään ${f.number(p.limit)}.`,
    }),
  "media.tooFew": (p, f) =>
    f.plural(p.limit, {
      one: `${p.network} vaatii kuvan tai videon.`,
      other: `${p.network} vaatii vähintään ${f.number(p.limit)} tiedostoa.`,
    }),
  "media.noAlt": "Ei kuvausta niille, jotka eivät näe sitä.",
  "media.waiting": "Tiedostoa lähetetään vielä.",
  "media.stopped": "Tiedosto ei tullut perille.",
  "poll.notAllowed": (p) => `${p.network} ei tunne kyselyjä.`,
  "poll.tooFewOptions": (p, f) => `${p.network} vaatii kyselyyn vähintään ${f.number(p.limit)} vastausta.`,
  "poll.tooManyOptions": (p, f) =>
    `${f.number(p.count)} vastausta. ${p.network} sallii kyselyssä enintään ${f.number(p.limit)}.`,
  "poll.duration": (p) => `${p.network} ei salli näin pitkää tai lyhyttä kyselyä.`,
  "poll.withMedia": (p) => `${p.network} ei salli tiedostoja kyselyn yhteydessä.`,
  "draft.empty": "Kirjoita jotain tai lisää tiedosto.",
  "draft.noChannel": "Valitse vähintään yksi kanava.",
  "draft.channelGone": "Valittua kanavaa ei enää ole. Ota se pois.",
  "channel.disconnected": "Kanava on kirjautunut ulos. Yhdistä se uudelleen tai jätä pois.",
  "schedule.missing": "Valitse ensin aika.",
  "schedule.unknown": "Päivää, aikaa tai aikavyöhykettä ei tunneta. Valitse toinen.",
  "schedule.past": "Aika on jo mennyt. Valitse myöhempi.",
  "schedule.notDue": "Sen aika ei ole vielä tullut.",
  "post.partlyPublished": "Se on jo julkaistu jossain kanavassa, joten sitä ei voi enää muuttaa.",
  "delivery.state": "Verkosto on jo vastannut tähän.",
};
