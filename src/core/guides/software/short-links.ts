import type { Import } from '../guide';

export const shortLinks: Import = {
  software: ['yourls', 'lstu', 'shlink', 'rs-short'],
  name: 'YOURLS, Lstu, Shlink',
  takes: [],
  by: 'you',
  how: {
    fr: 'Recréez les liens qui servent encore. Les anciens ne pourront pas pointer vers le nouvel endroit.',
    en: 'Create the links that are still in use again. The old ones can’t be made to lead to the new place.',
  },
  asOf: '2026-11',
  sources: [],
};
