import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const dashlane: Guide = {
  service: 'dashlane',
  out: {
    state: 'open',
    address: 'https://app.dashlane.com/',
    formats: ['csv'],
    ways: ['dashlane/way_out'],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: [],
};
