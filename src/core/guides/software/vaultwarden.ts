import type { Import } from '../guide';

export const vaultwarden: Import = {
  software: ['vaultwarden'],
  name: 'Vaultwarden (Bitwarden)',
  takes: ['csv', '1pux'],
  by: 'you',
  how: 'software/vaultwarden/how',
  asOf: '2026-11',
  sources: [],
};
