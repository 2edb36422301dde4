import type { Messages } from "../messages.js";

export const reasons: Messages["reasons"] = {
  because: {
    missing: "Das gibt es nicht mehr.",
    network: (p) => `${p.network} erlaubt das nicht.`,
    host: "Das ist hier nicht eingerichtet.",
    role: (p) => `Dazu braucht es die Rolle ${p.role}. Frage deinen Administrator.`,
    state: "Das geht im jetzigen Zustand nicht.",
    input: "Etwas fehlt oder stimmt nicht.",
    changed: "Jemand hat das inzwischen geändert.",
    channel: (p) => `${p.channel} ist getrennt. Verbinde den Kanal neu, um fortzufahren.`,
  },
  networkRules: {
    ownPostsOnly: (p) => `${p.network} erlaubt Antworten nur auf Kommentare unter eigenen Beiträgen.`,
    noLike: (p) => `${p.network} lässt Apps Kommentare nicht liken.`,
    noPrivateMessages: (p) => `${p.network} hat keine Direktnachrichten.`,
    windowClosed: (p) => `${p.network} hat das Antwortfenster für diese Unterhaltung geschlossen.`,
    tooManyFollowers: (p) => `${p.network} gibt Direktnachrichten so großer Konten nicht weiter.`,
    notOnAds: (p) => `${p.network} gibt Kommentare zu Anzeigen nicht weiter.`,
  },
  deleted: {
    comment: "Dieser Kommentar wurde von der Verfasserin oder dem Verfasser gelöscht.",
  },
};
