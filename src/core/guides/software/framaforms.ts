import type { Import } from '../guide';

export const framaforms: Import = {
  software: ['framaforms', 'yakforms', 'liberaforms', 'nextcloud-forms'],
  name: 'Yakforms (Framaforms), Nextcloud Forms…',
  takes: [],
  by: 'you',
  how: 'software/framaforms/how',
  asOf: '2026-11',
  sources: [],
};
