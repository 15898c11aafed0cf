import type { Import } from '../guide';

export const deck: Import = {
  software: ['nextcloud-deck', 'nextcloud'],
  name: 'Nextcloud Deck',
  takes: [],
  by: 'you',
  how: {
    fr: 'Recréez le tableau et ses listes, puis les cartes encore en cours. Le bouton d’import de Deck ne reprend que ses propres exports.',
    en: 'Rebuild the board and its lists, then the cards still under way. Deck’s import button takes its own exports alone.',
  },
  asOf: '2026-11',
  sources: ['nextcloud/deck docs/User_documentation_en.md'],
};
