import type { Import } from '../guide';

export const joplin: Import = {
  software: ['joplin'],
  name: 'Joplin',
  takes: ['enex', 'md', 'html', 'txt', 'zip-of-onenote'],
  by: 'you',
  how: 'software/joplin/how',
  asOf: '2026-11',
  sources: ['laurent22/joplin readme/apps/import_export.md'],
};
