import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const box: Guide = {
  service: 'box',
  out: {
    state: 'open',
    address: 'https://app.box.com/folder/0',
    formats: ['ZIP'],
    ways: [
      { fr: 'Sur chaque dossier, « Télécharger ».', en: 'On each folder, “Download”.' },
      {
        fr: 'Ou installez Box Drive, puis copiez le dossier ailleurs.',
        en: 'Or install Box Drive, then copy the folder elsewhere.',
      },
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: {
    fr: 'Les partages ne suivent pas : redonnez l’accès à chacun, avec un nouveau lien.',
    en: 'Sharing does not come along: give everybody access again, with a new link.',
  },
  asOf: '2026-11',
  sources: [],
};
