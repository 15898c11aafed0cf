import type { Import } from '../guide';

export const grist: Import = {
  software: ['grist'],
  name: 'Grist',
  takes: ['xlsx', 'csv'],
  by: 'you',
  how: 'software/grist/how',
  asOf: '2026-11',
  sources: ['gristlabs/grist-core static/locales/fr.client.json'],
};
