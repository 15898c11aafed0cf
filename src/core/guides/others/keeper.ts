import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const keeper: Guide = {
  service: 'keeper',
  out: {
    state: 'open',
    address: 'https://keepersecurity.eu/vault/',
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans le coffre, « Réglages → Exporter », au format CSV : il n’est pas chiffré, supprimez-le aussitôt repris.',
        en: 'In the vault, “Settings → Export”, as CSV: it is not encrypted, delete it as soon as it was taken in.',
      },
    ],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: [],
};
