import type { Import } from '../guide';

export const cospend: Import = {
  software: ['nextcloud-cospend'],
  name: 'Nextcloud Cospend',
  takes: ['csv-of-splitwise'],
  by: 'you',
  how: 'software/cospend/how',
  asOf: '2026-11',
  sources: [],
};
