import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';

export const inoreader: Guide = {
  service: 'inoreader',
  out: {
    state: 'open',
    address: 'https://www.inoreader.com/preferences/content',
    formats: ['opml'],
    ways: [
      {
        fr: '« Préférences → Importer/Exporter », puis OPML.',
        en: '“Preferences → Import/Export”, then OPML.',
      },
    ],
  },
  into: [freshrss],
  asOf: '2026-11',
  sources: [],
};
