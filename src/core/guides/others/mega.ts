import type { Guide } from '../guide';
import { cryptpad } from '../software/cryptpad';
import { fileDrop } from '../software/file-drop';
import { nextcloud } from '../software/nextcloud';

export const mega: Guide = {
  service: 'mega',
  out: {
    state: 'open',
    address: 'https://mega.nz/fm',
    formats: 'as-they-are',
    ways: [
      {
        fr: 'Sélectionnez vos dossiers, puis « Télécharger en ZIP », ou passez par le logiciel pour ordinateur s’ils sont lourds. Gardez votre clé de récupération jusqu’au bout.',
        en: 'Select your folders, then “Download as ZIP”, or use the desktop program if they are large. Keep your recovery key until the end.',
      },
    ],
  },
  into: [
    nextcloud,
    fileDrop,
    {
      ...cryptpad,
      takes: 'files',
      how: {
        fr: 'Déposez vos fichiers dans le CryptDrive, s’ils ne sont pas trop lourds pour votre espace.',
        en: 'Put your files into the CryptDrive, if they are not too large for your space.',
      },
    },
  ],
  leftBehind: {
    fr: 'Les partages ne suivent pas : redonnez l’accès à chacun, avec un nouveau lien.',
    en: 'Sharing does not come along: give everybody access again, with a new link.',
  },
  asOf: '2026-11',
  sources: [],
};
