import type { Messages } from "../messages.js";

export const composer: Messages["composer"] = {
  header: {
    newPost: "Uusi julkaisu",
    editPost: "Muokkaa julkaisua",
    write: "Kirjoita",
    preview: "Esikatselu",
    previewOf: (p) => `Esikatselu: ${p.network}`,
    campaign: "Kampanja",
    noCampaign: "Ei kampanjaa",
    close: "Sulje editori",
    kept: "Tallessa tällä laitteella",
    previews: "Esikatselut",
    jump: "Siirry verkostoon",
  },
  channels: {
    label: "Kanavat",
    choose: "Valitse vähintään yksi kanava",
    all: "Kaikki kanavat",
    none: "Yhdistä kanava julkaistaksesi",
    expired: (p) => `${p.channel} on yhdistettävä uudelleen`,
    expiredNote: "Kirjautunut ulos",
    pausedNote: "Keskeytetty",
    postTo: "Julkaise kanavissa",
  },
  editor: {
    text: "Teksti",
    textFor: (p) => `Teksti: ${p.network}`,
    placeholder: "Mitä haluat sanoa?",
    sharedText: "Yhteinen teksti",
    shortest: (p) => `Yhteinen teksti. Lyhin raja: ${p.network}.`,
    ownText: (p) => `${p.network}: oma teksti`,
    customise: (p) => `Kirjoita oma teksti: ${p.network}`,
    backToShared: "Käytä yhteistä tekstiä",
    emoji: "Emojit",
    mention: "Mainitse",
    hashtag: "Aihetunniste",
    link: "Linkki",
    savedReply: "Tallennettu teksti",
    limitHere: (p) => `${p.network} päättyy tähän`,
    thread: (p, f) => `Julkaisu ${f.number(p.part)}/${f.number(p.total)}`,
    splitThread: "Jaa ketjuksi",
    firstComment: "Ensimmäinen kommentti",
    title: "Otsikko",
    tabs: "Teksti kanavittain",
    textForChannel: (p) => `Teksti: ${p.network}, ${p.channel}`,
    customised: "Oma teksti",
    onlyFor: (p) => `Vain tähän: ${p.network}`,
    usesShared: (p) => `${p.network} saa yhteisen tekstin. Muutokset tässä koskevat vain kanavaa ${p.network}.`,
    restoreOwn: "Palauta oma teksti",
    insertMention: "Lisää @",
    insertHashtag: "Lisää #",
    left: (p, f) =>
      f.plural(p.count, {
        one: `${p.network}: ${f.number(p.count)} merkki jäljellä`,
        other: `${p.network}: ${f.number(p.count)} merkkiä jäljellä`,
      }),
    over: (p, f) =>
      f.plural(p.count, {
        one: `${p.network}: ${f.number(p.count)} merkki yli rajan`,
        other: `${p.network}: ${f.number(p.count)} merkkiä yli rajan`,
      }),
  },
  media: {
    region: "Kuvat ja videot",
    add: "Lisää kuva tai video",
    drop: "Lisää pudottamalla",
    dropHint: (p, f) => `Sallittu (${f.list(p.networks)}): ${f.list(p.formats)}, enintään ${p.size}.`,
    remove: (p) => `Poista ${p.name}`,
    moveEarlier: "Siirrä aiemmaksi",
    moveLater: "Siirrä myöhemmäksi",
    moved: (p, f) => `${p.name} on nyt paikalla ${f.number(p.position)}/${f.number(p.total)}`,
    alt: "Alt-teksti",
    noAlt: "Ei alt-tekstiä",
    altLabel: "Kuvaile tämä kuva",
    altHint: "Ihmiset, jotka eivät näe kuvaa, kuulevat tämän.",
    uploading: (p) => `Lähetetään ${p.percent}`,
    uploadFailed: "Lähetys keskeytyi",
    onlyFor: (p, f) => `Vain: ${f.list(p.networks)}`,
    leaveOut: (p) => `Jätä pois: ${p.network}`,
    count: (p, f) =>
      f.plural(p.count, {
        one: `Kuvat ja videot, ${f.number(p.count)} tiedosto`,
        other: `Kuvat ja videot, ${f.number(p.count)} tiedostoa`,
      }),
    dropCount: (p, f) =>
      f.plural(p.count, {
        one: `Pudota lisätäksesi ${f.number(p.count)} tiedosto`,
        other: `Pudota lisätäksesi ${f.number(p.count)} tiedostoa`,
      }),
    accepts: (p, f) => `${p.network} ottaa: ${f.list(p.formats)}.`,
    acceptsImages: (p, f) => `${p.network} ottaa: ${f.list(p.formats)}, enintään ${p.image} kuvaa kohti.`,
    acceptsBoth: (p, f) =>
      `${p.network} ottaa: ${f.list(p.formats)}, enintään ${p.image} kuvaa ja ${p.video} videota kohti.`,
    reading: "Luetaan",
    held: "Odottaa kanavaa",
    notSent: "Ei lähetetty",
    cancel: (p) => `Keskeytä lähetys: ${p.name}`,
    describe: (p) => `Kuvaile ${p.name}`,
    altFor: (p) => `Kuvaus: ${p.name}`,
    altExample: "Kerro oleellinen. Sanoja ”kuva jossa” ei tarvita.",
    decorative: "Koriste, ei kuvausta",
    drag: (p) => `Siirrä ${p.name}`,
    dragHint: "Vedä tai käytä nuolinäppäimiä",
  },
  issues: {
    title: "Ennen julkaisua",
    problems: (p, f) =>
      f.plural(p.count, { one: `${f.number(p.count)} ongelma`, other: `${f.number(p.count)} ongelmaa` }),
    suggestions: (p, f) =>
      f.plural(p.count, { one: `${f.number(p.count)} ehdotus`, other: `${f.number(p.count)} ehdotusta` }),
    toFix: (p, f) =>
      f.plural(p.count, {
        one: `${f.number(p.count)} korjattava ongelma`,
        other: `${f.number(p.count)} korjattavaa ongelmaa`,
      }),
    shorten: (p) => `Lyhennä: ${p.network}`,
    describe: "Kuvaile",
    allClear: "Valmis kaikille kanaville",
    source: "Mistä tämä sääntö tulee",
    removeFile: "Ota pois",
    writeOwn: (p) => `Oma teksti: ${p.network}`,
    leaveChannel: (p) => `Älä julkaise: ${p.channel}`,
    over: (p, f) => `${f.number(p.count)} yli`,
  },
  schedule: {
    pick: "Valitse aika",
    zone: (p) => `Aikavyöhyke: ${p.city}`,
    bestTimes: "Hyviä ajankohtia",
    saveDraft: "Tallenna luonnos",
    schedule: "Ajasta",
    reschedule: "Muuta aikaa",
    publishNow: "Julkaise nyt",
    askApproval: "Pyydä hyväksyntä",
    approve: "Hyväksy ja ajasta",
    moreWays: "Muut julkaisutavat",
    gap: (p) => `Kellonaikaa ${p.time} ei ole sinä päivänä; ajaksi tulee ${p.moved}.`,
    overlap: (p) => `${p.time} on sinä päivänä kahdesti; tarkoitetaan ensimmäistä.`,
    past: "Aika on jo mennyt",
    scheduledFor: (p) => `Ajastettu: ${p.time}`,
    publishedOn: (p, f) =>
      f.plural(p.count, {
        one: `Julkaistu ${f.number(p.count)} kanavalla`,
        other: `Julkaistu ${f.number(p.count)} kanavalla`,
      }),
    tryAgainOn: (p) => `Yritä uudelleen: ${p.network}`,
    title: "Milloin julkaistaan",
    day: "Päivä",
    time: "Kellonaika",
    setTime: "Aseta aika",
    previousMonth: "Edellinen kuukausi",
    nextMonth: "Seuraava kuukausi",
    update: "Päivitä ja ajasta",
    saveChanges: "Tallenna muutokset",
    noTime: "Ei ajastettu",
    publishing: "Julkaistaan nyt",
    submitted: "Annettu hyväksyttäväksi",
    waiting: "Lähtee, kun olet taas verkossa",
    another: "Kirjoita toinen julkaisu",
    locked: "Se on jo julkaistu, eikä sitä voi enää muuttaa täällä.",
    offline: "Tallessa tällä laitteella, kunnes palvelin vastaa",
  },
  conflict: {
    title: (p) => `${p.name} muutti tätä julkaisua`,
    keepMine: "Pidä omani",
    takeTheirs: "Ota toisen versio",
  },
  counting: {
    open: "Miten tämä lasketaan",
    title: (p) => `Näin laskee ${p.network}`,
    of: (p, f) => `${p.amount}, raja ${f.number(p.limit)}`,
    advised: "suositus",
    plain: "Jokainen merkki on yksi.",
    units: {
      characters: (p, f) =>
        f.plural(p.count, { one: `${f.number(p.count)} merkki`, other: `${f.number(p.count)} merkkiä` }),
      bytes: (p, f) => f.plural(p.count, { one: `${f.number(p.count)} tavu`, other: `${f.number(p.count)} tavua` }),
      codeUnits: (p, f) =>
        f.plural(p.count, { one: `${f.number(p.count)} koodiyksikkö`, other: `${f.number(p.count)} koodiyksikköä` }),
    },
    costs: {
      emoji: (p, f) =>
        f.plural(p.count, {
          one: `Tämän emojin hinta on ${p.cost}.`,
          other: `Näiden ${f.number(p.count)} emojin hinta on ${p.cost}.`,
        }),
      url: (p, f) =>
        f.plural(p.count, {
          one: `Tämän linkin hinta on ${p.cost} pituudesta riippumatta.`,
          other: `Näiden ${f.number(p.count)} linkin hinta on ${p.cost} pituudesta riippumatta.`,
        }),
      wide: (p, f) =>
        f.plural(p.count, {
          one: `Tämän leveän merkin hinta on ${p.cost}.`,
          other: `Näiden ${f.number(p.count)} leveän merkin hinta on ${p.cost}.`,
        }),
      bytes: (p, f) =>
        f.plural(p.count, {
          one: `Tämän merkin hinta on ${p.cost}.`,
          other: `Näiden ${f.number(p.count)} merkin hinta on ${p.cost}.`,
        }),
      escaped: (p, f) =>
        f.plural(p.count, {
          one: `Tämä merkki lähetetään pidempänä, ja sen hinta on ${p.cost}.`,
          other: `Nämä ${f.number(p.count)} merkkiä lähetetään pidempinä, ja niiden hinta on ${p.cost}.`,
        }),
      free: (p, f) =>
        f.plural(p.count, {
          one: `Tämä merkki ei maksa mitään.`,
          other: `Nämä ${f.number(p.count)} merkkiä eivät maksa mitään.`,
        }),
      combined: (p, f) =>
        f.plural(p.count, {
          one: `Tämän yhdistelmämerkin hinta on ${p.cost}.`,
          other: `Näiden ${f.number(p.count)} yhdistelmämerkin hinta on ${p.cost}.`,
        }),
    },
  },
  previews: {
    now: "nyt",
    justNow: "Juuri nyt",
    more: "lisää",
    less: "vähemmän",
    like: "Tykkää",
    comment: "Kommentoi",
    share: "Jaa",
    repost: "Julkaise uudelleen",
    send: "Lähetä",
    followers: (p, f) =>
      f.plural(p.count, { one: `${f.number(p.count)} seuraaja`, other: `${f.number(p.count)} seuraajaa` }),
    empty: "Tekstisi tulee tähän",
    noMedia: "Kuva tai video tulee tähän",
    none: "Valitse kanava nähdäksesi, miltä se näyttää",
    ownText: "Omalla tekstillä",
  },
};
