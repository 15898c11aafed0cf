import type { Guide } from '../guide';
import { docxToText } from '../shared-conversions';
import { cryptpad } from '../software/cryptpad';
import { etherpad } from '../software/etherpad';
import { hedgedoc } from '../software/hedgedoc';
import { nextcloud } from '../software/nextcloud';
import { onlyoffice } from '../software/onlyoffice';

export const applePages: Guide = {
  service: 'apple-pages',
  out: {
    state: 'open',
    address: 'https://www.icloud.com/pages/',
    formats: ['docx', 'pdf', 'epub'],
    ways: [
      {
        fr: 'Dans le document, « Télécharger une copie », puis le format.',
        en: 'In the document, “Download a copy”, then the format.',
      },
    ],
  },
  into: [etherpad, nextcloud, cryptpad, hedgedoc, onlyoffice],
  conversions: [docxToText],
  leftBehind: {
    fr: 'L’historique des versions, les commentaires et les partages ne suivent pas.',
    en: 'Version history, comments and sharing do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
