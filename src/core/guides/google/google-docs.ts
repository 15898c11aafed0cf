import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { cryptpad } from '../software/cryptpad';
import { etherpad } from '../software/etherpad';
import { hedgedoc } from '../software/hedgedoc';
import { nextcloud } from '../software/nextcloud';
import { onlyoffice } from '../software/onlyoffice';

export const googleDocs: Guide = {
  service: 'google-docs',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/drive',
    formats: ['ODT', 'DOCX', 'HTML', 'EPUB', 'TXT', 'Markdown'],
    ways: [
      {
        fr: 'Un document : « Fichier → Télécharger », puis le format.',
        en: 'One document: “File → Download”, then the format.',
      },
      takeout('Drive'),
    ],
  },
  into: [etherpad, nextcloud, cryptpad, hedgedoc, onlyoffice],
  leftBehind: {
    fr: 'L’historique des versions, les commentaires et les partages ne suivent pas.',
    en: 'Version history, comments and sharing do not come along.',
  },
  asOf: '2026-11',
  sources: ['easycloudsolutions.com Takeout FAQ'],
};
