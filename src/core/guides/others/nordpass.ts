import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const nordpass: Guide = {
  service: 'nordpass',
  out: {
    state: 'open',
    address: 'https://app.nordpass.com/',
    formats: ['csv'],
    ways: ['nordpass/way_out'],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: [],
};
