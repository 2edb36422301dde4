import type { Messages } from "../messages.js";

export const reasons: Messages["reasons"] = {
  because: {
    missing: "Dit bestaat niet meer.",
    network: (p) => `${p.network} staat dit niet toe.`,
    host: "Dit is hier niet ingericht.",
    role: (p) => `Alleen een ${p.role} mag dit. Vraag je beheerder.`,
    state: "Dit kan niet in de huidige toestand.",
    input: "Er ontbreekt iets of er klopt iets niet.",
    changed: "Iemand heeft dit intussen gewijzigd.",
    channel: (p) => `${p.channel} is niet verbonden. Verbind het opnieuw om verder te gaan.`,
  },
  networkRules: {
    ownPostsOnly: (p) => `${p.network} staat alleen antwoorden toe op reacties onder je eigen berichten.`,
    noLike: (p) => `${p.network} laat apps reacties niet leuk vinden.`,
    noPrivateMessages: (p) => `${p.network} kent geen privéberichten.`,
    windowClosed: (p) => `${p.network} heeft de antwoordtermijn voor dit gesprek gesloten.`,
    tooManyFollowers: (p) => `${p.network} deelt geen privéberichten van accounts van deze omvang.`,
    notOnAds: (p) => `${p.network} deelt geen reacties op advertenties.`,
  },
  deleted: {
    comment: "Deze reactie is door de schrijver verwijderd.",
  },
};
