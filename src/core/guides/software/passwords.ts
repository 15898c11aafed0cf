import type { Import } from '../guide';

export const passwords: Import = {
  software: ['nextcloud-passwords', 'passbolt'],
  name: 'Nextcloud Passwords, Passbolt',
  takes: ['csv'],
  by: 'you',
  how: 'software/passwords/how',
  asOf: '2026-11',
  sources: [],
};
