import type { Import } from '../guide';

export const vikunja: Import = {
  software: ['vikunja'],
  name: 'Vikunja',
  takes: ['csv', 'account-of-trello', 'account-of-todoist', 'account-of-microsoft-todo'],
  by: 'you',
  how: {
    fr: 'Dans les réglages, « Importer depuis un autre service » : les versions récentes prennent un fichier CSV. Trello, Todoist et Microsoft To Do y sont aussi, si l’hébergeur les a activés ; Vikunja va alors chercher vos tâches lui-même.',
    en: 'In the settings, “Import from other services”: recent versions take a CSV file. Trello, Todoist and Microsoft To Do are there too, where the host has switched them on; Vikunja then fetches your tasks itself.',
  },
  asOf: '2026-11',
  sources: ['go-vikunja/vikunja pkg/modules/migration'],
};
