import type { Import } from '../guide';

export const photos: Import = {
  software: ['nextcloud-photos', 'nextcloud'],
  name: 'Nextcloud Photos',
  takes: 'files',
  by: 'you',
  how: {
    fr: 'Décompressez l’archive, puis déposez le dossier de photos dans « Fichiers », par petits paquets, ou avec le logiciel Nextcloud s’il y en a beaucoup.',
    en: 'Unpack the archive, then put the folder of photos into “Files”, a few at a time, or with the Nextcloud program if there are many.',
  },
  asOf: '2026-11',
  sources: [],
};
