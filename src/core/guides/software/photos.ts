import type { Import } from '../guide';

export const photos: Import = {
  software: ['nextcloud-photos', 'nextcloud'],
  name: 'Nextcloud Photos',
  takes: 'files',
  by: 'you',
  how: 'software/photos/how',
  asOf: '2026-11',
  sources: [],
};
