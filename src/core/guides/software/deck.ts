import type { Import } from '../guide';

export const deck: Import = {
  software: ['nextcloud-deck', 'nextcloud'],
  name: 'Nextcloud Deck',
  takes: [],
  by: 'you',
  how: 'software/deck/how',
  asOf: '2026-11',
  sources: ['nextcloud/deck docs/User_documentation_en.md'],
};
