import type { Guide } from '../guide';
import { bookstack } from '../software/bookstack';
import { xwiki } from '../software/xwiki';

export const confluence: Guide = {
  service: 'confluence',
  out: {
    state: 'open',
    address: 'https://home.atlassian.com/',
    formats: ['HTML', 'XML', 'PDF'],
    ways: [
      {
        fr: '« Paramètres de l’espace → Exporter l’espace ».',
        en: '“Space settings → Export space”.',
      },
    ],
  },
  into: [bookstack, xwiki],
  asOf: '2026-11',
  sources: [],
};
