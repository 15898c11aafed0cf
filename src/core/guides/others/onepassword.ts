import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const onepassword: Guide = {
  service: 'onepassword',
  out: {
    state: 'open',
    address: null,
    formats: ['1pux', 'csv'],
    ways: ['onepassword/way_out'],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: [],
};
