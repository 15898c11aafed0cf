import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const lastpass: Guide = {
  service: 'lastpass',
  out: {
    state: 'open',
    address: 'https://lastpass.com/vault/',
    formats: ['csv'],
    ways: ['lastpass/way_out'],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: ['bitwarden/importer README (points to bitwarden.com/help/import-from-lastpass)'],
};
