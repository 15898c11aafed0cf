import type { NeedId } from '../need';
import { foldWords } from '../text/fold';

/**
 * The words that say what a service is for, beside the labels of `need.ts`: how hosters describe
 * theirs, in French and in English. They support a weak alias and name no software.
 */
export const supportWords: Partial<Record<NeedId, string>> = {
  'text-collab': 'rédaction rédiger écriture écrire redigez ecrivez bureautique text writing',
  spreadsheet: 'tableur calcul feuille spreadsheet',
  slides: 'diapositives transparents slides presentation',
  forms: 'formulaires sondage questionnaire forms survey',
  'date-poll': 'rendez-vous date dates créneau réunion sondage poll scheduling meeting',
  'file-sync': 'fichiers stockage sauvegarde synchronisation nuage files storage sync drive',
  'file-drop': 'fichiers transfert envoi envoyer lourd volumineux files transfer',
  email: 'courriel courriels courrier email emails messagerie imap smtp webmail boîte',
  calendar: 'agenda calendrier calendar',
  contacts: 'contacts carnet addressbook',
  videoconf: 'visio visioconférence vidéoconférence réunion appel video meeting call webinaire',
  im: 'messagerie tchat discussion clavardage chat messaging instantanée',
  'team-chat': 'messagerie tchat discussion équipe chat team',
  'video-hosting': 'vidéos vidéo film streaming video videos',
  'photo-hosting': 'photos photo images album galerie pictures',
  maps: 'cartographie carte géographique map maps',
  notes: 'notes note',
  tasks: 'tâches tâche tasks todo',
  kanban: 'kanban tâches projet projets tableaux tasks project',
  whiteboard: 'tableau blanc post-it notes repositionnables whiteboard',
  'social-network': 'réseau social fédivers fediverse social',
  website: 'site sites web blog pages website wordpress',
  wiki: 'wiki connaissances documentation',
  pastebin: 'texte chiffré secret coller code paste snippet',
  'e-learning': 'formation cours apprentissage élèves enseignement learning',
  votes: 'vote votes voter décision décider consultation délibération sondage decision voting',
  'association-management':
    'association adhérents adhésions cotisations comptabilité bénévoles trésorerie membership',
  'pdf-tools': 'pdf signer signature signatures fusionner sign signing merge',
  books: 'livres lectures lecture bibliothèque books reading',
};

/** The words that stand in the labels of many needs and tell none of them from another. */
export const genericWords: ReadonlySet<string> = new Set(
  foldWords(
    'partage partager partages gestion gérer création aide outil outils service services ligne ' +
      'libre libres hébergement diffusion une des les aux pour avec sans par sur vos votre nos ' +
      'notre son ses and the for with your our',
  ).split(' '),
);
