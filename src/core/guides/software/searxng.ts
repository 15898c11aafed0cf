import type { Import } from '../guide';

export const searxng: Import = {
  software: ['searxng', 'searx'],
  name: 'SearXNG',
  takes: [],
  by: 'you',
  how: {
    fr: 'Rien à importer : ouvrez le site et choisissez-le comme moteur de recherche dans les réglages de votre navigateur.',
    en: 'Nothing to import: open the site and choose it as search engine in your browser’s settings.',
  },
  asOf: '2026-11',
  sources: [],
};
