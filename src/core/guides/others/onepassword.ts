import type { Guide } from '../guide';
import { passwords } from '../software/passwords';
import { vaultwarden } from '../software/vaultwarden';

export const onepassword: Guide = {
  service: 'onepassword',
  out: {
    state: 'open',
    address: null,
    formats: ['1pux', 'csv'],
    ways: [
      {
        fr: 'Dans le logiciel pour ordinateur, « Fichier → Exporter ». Le fichier montre vos mots de passe en clair : effacez-le dès qu’il a servi.',
        en: 'In the desktop program, “File → Export”. The file shows your passwords for all to read: delete it as soon as it has served.',
      },
    ],
  },
  into: [vaultwarden, passwords],
  asOf: '2026-11',
  sources: [],
};
