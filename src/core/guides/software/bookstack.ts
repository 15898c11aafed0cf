import type { Import } from '../guide';

export const bookstack: Import = {
  software: ['bookstack', 'nextcloud-collectives'],
  name: 'BookStack, Nextcloud Collectives',
  takes: ['md', 'html'],
  by: 'you',
  how: 'software/bookstack/how',
  asOf: '2026-11',
  sources: [],
};
