import type { Guide } from '../guide';
import { docxToText } from '../shared-conversions';
import { officeCopy } from '../shared-ways';
import { cryptpad } from '../software/cryptpad';
import { etherpad } from '../software/etherpad';
import { hedgedoc } from '../software/hedgedoc';
import { nextcloud } from '../software/nextcloud';
import { onlyoffice } from '../software/onlyoffice';

export const microsoftWord: Guide = {
  service: 'microsoft-word',
  out: {
    state: 'open',
    address: 'https://onedrive.live.com/',
    formats: ['docx', 'odt', 'pdf'],
    ways: [officeCopy('ODT')],
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
