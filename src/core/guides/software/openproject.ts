import type { Import } from '../guide';

export const openproject: Import = {
  software: ['openproject', 'taiga', 'redmine'],
  name: 'OpenProject, Taiga, Redmine',
  how: {
    fr: 'Créez le projet, puis importez le fichier CSV. Taiga et les versions récentes d’OpenProject ont aussi des imports directs pour Jira ; Taiga en a un pour Asana.',
    en: 'Create the project, then import the CSV file. Taiga and recent versions of OpenProject also have direct imports for Jira; Taiga has one for Asana.',
  },
};
