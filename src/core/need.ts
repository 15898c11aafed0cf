/**
 * A need: one thing that people use an online service for, the hinge between a service and an
 * offer.
 */
type Need = {
  id: string;
  /** The names that French directories give to the need: free text of hosters is looked up here. */
  directoryLabels: readonly string[];
};

/** All needs, in the order in which a chooser shows them. Ids are stored: they never change. */
export const needs = [
  {
    id: 'text-collab',
    directoryLabels: [
      'Traitement de texte collaboratif',
      'Éditeur de texte collaboratif',
      'Pad',
      'Bloc-notes collaboratif',
      'Édition collaborative de documents',
      'Suite bureautique',
    ],
  },
  { id: 'spreadsheet', directoryLabels: ['Tableur', 'Feuille de calcul collaborative'] },
  { id: 'slides', directoryLabels: ['Diaporama', 'Présentation'] },
  { id: 'forms', directoryLabels: ['Formulaire', 'Questionnaire', 'Sondage', 'Enquête en ligne'] },
  {
    id: 'date-poll',
    directoryLabels: ['Planification de rendez-vous', 'Aide à la prise de rendez-vous', 'Sondages'],
  },
  {
    id: 'file-sync',
    directoryLabels: [
      'Stockage de documents',
      'Partage de documents',
      'Cloud',
      'Drive',
      'Hébergement de fichiers',
    ],
  },
  {
    id: 'file-drop',
    directoryLabels: ['Dépôt de fichiers', 'Envoi de gros fichiers', 'Partage de fichiers'],
  },
  { id: 'email', directoryLabels: ['Messagerie électronique', 'Boîte mail', 'Webmail', 'Mail'] },
  { id: 'mailing-list', directoryLabels: ['Liste de discussion', 'Liste mail', 'Groupes'] },
  { id: 'newsletter', directoryLabels: ["Lettre d'information", "Envoi d'infolettres"] },
  { id: 'calendar', directoryLabels: ['Agenda', 'Calendrier', 'Agenda et contacts'] },
  { id: 'contacts', directoryLabels: ['Contacts', 'Synchronisation de contacts'] },
  { id: 'videoconf', directoryLabels: ['Visio', 'Audioconférence', 'Webinaire'] },
  { id: 'im', directoryLabels: ['Tchat', 'Chat', 'Discussion instantanée'] },
  {
    id: 'team-chat',
    directoryLabels: ["Messagerie d'équipe", "Discussion d'équipe", 'Messagerie instantanée'],
  },
  { id: 'video-hosting', directoryLabels: ['Diffusion de vidéos', 'Partage de vidéos', 'Vidéo'] },
  { id: 'photo-hosting', directoryLabels: ["Partage d'images", 'Galerie photo', 'Album photo'] },
  { id: 'maps', directoryLabels: ['Cartographie', 'Carte géographique'] },
  { id: 'translation', directoryLabels: ['Traduction automatique'] },
  { id: 'search', directoryLabels: ['Métamoteur de recherche'] },
  { id: 'url-shortener', directoryLabels: ["Réducteur d'URL", 'Raccourcisseur de liens'] },
  { id: 'notes', directoryLabels: ['Notes personnelles', 'Bloc-notes'] },
  { id: 'tasks', directoryLabels: ['Tâches', 'To-do'] },
  {
    id: 'kanban',
    directoryLabels: ['Gestion de projets', 'Gestion de tâches', 'Tableau de tâches'],
  },
  { id: 'whiteboard', directoryLabels: ['Post-it', 'Tableau de post-it', 'Mur collaboratif'] },
  { id: 'mindmap', directoryLabels: ['Cartes heuristiques', 'Carte heuristique'] },
  { id: 'diagram', directoryLabels: ['Dessin', 'Diagrammes'] },
  { id: 'design', directoryLabels: ['Maquettage', 'Création graphique'] },
  { id: 'microblog', directoryLabels: ['Microblogage', 'Réseau social (microblog)'] },
  { id: 'social-network', directoryLabels: ['Réseaux sociaux'] },
  { id: 'forum', directoryLabels: ['Forum de discussion', 'Agrégateur de liens'] },
  { id: 'events', directoryLabels: ['Événements', "Gestion d'événements", 'Billetterie'] },
  {
    id: 'website',
    directoryLabels: ['Hébergement de sites', 'Blog', 'CMS', 'Création de site web'],
  },
  { id: 'forge', directoryLabels: ['Forge', 'Gestion de version', 'Git'] },
  { id: 'audio', directoryLabels: ['Podcast', 'Diffusion audio', 'Musique'] },
  { id: 'wiki', directoryLabels: ['Wiki', 'Documentation'] },
  { id: 'rss', directoryLabels: ['Agrégateur de flux RSS', 'Flux RSS'] },
  { id: 'read-later', directoryLabels: ["Sauvegarde d'articles"] },
  { id: 'bookmarks', directoryLabels: ['Partage de liens', 'Signets'] },
  { id: 'password-manager', directoryLabels: ['Mots de passe', 'Coffre-fort'] },
  { id: 'pastebin', directoryLabels: ['Partage de texte chiffré', 'Pastebin'] },
  { id: 'petition', directoryLabels: ['Pétitions'] },
  {
    id: 'votes',
    directoryLabels: [
      'Prise de décision',
      'Vote en ligne',
      'Consultation citoyenne',
      'Démocratie participative',
    ],
  },
  {
    id: 'association-management',
    directoryLabels: ["Gestion d'association", 'Gestion associative', 'Comptabilité'],
  },
  {
    id: 'pdf-tools',
    directoryLabels: ['Outils PDF', 'Signature de PDF', 'Signature électronique'],
  },
  { id: 'e-learning', directoryLabels: ['E-learning', 'Quiz', 'Pédagogie'] },
  { id: 'expenses', directoryLabels: ['Comptes entre amis', 'Gestion de dépenses'] },
  { id: 'database', directoryLabels: ['Tables', 'Base de données'] },
  { id: 'books', directoryLabels: ['Bibliothèque', 'Lecture'] },
] as const satisfies readonly Need[];

/** The id of a need. */
export type NeedId = (typeof needs)[number]['id'];

/** The ids of all needs, in the same order as `needs`. */
export const needIds: readonly NeedId[] = needs.map(({ id }) => id);

const known: ReadonlySet<string> = new Set(needIds);

/** True if this string is the id of a need. */
export function isNeedId(value: string): value is NeedId {
  return known.has(value);
}
