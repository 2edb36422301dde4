import { describe, expect, test } from "vitest";
import { de } from "./de/index.js";
import { en } from "./en/index.js";
import { fi } from "./fi/index.js";
import { fr } from "./fr/index.js";
import type { Messages } from "./messages.js";
import { nl } from "./nl/index.js";

type Find = (messages: Messages) => string;

/** The articles' own terms, each in its own language, and what English calls them. */
const terms: readonly (readonly [id: string, locale: Messages, theirs: string, english: string, find: Find])[] = [
  ["SE-02", nl, "Accounts", "Accounts", (m) => m.common.terms.accounts],
  ["SE-03", nl, "Account koppelen", "Link account", (m) => m.common.terms.linkAccount],
  ["SE-03", nl, "Type account", "Account type", (m) => m.common.terms.accountType],
  ["SE-01", nl, "Publiceren", "Publish", (m) => m.common.terms.publish],
  ["SE-01", nl, "Webcare", "Webcare", (m) => m.common.terms.engage],
  ["SE-01", nl, "Media Monitor", "Media Monitor", (m) => m.common.terms.mediaMonitor],
  ["SE-15", nl, "Content kalender", "Content calendar", (m) => m.common.terms.contentCalendar],
  ["SE-16", nl, "Stream", "Stream", (m) => m.common.terms.stream],
  ["SC-07", de, "Einstellungen", "Settings", (m) => m.common.terms.settings],
  ["SC-07", de, "Kanäle & Geschäftszeiten", "Channels & business hours", (m) => m.common.terms.channelsAndHours],
  ["SC-07", de, "Kanäle", "Channels", (m) => m.common.terms.channels],
  ["SC-09", de, "Kanal hinzufügen", "Add channel", (m) => m.common.terms.addChannel],
  ["SC-16", de, "Bearbeiten", "Edit", (m) => m.common.actions.edit],
  ["SC-10", de, "Weiter", "Continue", (m) => m.common.terms.continue],
  ["SC-10", de, "Einstellungen bearbeiten", "Edit settings", (m) => m.common.terms.editSettings],
  ["SC-11", de, "Weiter", "Next", (m) => m.common.actions.next],
  ["SC-13", de, "Fertig", "Done", (m) => m.common.actions.done],
  ["SC-14", de, "Aktivieren", "Activate", (m) => m.common.terms.activate],
  ["SC-22", de, "Neu", "New", (m) => m.common.queues.new],
  ["SC-23", de, "Ausstehend", "Pending", (m) => m.common.queues.pending],
  ["SC-21", de, "Gelöst", "Resolved", (m) => m.common.queues.resolved],
  ["SC-17", de, "Benutzerdefinierter Anzeigename", "Custom display name", (m) => m.common.terms.displayName],
  ["SC-19", de, "Auto-Ownership", "Auto-ownership", (m) => m.common.terms.autoOwnership],
  ["SC-26", de, "Teamzugriff", "Team access", (m) => m.common.terms.teamAccess],
  ["SC-28", de, "Kanalzugriff", "Channel access", (m) => m.common.terms.channelAccess],
  ["SC-28", de, "Zuschauer", "Viewer", (m) => m.common.roles.viewer],
  ["SC-28", de, "Mitwirkender", "Contributor", (m) => m.common.roles.contributor],
  ["SC-28", de, "Supervisor", "Supervisor", (m) => m.common.roles.supervisor],
  ["SC-31", de, "Alle Benutzer", "All users", (m) => m.common.terms.allUsers],
  ["SC-31", de, "Alle Teams", "All teams", (m) => m.common.terms.allTeams],
  ["LO-05", fr, "Non Lu", "Unread", (m) => m.inbox.status.unread],
  ["LO-05", fr, "Lu", "Read", (m) => m.inbox.status.read],
  ["LO-05", fr, "Terminé", "Closed", (m) => m.inbox.status.closed],
  ["LO-06", fr, "Ouvert", "Open", (m) => m.inbox.status.open],
  ["LO-07", fr, "Tout Marquer comme lu", "Mark all as read", (m) => m.inbox.actions.markAllRead],
  ["LO-07", fr, "Tout Marquer comme Non Lu", "Mark all as unread", (m) => m.inbox.actions.markAllUnread],
  ["LO-07", fr, "Tout Terminer", "Close All", (m) => m.inbox.actions.closeAll],
  ["LO-07", fr, "Tout Ouvrir", "Open All", (m) => m.inbox.actions.openAll],
  ["LO-10", fr, "Assigner à", "Assign to", (m) => m.inbox.actions.assignTo],
  ["LO-14", fr, "Gérer les Réponses Enregistrées", "Manage Saved Replies", (m) => m.common.terms.manageSavedReplies],
  [
    "LO-14",
    fr,
    "Gestionnaire de Réponses Enregistrées",
    "Saved Replies Manager",
    (m) => m.common.terms.savedRepliesManager,
  ],
  ["LO-15", fr, "Créer", "Create", (m) => m.common.actions.create],
  ["LO-17", fr, "Modifier", "Edit", (m) => m.common.actions.edit],
  ["LO-17", fr, "Supprimer", "Delete", (m) => m.common.actions.delete],
  ["KL-06", fi, "Näytä kaikki", "Show all", (m) => m.common.actions.showAll],
  ["KL-20", fi, "Kaikki omat vaikuttajat", "All my influencers", (m) => m.common.terms.allInfluencers],
  ["KL-21", fi, "Nollaa", "Reset", (m) => m.common.actions.reset],
  ["KL-18", fi, "Merkitse lukemattomaksi", "Mark as unread", (m) => m.inbox.actions.markUnread],
  ["KL-27", fi, "Lähetä", "Send", (m) => m.common.actions.send],
  ["KL-15", fi, "Lähetä sähköposti", "Send email", (m) => m.common.terms.sendEmail],
  ["KL-15", fi, "Vieraile profiilissa", "Visit profile", (m) => m.common.terms.visitProfile],
  ["KL-15", fi, "Päivitä profiili", "Update profile", (m) => m.common.terms.updateProfile],
  ["KL-15", fi, "Lisää kampanjaan", "Add to campaign", (m) => m.common.terms.addToCampaign],
  ["KL-15", fi, "Lisää kirjanmerkki", "Add bookmark", (m) => m.common.terms.addBookmark],
  ["KL-15", fi, "Hae sähköposti", "Fetch email", (m) => m.common.terms.fetchEmail],
  ["KL-15", fi, "Hae TikTokin demografiset tiedot", "Get TikTok demographics", (m) => m.common.terms.fetchDemographics],
  ["KL-15", fi, "Luo PDF-raportti", "Create PDF report", (m) => m.common.terms.createReport],
  ["KL-23", fi, "Tiliasetukset", "Account settings", (m) => m.common.terms.accountSettings],
  ["KL-23", fi, "Integraatiot", "Integrations", (m) => m.common.terms.integrations],
  ["KL-23", fi, "Sähköpostipalveluntarjoaja", "Email service provider", (m) => m.common.terms.emailProvider],
  ["KL-23", fi, "Yhdistä sähköpostisi", "Connect your email", (m) => m.common.terms.connectEmail],
  ["IR-03", de, "Connect-Einladung", "Connect invitation", (m) => m.common.terms.connectInvitation],
  ["IR-06", de, "Berechtigungen", "Permissions", (m) => m.common.terms.permissions],
  ["IR-09", de, "Bestätigt", "Confirmed", (m) => m.common.terms.confirmed],
];

describe("the articles' own terms", () => {
  test.each(
    terms.map(([id, locale, theirs, english, find]) => ({ id, in: locale.locale, locale, theirs, english, find })),
  )("[$id] $english is $theirs in $in", ({ locale, theirs, english, find }) => {
    expect(find(locale)).toBe(theirs);
    expect(find(en)).toBe(english);
  });
});
