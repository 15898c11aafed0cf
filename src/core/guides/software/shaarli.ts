import type { Import } from '../guide';

export const shaarli: Import = {
  software: ['shaarli', 'linkding'],
  name: 'Shaarli, linkding',
  takes: ['html-of-bookmarks'],
  by: 'you',
  how: {
    fr: 'L’import prend un fichier de marque-pages HTML, comme en écrivent les navigateurs.',
    en: 'The import takes an HTML bookmarks file, as browsers write them.',
  },
  asOf: '2026-11',
  sources: [],
};
