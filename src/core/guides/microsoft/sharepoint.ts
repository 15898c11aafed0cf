import type { Guide } from '../guide';
import { keepOnDevice, syncCopy } from '../shared-ways';
import { bookstack } from '../software/bookstack';
import { dokuwiki } from '../software/dokuwiki';
import { nextcloud } from '../software/nextcloud';

export const sharepoint: Guide = {
  service: 'sharepoint',
  out: {
    state: 'open',
    address: null,
    formats: 'as-they-are',
    ways: [
      {
        fr: 'Dans la bibliothèque de documents, dossier par dossier : sélectionnez-en un, puis « Télécharger ». Une archive ZIP a ses limites (10 000 fichiers, 20 Go par fichier).',
        en: 'In the document library, folder by folder: select one, then “Download”. A ZIP archive has its limits (10,000 files, 20 GB a file).',
      },
      {
        fr: 'Ou « Synchroniser » la bibliothèque avec OneDrive, comme suit.',
        en: 'Or “Sync” the library with OneDrive, as follows.',
      },
      syncCopy('OneDrive', keepOnDevice),
    ],
  },
  into: [
    nextcloud,
    dokuwiki,
    {
      ...bookstack,
      takes: [],
      how: {
        fr: 'Créez un livre, puis recopiez-y vos pages une à une.',
        en: 'Create a book, then copy your pages into it one by one.',
      },
    },
  ],
  leftBehind: {
    fr: 'Les droits d’accès ne suivent pas ; les pages sont à recopier.',
    en: 'Access rights do not come along; pages have to be copied over.',
  },
  asOf: '2026-11',
  sources: ['wvu.atlassian.net OneDrive FAQ', 'owncloud/client wiki (Virtual Files on Windows 10)'],
};
