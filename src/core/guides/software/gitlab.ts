import type { Import } from '../guide';

export const gitlab: Import = {
  software: ['gitlab'],
  name: 'GitLab',
  takes: ['git'],
  by: 'you',
  how: {
    fr: '« Nouveau projet → Importer un projet » : choisissez d’où vous venez, ou donnez l’adresse Git du dépôt.',
    en: '“New project → Import project”: choose where you come from, or give the repository’s Git address.',
  },
  asOf: '2026-11',
  sources: [],
};
