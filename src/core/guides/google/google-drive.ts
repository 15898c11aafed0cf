import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const googleDrive: Guide = {
  service: 'google-drive',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/drive',
    formats: ['ZIP', 'TGZ'],
    ways: [
      takeout('Drive'),
      {
        fr: 'Ou installez Google Drive pour ordinateur, laissez-le tout recopier, puis copiez le dossier ailleurs.',
        en: 'Or install Google Drive for desktop, let it copy everything, then copy the folder elsewhere.',
      },
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: {
    fr: 'Les partages ne suivent pas : redonnez l’accès à chacun, avec un nouveau lien.',
    en: 'Sharing does not come along: give everybody access again, with a new link.',
  },
  asOf: '2026-11',
  sources: ['internationalfinance.com Takeout', 'technology.kenyon.edu'],
};
