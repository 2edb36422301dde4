import type { DraftProblem } from "../draft-problem.js";
import type { ProblemWords } from "../problem-words.js";

const limit = (p: DraftProblem): string =>
  p.advice ? `${p.network} l’ajuste à ${p.bound}.` : `La limite de ${p.network} est ${p.bound}.`;

export const problems: ProblemWords["problems"] = {
  "text.tooLong": (p, f) =>
    p.advice
      ? `Le texte fait ${p.amount}. ${p.network} peut refuser au-delà de ${f.number(p.limit)}.`
      : `Le texte dépasse de ${p.excess} la limite de ${p.network}, qui est de ${f.number(p.limit)}.`,
  "text.tooManyLinks": (p, f) =>
    `${f.number(p.count)} liens. ${p.network} en ${p.advice ? "conseille" : "autorise"} ${f.number(p.limit)} au plus.`,
  "text.tooManyMentions": (p, f) =>
    `${f.number(p.count)} mentions. ${p.network} en ${p.advice ? "conseille" : "autorise"} ${f.number(p.limit)} au plus.`,
  "text.tooManyHashtags": (p, f) =>
    `${f.number(p.count)} mots-dièse. ${p.network} en ${p.advice ? "conseille" : "autorise"} ${f.number(p.limit)} au plus.`,
  "text.tooManyCashtags": (p, f) =>
    `${f.number(p.count)} symboles boursiers. ${p.network} en ${p.advice ? "conseille" : "autorise"} ${f.number(p.limit)} au plus.`,
  "text.forbidden": (p) => `${p.network} refuse les textes contenant le caractère ${p.character}.`,
  "text.notAllowed": (p) => `${p.network} n’accepte pas de texte ici.`,
  "text.empty": (p) => `${p.network} demande un texte.`,
  "media.type": (p, f) =>
    p.allowed.length > 0
      ? `${p.type || "Ce type de fichier"} n’est pas accepté par ${p.network}. Utilisez ${f.choice(p.allowed)}.`
      : `${p.type || "Ce type de fichier"} n’est pas accepté par ${p.network}.`,
  "media.unknown": "Un fichier n’est plus là. Retirez-le et ajoutez-le de nouveau.",
  "text.malformed": "Le texte contient un demi-caractère. Supprimez-le et tapez-le de nouveau.",
  "media.broken": "Le fichier est endommagé : son contenu est illisible.",
  "media.notAllowed": (p) => `${p.network} n’accepte pas de fichiers ici.`,
  "media.tooLarge": (p) =>
    `${p.amount}, c’est trop lourd. ${p.network} ${p.advice ? "conseille" : "autorise"} jusqu’à ${p.bound}.`,
  "media.tooSmall": (p) => `${p.amount}, c’est trop peu. ${p.network} demande au moins ${p.bound}.`,
  "media.totalTooLarge": (p) =>
    `Les fichiers font ${p.amount} en tout. ${p.network} ${p.advice ? "conseille" : "autorise"} jusqu’à ${p.bound}.`,
  "media.tooLong": (p) =>
    `${p.amount}, c’est trop long. ${p.network} ${p.advice ? "conseille" : "autorise"} jusqu’à ${p.bound}.`,
  "media.tooShort": (p) => `${p.amount}, c’est trop court. ${p.network} demande au moins ${p.bound}.`,
  "media.tooWide": (p) =>
    p.advice
      ? `${p.amount} de large. ${p.network} réduit à ${p.bound}.`
      : `${p.amount} de large. ${p.network} autorise jusqu’à ${p.bound}.`,
  "media.tooNarrow": (p) =>
    `${p.amount} de large. ${p.network} ${p.advice ? "conseille" : "demande"} au moins ${p.bound}.`,
  "media.tooHigh": (p) =>
    `${p.amount} de haut. ${p.network} ${p.advice ? "conseille" : "autorise"} jusqu’à ${p.bound}.`,
  "media.tooLow": (p) => `${p.amount} de haut. ${p.network} ${p.advice ? "conseille" : "demande"} au moins ${p.bound}.`,
  "media.aspect": (p) => `Son format est ${p.amount}. La limite de ${p.network} est ${p.bound} ; recadrez d’abord.`,
  "media.tooManyPixels": (p) =>
    `${p.amount}, c’est trop. ${p.network} ${p.advice ? "conseille" : "autorise"} jusqu’à ${p.bound}.`,
  "media.shorterSide": (p) => `Son petit côté fait ${p.amount}. ${limit(p)}`,
  "media.longerSide": (p) => `Son grand côté fait ${p.amount}. ${limit(p)}`,
  "media.widthPlusHeight": (p) => `Largeur et hauteur font ${p.amount} en tout. ${limit(p)}`,
  "media.frameCount": (p) => `L’animation compte ${p.amount} images. ${limit(p)}`,
  "media.totalPixels": (p) => `Toutes les images font ${p.amount} en tout. ${limit(p)}`,
  "media.frameRate": (p) => `La vidéo montre ${p.amount} images par seconde. ${limit(p)}`,
  "media.bitRate": (p) => `Le débit est de ${p.amount}. ${limit(p)}`,
  "media.pageCount": (p) => `Le document compte ${p.amount} pages. ${limit(p)}`,
  "media.lateIndex": (p) =>
    `Cette vidéo ne se lit pas pendant le chargement ; ${p.network} ${p.advice ? "peut la refuser" : "la refuse"}. Exportez-la pour le Web (« fast start »).`,
  "media.editList": (p) =>
    `Cette vidéo contient une liste de montage (« edit list ») ; ${p.network} ${p.advice ? "peut la refuser" : "la refuse"}. Exportez-la de nouveau sans elle.`,
  "media.sizesDiffer": (p) =>
    `Les images n’ont pas la même taille. ${p.network} ${p.advice ? "les égalise" : "les veut toutes égales"}.`,
  "media.shapesDiffer": (p) =>
    `Les fichiers n’ont pas le même format. ${p.network} ${p.advice ? "les recadre tous comme le premier" : "les veut tous pareils"}.`,
  "media.codec": (p, f) => `${p.network} ne lit pas ${p.type}. Utilisez ${f.choice(p.allowed)}.`,
  "media.altNotAllowed": (p) => `${p.network} abandonne la description de ce fichier.`,
  "media.altTooLong": (p, f) =>
    `La description a ${f.number(p.count)} caractères. ${p.network} en autorise ${f.number(p.limit)}.`,
  "media.mixed": (p) => `${p.network} n’accepte pas ces types de fichiers ensemble.`,
  "media.tooMany": (p, f) =>
    f.plural(p.limit, {
      one: `${f.number(p.count)} fichiers. ${p.network} n’en accepte que ${f.number(p.limit)}.`,
      many: `${f.number(p.count)} fichiers. ${p.network} en accepte ${f.number(p.limit)} au plus.`,
      other: `${f.number(p.count)} fichiers. ${p.network} en accepte ${f.number(p.limit)} au plus.`,
    }),
  "media.tooFew": (p, f) =>
    f.plural(p.limit, {
      one: `${p.network} demande une image ou une vidéo.`,
      many: `${p.network} demande au moins ${f.number(p.limit)} fichiers.`,
      other: `${p.network} demande au moins ${f.number(p.limit)} fichiers.`,
    }),
  "media.noAlt": "Pas de description pour les personnes qui ne la voient pas.",
  "media.waiting": "Le fichier est encore en cours d’envoi.",
  "media.stopped": "Le fichier n’est pas arrivé.",
  "poll.notAllowed": (p) => `${p.network} ne propose pas de sondages.`,
  "poll.tooFewOptions": (p, f) => `Un sondage sur ${p.network} demande au moins ${f.number(p.limit)} réponses.`,
  "poll.tooManyOptions": (p, f) =>
    `${f.number(p.count)} réponses. Un sondage sur ${p.network} en accepte au plus ${f.number(p.limit)}.`,
  "poll.duration": (p) => `${p.network} n’accepte pas de sondage de cette durée.`,
  "poll.withMedia": (p) => `${p.network} n’accepte pas de fichiers à côté d’un sondage.`,
  "draft.empty": "Écrivez quelque chose ou ajoutez un fichier.",
  "draft.noChannel": "Choisissez au moins un canal.",
  "draft.channelGone": "Un canal choisi n’existe plus. Retirez-le.",
  "channel.disconnected": "Le canal est déconnecté. Reconnectez-le ou retirez-le.",
  "schedule.missing": "Choisissez d’abord une heure.",
  "schedule.unknown": "Ce jour, cette heure ou ce fuseau est inconnu. Choisissez-en un autre.",
  "schedule.past": "Cette heure est passée. Choisissez-en une plus tardive.",
  "schedule.notDue": "Son heure n’est pas encore venue.",
  "post.partlyPublished": "Elle est déjà parue sur un canal et ne peut donc plus être modifiée.",
  "delivery.state": "Le réseau a déjà répondu.",
};
