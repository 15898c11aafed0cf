import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const keeper: Guide = {
  service: 'keeper',
  out: {
    state: 'open',
    address: 'https://keepersecurity.eu/vault/',
    formats: ['csv'],
    ways: ['keeper/way_out'],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: [],
};
