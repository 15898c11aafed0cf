import type { GroupId } from '../../../src/surfaces/options/groups/groups';

/** A control of the options: its role, its name in French, and the group that holds it. */
export type NamedControl = readonly [group: GroupId, role: string, name: string | RegExp];

/** Thirty controls that users look for: none is further than two presses from the top of the page. */
export const thirtyControls: readonly NamedControl[] = [
  ['around', 'combobox', 'Commune ou code postal'],
  ['around', 'checkbox', 'Sans compte à créer'],
  ['around', 'checkbox', 'Gratuit ou à prix libre'],
  ['around', 'checkbox', /CHATONS/],
  ['around', 'checkbox', 'Belgique'],
  ['around', 'checkbox', 'coopérative'],
  ['mine', 'button', 'Monter zaclys'],
  ['mine', 'button', 'Retirer framasoft'],
  ['mine', 'combobox', 'Pour quoi faire ?'],
  ['mine', 'textbox', 'Son adresse'],
  ['mine', 'button', 'Ajouter cette adresse'],
  ['alerts', 'checkbox', /Afficher aussi un point/],
  ['alerts', 'button', 'Me prévenir à nouveau sur Gmail'],
  ['alerts', 'button', 'Ne plus attendre : Traduire'],
  ['alerts', 'checkbox', 'Doodle'],
  ['alerts', 'checkbox', 'Cocher tous ces services'],
  ['alerts', 'checkbox', 'Afficher la bulle'],
  ['alerts', 'radio', 'En bas à gauche'],
  ['hosts', 'button', 'Actualiser l’annuaire'],
  ['hosts', 'button', /Rétablir l’annuaire/],
  ['hosts', 'radio', /Celui de l’extension/],
  ['hosts', 'radio', /Directement chez chaque hébergeur/],
  ['hosts', 'checkbox', /PeerTube/],
  ['hosts', 'textbox', /Adresse du fichier de la liste/],
  ['privacy', 'button', 'Effacer ce journal'],
  ['privacy', 'checkbox', /Compter mes visites/],
  ['backup', 'button', 'Enregistrer dans un fichier'],
  ['backup', 'button', 'Voir ce qui serait effacé'],
  ['backup', 'button', 'Copier les détails'],
  ['backup', 'button', 'Effacer cette liste'],
];
