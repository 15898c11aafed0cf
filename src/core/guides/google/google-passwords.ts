import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const googlePasswords: Guide = {
  service: 'google-passwords',
  out: {
    state: 'open',
    address: 'https://passwords.google.com/options',
    formats: ['csv'],
    ways: [
      {
        fr: '« Paramètres → Exporter les mots de passe » : le CSV n’est pas chiffré, supprimez-le aussitôt repris.',
        en: '“Settings → Export passwords”: the CSV is not encrypted, delete it as soon as it was taken in.',
      },
    ],
  },
  into: [vaultwarden, passwords],
  leftBehind: {
    fr: 'Les clés d’accès (passkeys) sont à recréer site par site.',
    en: 'Passkeys have to be made again, site by site.',
  },
  asOf: '2026-11',
  sources: [],
};
