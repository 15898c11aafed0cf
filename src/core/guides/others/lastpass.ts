import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const lastpass: Guide = {
  service: 'lastpass',
  out: {
    state: 'open',
    address: 'https://lastpass.com/vault/',
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans le coffre, « Options avancées → Exporter ». Le fichier montre vos mots de passe en clair : effacez-le dès qu’il a servi.',
        en: 'In the vault, “Advanced options → Export”. The file shows your passwords for all to read: delete it as soon as it has served.',
      },
    ],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: ['bitwarden/importer README (points to bitwarden.com/help/import-from-lastpass)'],
};
