import type { Import } from '../guide';

export const nextcloud: Import = {
  software: ['nextcloud', 'owncloud', 'opencloud'],
  name: 'Nextcloud',
  takes: 'files',
  by: 'you',
  how: {
    fr: 'Si vous avez une archive ZIP, décompressez-la d’abord. Glissez ensuite vos dossiers dans la fenêtre « Fichiers ». S’il y en a beaucoup, installez plutôt le logiciel Nextcloud sur votre ordinateur : il envoie tout, tranquillement. Textes, tableurs et diaporamas s’ouvrent dans le navigateur si l’hébergeur a installé Collabora ou ONLYOFFICE.',
    en: 'If you have a ZIP archive, unpack it first. Then drag your folders into the “Files” window. If there are many, install the Nextcloud program on your computer instead: it sends everything at its own pace. Documents, spreadsheets and slides open in the browser where the host has installed Collabora or ONLYOFFICE.',
  },
  asOf: '2026-11',
  sources: [],
};
