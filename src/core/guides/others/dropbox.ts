import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const dropbox: Guide = {
  service: 'dropbox',
  out: {
    state: 'open',
    address: 'https://www.dropbox.com/home',
    formats: ['ZIP'],
    ways: [
      { fr: 'Sélectionnez tout, puis « Télécharger ».', en: 'Select all, then “Download”.' },
      {
        fr: 'Ou installez Dropbox sur l’ordinateur, laissez-le tout recopier, puis copiez le dossier ailleurs.',
        en: 'Or install Dropbox on your computer, let it copy everything, then copy the folder elsewhere.',
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
