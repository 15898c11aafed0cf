import type { Import } from '../guide';

export const nextcloud: Import = {
  software: ['nextcloud', 'owncloud', 'opencloud'],
  name: 'Nextcloud',
  takes: 'files',
  by: 'you',
  how: 'software/nextcloud/how',
  asOf: '2026-11',
  sources: [],
};
