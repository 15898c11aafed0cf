import type { Import } from '../guide';

export const wekan: Import = {
  software: ['wekan'],
  name: 'Wekan',
  takes: ['json-of-trello', 'csv'],
  by: 'you',
  how: {
    fr: 'Créez un tableau par l’import : depuis Trello, collez le contenu du fichier JSON ; un CSV y entre aussi, si ses colonnes portent les noms que Wekan attend.',
    en: 'Create a board by import: from Trello, paste the content of the JSON file; a CSV goes in too, if its columns bear the names that Wekan expects.',
  },
  asOf: '2026-11',
  sources: ['hakeplan/wekan wiki migrating-from-trello'],
};
