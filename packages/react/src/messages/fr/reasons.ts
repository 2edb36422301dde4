import type { Messages } from "../messages.js";

export const reasons: Messages["reasons"] = {
  because: {
    missing: "Ceci n’existe plus.",
    network: (p) => `${p.network} ne le permet pas.`,
    host: "Ceci n’est pas configuré ici.",
    role: (p) => `Seul un ${p.role} peut le faire. Demandez à votre administrateur.`,
    state: "Impossible dans l’état actuel.",
    input: "Il manque quelque chose ou une valeur est incorrecte.",
    changed: "Quelqu’un a modifié ceci entre-temps.",
    channel: (p) => `${p.channel} est déconnecté. Reconnectez-le pour continuer.`,
  },
  networkRules: {
    ownPostsOnly: (p) => `${p.network} n’autorise les réponses qu’aux commentaires sous vos propres publications.`,
    noLike: (p) => `${p.network} ne permet pas aux applications d’aimer les commentaires.`,
    noPrivateMessages: (p) => `${p.network} n’a pas de messages privés.`,
    windowClosed: (p) => `${p.network} a fermé la fenêtre de réponse de cette conversation.`,
    tooManyFollowers: (p) => `${p.network} ne partage pas les messages privés de comptes aussi importants.`,
    notOnAds: (p) => `${p.network} ne partage pas les commentaires sur les publicités.`,
  },
  deleted: {
    comment: "Ce commentaire a été supprimé par son auteur.",
  },
};
