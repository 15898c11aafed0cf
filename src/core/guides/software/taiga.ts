import type { Import } from '../guide';

export const taiga: Import = {
  software: ['taiga'],
  name: 'Taiga',
  takes: ['account-of-trello', 'account-of-jira', 'account-of-asana'],
  by: 'you',
  how: {
    fr: 'À la création d’un projet, « Importer » : si l’hébergeur l’a activé, Taiga va chercher lui-même les projets de Trello, de Jira ou d’Asana, une fois connecté à l’ancien compte.',
    en: 'When you create a project, “Import”: where the host has switched it on, Taiga fetches projects from Trello, Jira or Asana itself, once it is connected to the old account.',
  },
  asOf: '2026-11',
  sources: [],
};
