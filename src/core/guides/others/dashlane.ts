import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const dashlane: Guide = {
  service: 'dashlane',
  out: {
    state: 'open',
    address: 'https://app.dashlane.com/',
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans l’application web, « Mon compte → Paramètres → Exporter » : le CSV n’est pas chiffré, supprimez-le aussitôt repris.',
        en: 'In the web app, “My account → Settings → Export”: the CSV is not encrypted, delete it as soon as it was taken in.',
      },
    ],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: [],
};
