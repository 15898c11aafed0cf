import type { Guide } from '../guide';
import { cryptpad } from '../software/cryptpad';
import { etherpad } from '../software/etherpad';
import { hedgedoc } from '../software/hedgedoc';
import { nextcloud } from '../software/nextcloud';
import { onlyoffice } from '../software/onlyoffice';
import { takeout, takeoutAddress } from '../takeout';

export const googleDocs: Guide = {
  service: 'google-docs',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['odt', 'docx', 'html', 'epub', 'txt', 'md'],
    ways: [
      {
        fr: 'Un document : « Fichier → Télécharger », puis le format.',
        en: 'One document: “File → Download”, then the format.',
      },
      takeout('drive'),
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
