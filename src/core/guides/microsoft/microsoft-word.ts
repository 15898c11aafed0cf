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
  leftBehind: 'shared/left-behind/versions_and_sharing',
  asOf: '2026-11',
  sources: [],
};
