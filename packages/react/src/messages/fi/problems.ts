import type { Messages } from "../messages.js";

export const problems: Messages["problems"] = {
  errors: {
    network: "Yhteys epäonnistui. Yritä uudelleen.",
    timeout: "Palvelimella kesti liian kauan. Yritä uudelleen.",
    aborted: "Tämä peruttiin.",
    unavailable: "Palvelu on hetken poissa käytöstä. Yritä pian uudelleen.",
    overloaded: "Palvelu on ruuhkautunut. Yritä pian uudelleen.",
    "rate-limited": "Liian monta pyyntöä. Odota hetki.",
    "in-progress": "Tämä on jo käynnissä.",
    unauthenticated: "Olet kirjautunut ulos. Kirjaudu uudelleen; luonnoksesi ovat tallessa tällä laitteella.",
    csrf: "Sivu on vanhentunut. Lataa se uudelleen.",
    forbidden: "Sinulla ei ole oikeutta tehdä tätä täällä.",
    "not-found": "Tätä ei enää ole, tai sinulla ei ole siihen pääsyä.",
    gone: "Tämä on poistettu.",
    "precondition-required": "Lataa uusin versio ennen muuttamista.",
    "version-conflict": "Joku muutti tätä sillä välin.",
    "newer-reply": "Uudempi viesti saapui kirjoittaessasi.",
    "already-assigned": "Joku muu hoitaa tätä jo.",
    "already-claimed": "Joku muu ehti ensin.",
    "idempotency-missing": "Pyyntö oli puutteellinen. Lataa uudelleen ja yritä taas.",
    "idempotency-mismatch": "Tämä lähetettiin jo toisella sisällöllä. Lataa uudelleen ja yritä taas.",
    invalid: "Jokin ei täsmää. Tarkista merkityt kentät.",
    "text-too-long": "Teksti on liian pitkä.",
    "media-type": "Tätä tiedostotyyppiä ei tueta.",
    "media-size": "Tiedosto on liian suuri.",
    "media-broken": "Tiedostoa ei voi lukea.",
    "too-large": "Tämä on liikaa lähetettäväksi kerralla.",
    "bad-json": "Pyyntö vioittui. Lataa uudelleen ja yritä taas.",
    "unsupported-type": "Palvelin ei hyväksy tällaista pyyntöä.",
    "cursor-expired": "Luettelo on vanhentunut. Lataa se uudelleen.",
    "channel-disconnected": "Kanavan yhteys on katkennut. Yhdistä se uudelleen jatkaaksesi.",
    "channel-needs-rights": "Kanavalta puuttuu käyttöoikeus. Yhdistä se uudelleen ja hyväksy kaikki.",
    "provider-rejected": "Verkosto hylkäsi tämän.",
    "provider-limited": "Verkoston raja on täynnä. Lähetys tapahtuu, kun raja sallii.",
    "provider-down": "Verkosto ei vastaa. Yritämme edelleen.",
    "outcome-unknown": "Emme vielä tiedä, menikö se perille. Tarkista verkostosta ennen uutta yritystä.",
    "outdated-client": "Sivu on palvelinta vanhempi. Lataa se uudelleen; luonnoksesi ovat tallessa.",
    "storage-unavailable": "Selain ei tallenna mitään. Luonnokset säilyvät, kunnes poistut sivulta.",
    "storage-full": "Laite on täynnä. Vapauta tilaa, jotta luonnokset säilyvät.",
    internal: "Palvelimella tapahtui virhe. Yritä uudelleen.",
  },
  drafts: {
    "text.tooLong": (p, f) =>
      p.advice
        ? `Tekstin pituus on ${p.amount}. ${p.network} saattaa hylätä, jos raja ${f.number(p.limit)} ylittyy.`
        : f.plural(p.over, {
            one: `Teksti on ${f.number(p.over)} merkin liian pitkä. ${p.network}: enintään ${f.number(p.limit)}.`,
            other: `Teksti on ${f.number(p.over)} merkkiä liian pitkä. ${p.network}: enintään ${f.number(p.limit)}.`,
          }),
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
        ? `${p.network} ei tue tätä: ${p.type || "tiedostotyyppi"}. Käytä: ${f.list(p.allowed)}.`
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
    "media.codec": (p, f) => `${p.network} ei toista tätä: ${p.type}. Käytä: ${f.list(p.allowed)}.`,
    "media.altNotAllowed": (p) => `${p.network} jättää tiedoston kuvauksen pois.`,
    "media.altTooLong": (p, f) =>
      `Kuvauksessa on ${f.number(p.count)} merkkiä. ${p.network} sallii ${f.number(p.limit)}.`,
    "media.mixed": (p) => `${p.network} ei yhdistä kuvia ja videoita samaan julkaisuun.`,
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
  },
};
