import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const nordpass: Guide = {
  service: 'nordpass',
  out: {
    state: 'open',
    address: 'https://app.nordpass.com/',
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans les réglages, « Exporter les éléments » : le CSV n’est pas chiffré, supprimez-le aussitôt repris.',
        en: 'In the settings, “Export items”: the CSV is not encrypted, delete it as soon as it was taken in.',
      },
    ],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: [],
};
