import type { Import } from '../guide';

export const gpodder: Import = {
  software: ['gpodder'],
  name: 'gPodder',
  takes: ['opml'],
  by: 'you',
  how: {
    fr: 'Ajoutez vos émissions une à une, ou importez un fichier OPML si vous en avez un.',
    en: 'Add your shows one by one, or import an OPML file if you have one.',
  },
  asOf: '2026-11',
  sources: [],
};
