import type { Messages } from "../messages.js";

export const composer: Messages["composer"] = {
  header: {
    newPost: "Nieuw bericht",
    editPost: "Bericht bewerken",
    write: "Schrijven",
    preview: "Voorbeeld",
    previewOf: (p) => `Voorbeeld op ${p.network}`,
    campaign: "Campagne",
    noCampaign: "Geen campagne",
    close: "Editor sluiten",
    kept: "Bewaard op dit apparaat",
    previews: "Voorbeelden",
    jump: "Naar netwerk",
  },
  channels: {
    label: "Kanalen",
    choose: "Kies minstens één kanaal",
    all: "Alle kanalen",
    none: "Verbind een kanaal om te publiceren",
    expired: (p) => `${p.channel} moet opnieuw worden verbonden`,
    expiredNote: "Afgemeld",
    pausedNote: "Onderbroken",
    postTo: "Plaatsen op",
  },
  editor: {
    text: "Tekst",
    textFor: (p) => `Tekst voor ${p.network}`,
    placeholder: "Wat wil je vertellen?",
    sharedText: "Gedeelde tekst",
    shortest: (p) => `Gedeelde tekst. ${p.network} heeft de kortste limiet.`,
    ownText: (p) => `${p.network} heeft een eigen tekst`,
    customise: (p) => `Eigen tekst voor ${p.network} schrijven`,
    backToShared: "Gedeelde tekst gebruiken",
    emoji: "Emoji’s",
    mention: "Vermelden",
    hashtag: "Hashtags",
    link: "Koppeling",
    savedReply: "Bewaarde tekst",
    limitHere: (p) => `${p.network} stopt hier`,
    thread: (p, f) => `Bericht ${f.number(p.part)} van ${f.number(p.total)}`,
    splitThread: "Opdelen in een reeks",
    firstComment: "Eerste reactie",
    title: "Titel",
    tabs: "Tekst per kanaal",
    textForChannel: (p) => `Tekst voor ${p.network}, ${p.channel}`,
    customised: "Eigen tekst",
    onlyFor: (p) => `Alleen voor ${p.network}`,
    usesShared: (p) => `${p.network} krijgt de gedeelde tekst. Wat je hier wijzigt, geldt alleen voor ${p.network}.`,
    restoreOwn: "Eigen tekst terughalen",
    insertMention: "@ invoegen",
    insertHashtag: "# invoegen",
    left: (p, f) =>
      f.plural(p.count, {
        one: `${p.network}: nog ${f.number(p.count)} teken`,
        other: `${p.network}: nog ${f.number(p.count)} tekens`,
      }),
    over: (p, f) =>
      f.plural(p.count, {
        one: `${p.network}: ${f.number(p.count)} teken boven de limiet`,
        other: `${p.network}: ${f.number(p.count)} tekens boven de limiet`,
      }),
  },
  media: {
    region: "Beeld en video",
    add: "Beeld toevoegen",
    drop: "Laat los om toe te voegen",
    dropHint: (p, f) => `Toegestaan voor ${f.list(p.networks)}: ${f.list(p.formats)}, tot ${p.size}.`,
    remove: (p) => `${p.name} weghalen`,
    moveEarlier: "Naar voren",
    moveLater: "Naar achteren",
    moved: (p, f) => `${p.name} staat nu op plaats ${f.number(p.position)} van ${f.number(p.total)}`,
    alt: "Alt-tekst",
    noAlt: "Geen alt-tekst",
    altLabel: "Beschrijf deze afbeelding",
    altHint: "Mensen die het niet zien, horen dit.",
    uploading: (p) => `Uploaden ${p.percent}`,
    uploadFailed: "Uploaden gestopt",
    onlyFor: (p, f) => `Alleen voor ${f.list(p.networks)}`,
    leaveOut: (p) => `Weglaten op ${p.network}`,
    count: (p, f) =>
      f.plural(p.count, {
        one: `Beeld en video, ${f.number(p.count)} bestand`,
        other: `Beeld en video, ${f.number(p.count)} bestanden`,
      }),
    dropCount: (p, f) =>
      f.plural(p.count, {
        one: `Laat los om ${f.number(p.count)} bestand toe te voegen`,
        other: `Laat los om ${f.number(p.count)} bestanden toe te voegen`,
      }),
    accepts: (p, f) => `${p.network} neemt ${f.list(p.formats)}.`,
    acceptsImages: (p, f) => `${p.network} neemt ${f.list(p.formats)}, tot ${p.image} per afbeelding.`,
    acceptsBoth: (p, f) =>
      `${p.network} neemt ${f.list(p.formats)}, tot ${p.image} per afbeelding en ${p.video} per video.`,
    reading: "Wordt gelezen",
    held: "Wacht op een kanaal",
    notSent: "Niet verstuurd",
    cancel: (p) => `Versturen van ${p.name} stoppen`,
    describe: (p) => `${p.name} beschrijven`,
    altFor: (p) => `Beschrijving van ${p.name}`,
    altExample: "Zeg wat ertoe doet. “Afbeelding van” is niet nodig.",
    decorative: "Decoratief, geen beschrijving",
    drag: (p) => `${p.name} verplaatsen`,
    dragHint: "Sleep het, of gebruik de pijltoetsen",
  },
  issues: {
    title: "Voordat je publiceert",
    problems: (p, f) =>
      f.plural(p.count, { one: `${f.number(p.count)} probleem`, other: `${f.number(p.count)} problemen` }),
    suggestions: (p, f) =>
      f.plural(p.count, { one: `${f.number(p.count)} voorstel`, other: `${f.number(p.count)} voorstellen` }),
    toFix: (p, f) =>
      f.plural(p.count, {
        one: `${f.number(p.count)} probleem op te lossen`,
        other: `${f.number(p.count)} problemen op te lossen`,
      }),
    shorten: (p) => `Inkorten voor ${p.network}`,
    describe: "Beschrijven",
    allClear: "Klaar voor alle kanalen",
    source: "Waar deze regel vandaan komt",
    removeFile: "Weghalen",
    writeOwn: (p) => `Eigen tekst voor ${p.network}`,
    leaveChannel: (p) => `Niet plaatsen op ${p.channel}`,
    over: (p, f) => `${f.number(p.count)} te veel`,
  },
  schedule: {
    pick: "Tijd kiezen",
    zone: (p) => `Tijd in ${p.city}`,
    bestTimes: "Goede momenten",
    saveDraft: "Concept opslaan",
    schedule: "Inplannen",
    reschedule: "Tijd wijzigen",
    publishNow: "Nu publiceren",
    askApproval: "Goedkeuring vragen",
    approve: "Goedkeuren en inplannen",
    moreWays: "Andere manieren van publiceren",
    gap: (p) => `${p.time} bestaat die dag niet; het wordt ${p.moved}.`,
    overlap: (p) => `${p.time} komt die dag twee keer voor; de eerste telt.`,
    past: "Dat moment is voorbij",
    scheduledFor: (p) => `Ingepland voor ${p.time}`,
    publishedOn: (p, f) =>
      f.plural(p.count, {
        one: `Gepubliceerd op ${f.number(p.count)} kanaal`,
        other: `Gepubliceerd op ${f.number(p.count)} kanalen`,
      }),
    tryAgainOn: (p) => `Opnieuw proberen op ${p.network}`,
    title: "Wanneer publiceren",
    day: "Dag",
    time: "Tijdstip",
    setTime: "Tijd instellen",
    previousMonth: "Vorige maand",
    nextMonth: "Volgende maand",
    update: "Bijwerken en inplannen",
    saveChanges: "Wijzigingen opslaan",
    noTime: "Niet ingepland",
    publishing: "Wordt nu gepubliceerd",
    submitted: "Ter goedkeuring voorgelegd",
    waiting: "Gaat uit zodra je weer online bent",
    another: "Nog een bericht schrijven",
    locked: "Het is al gepubliceerd en kan hier niet meer worden gewijzigd.",
    offline: "Bewaard op dit apparaat tot de server antwoordt",
  },
  conflict: {
    title: (p) => `${p.name} heeft dit bericht gewijzigd`,
    keepMine: "De mijne houden",
    takeTheirs: "Die van hen nemen",
  },
  counting: {
    open: "Hoe dit wordt geteld",
    title: (p) => `Hoe ${p.network} telt`,
    of: (p, f) => `${p.amount} van ${f.number(p.limit)}`,
    advised: "aanbevolen",
    plain: "Elk teken telt als één.",
    units: {
      characters: (p, f) =>
        f.plural(p.count, { one: `${f.number(p.count)} teken`, other: `${f.number(p.count)} tekens` }),
      bytes: (p, f) =>
        f.plural(p.count, { one: `${f.number(p.count)} byte groot`, other: `${f.number(p.count)} bytes groot` }),
      codeUnits: (p, f) =>
        f.plural(p.count, { one: `${f.number(p.count)} code-eenheid`, other: `${f.number(p.count)} code-eenheden` }),
    },
    costs: {
      emoji: (p, f) =>
        f.plural(p.count, {
          one: `Deze emoji telt als ${p.cost}.`,
          other: `Deze ${f.number(p.count)} emoji’s tellen als ${p.cost}.`,
        }),
      url: (p, f) =>
        f.plural(p.count, {
          one: `Deze link telt als ${p.cost}, hoe lang hij ook is.`,
          other: `Deze ${f.number(p.count)} links tellen als ${p.cost}, hoe lang ze ook zijn.`,
        }),
      wide: (p, f) =>
        f.plural(p.count, {
          one: `Dit brede teken telt als ${p.cost}.`,
          other: `Deze ${f.number(p.count)} brede tekens tellen als ${p.cost}.`,
        }),
      bytes: (p, f) =>
        f.plural(p.count, {
          one: `Dit teken kost ${p.cost}.`,
          other: `Deze ${f.number(p.count)} tekens kosten ${p.cost}.`,
        }),
      escaped: (p, f) =>
        f.plural(p.count, {
          one: `Dit teken wordt in een langere vorm verstuurd en telt als ${p.cost}.`,
          other: `Deze ${f.number(p.count)} tekens worden in een langere vorm verstuurd en tellen als ${p.cost}.`,
        }),
      free: (p, f) =>
        f.plural(p.count, {
          one: `Dit teken kost niets.`,
          other: `Deze ${f.number(p.count)} tekens kosten niets.`,
        }),
      combined: (p, f) =>
        f.plural(p.count, {
          one: `Dit samengestelde teken telt als ${p.cost}.`,
          other: `Deze ${f.number(p.count)} samengestelde tekens tellen als ${p.cost}.`,
        }),
    },
  },
  previews: {
    now: "nu",
    justNow: "Zojuist",
    more: "meer",
    less: "minder",
    like: "Vind ik leuk",
    comment: "Reageren",
    share: "Delen",
    repost: "Herplaatsen",
    send: "Verzenden",
    followers: (p, f) =>
      f.plural(p.count, { one: `${f.number(p.count)} volger`, other: `${f.number(p.count)} volgers` }),
    empty: "Hier komt je tekst",
    noMedia: "Hier komt een afbeelding of video",
    none: "Kies een kanaal om te zien hoe het eruitziet",
    ownText: "Met eigen tekst",
  },
};
