import type { Import } from '../guide';

export const openproject: Import = {
  software: ['openproject'],
  name: 'OpenProject',
  takes: [],
  by: 'you',
  how: {
    fr: 'Recréez le projet et les tâches en cours : ses pages n’ont pas d’import CSV. Un import existe pour Jira Data Center, celui qui s’installe chez soi ; c’est l’hébergeur qui peut vous dire s’il l’a.',
    en: 'Create the project and the tasks under way again: its pages have no CSV import. There is an import for Jira Data Center, the one that people host themselves; the host can tell you whether they have it.',
  },
  asOf: '2026-11',
  sources: ['github.com/opf/openproject/pull/25172 (2026-09-07)', 'community.openproject.org'],
};
