import type { Messages } from "../messages.js";

export const reasons: Messages["reasons"] = {
  because: {
    missing: "Tätä ei enää ole.",
    network: (p) => `${p.network} ei salli tätä.`,
    host: "Tätä ei ole otettu täällä käyttöön.",
    role: (p) => `Tähän tarvitaan rooli ${p.role}. Kysy järjestelmänvalvojalta.`,
    state: "Tämä ei onnistu nykyisessä tilassa.",
    input: "Jotain puuttuu tai on väärin.",
    changed: "Joku muutti tätä sillä välin.",
    channel: (p) => `Kanavan ${p.channel} yhteys on katkennut. Yhdistä se uudelleen jatkaaksesi.`,
  },
  networkRules: {
    ownPostsOnly: (p) => `${p.network} sallii vastaukset vain omien julkaisujesi kommentteihin.`,
    noLike: (p) => `${p.network} ei anna sovellusten tykätä kommenteista.`,
    noPrivateMessages: (p) => `Palvelussa ${p.network} ei ole yksityisviestejä.`,
    windowClosed: (p) => `${p.network} sulki tämän keskustelun vastausajan.`,
    tooManyFollowers: (p) => `${p.network} ei jaa näin suurten tilien yksityisviestejä.`,
    notOnAds: (p) => `${p.network} ei jaa mainosten kommentteja.`,
  },
  deleted: {
    comment: "Kirjoittaja poisti tämän kommentin.",
  },
};
