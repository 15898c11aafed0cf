import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const pcloud: Guide = {
  service: 'pcloud',
  out: {
    state: 'open',
    address: 'https://my.pcloud.com/',
    formats: 'as-they-are',
    ways: [
      {
        fr: 'Sur le site, cochez les dossiers un à un, puis « Télécharger » : chacun arrive en ZIP. Pour beaucoup de fichiers, passez par le programme pCloud Drive et recopiez le dossier ailleurs.',
        en: 'On the site, tick the folders one by one, then “Download”: each comes as a ZIP. For many files, use the program pCloud Drive and copy the folder elsewhere.',
      },
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: {
    fr: 'Les liens de partage sont à refaire.',
    en: 'Share links have to be made again.',
  },
  asOf: '2026-11',
  sources: [],
};
