import type { Import } from '../guide';

export const vikunja: Import = {
  software: ['vikunja'],
  name: 'Vikunja',
  how: {
    fr: 'Dans les réglages, « Importer depuis un autre service » : Trello, Todoist et Microsoft To Do y sont si l’hébergeur les a activés.',
    en: 'In the settings, “Import from other services”: Trello, Todoist and Microsoft To Do are there where the hoster has switched them on.',
  },
};
