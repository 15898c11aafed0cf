import type { Import } from '../guide';

export const nextcloudNotes: Import = {
  software: ['nextcloud-notes', 'nextcloud'],
  name: 'Nextcloud Notes',
  takes: ['md', 'txt'],
  by: 'you',
  how: 'software/nextcloud-notes/how',
  asOf: '2026-11',
  sources: [],
};
