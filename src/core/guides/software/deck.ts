import type { Import } from '../guide';

export const deck: Import = {
  software: ['nextcloud-deck', 'nextcloud'],
  name: 'Nextcloud Deck',
  how: {
    fr: 'Recréez le tableau et ses listes, puis les cartes encore en cours. Depuis Trello, un import du fichier JSON est proposé.',
    en: 'Rebuild the board and its lists, then the cards still under way. From Trello, an import of the JSON file is offered.',
  },
};
