import type { Import } from '../guide';

export const redmine: Import = {
  software: ['redmine'],
  name: 'Redmine',
  takes: ['csv'],
  by: 'you',
  how: {
    fr: 'Créez le projet, puis importez les demandes depuis le fichier CSV ; vous dites à l’étape suivante quelle colonne est quoi. Il y faut le droit d’importer : à demander à l’hébergeur s’il manque.',
    en: 'Create the project, then import the issues from the CSV file; the next step asks what each column is. You need the right to import: ask the host if it is missing.',
  },
  asOf: '2026-11',
  sources: [],
};
