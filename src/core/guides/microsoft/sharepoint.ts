import type { Guide } from '../guide';
import { bookstack } from '../software/bookstack';
import { dokuwiki } from '../software/dokuwiki';
import { nextcloud } from '../software/nextcloud';

export const sharepoint: Guide = {
  service: 'sharepoint',
  out: {
    state: 'open',
    address: null,
    formats: ['ZIP'],
    ways: [
      {
        fr: 'Dans la bibliothèque de documents, sélectionnez les dossiers, puis « Télécharger ».',
        en: 'In the document library, select the folders, then “Download”.',
      },
      {
        fr: 'Ou « Synchroniser », avec OneDrive sur l’ordinateur, puis copiez le dossier ailleurs.',
        en: 'Or “Sync”, with OneDrive on your computer, then copy the folder elsewhere.',
      },
    ],
  },
  into: [nextcloud, dokuwiki, bookstack],
  leftBehind: {
    fr: 'Les droits d’accès ne suivent pas ; les pages sont à recopier.',
    en: 'Access rights do not come along; pages have to be copied over.',
  },
  asOf: '2026-11',
  sources: [],
};
