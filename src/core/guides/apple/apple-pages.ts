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
    ways: ['apple-pages/way_out'],
  },
  into: [etherpad, nextcloud, cryptpad, hedgedoc, onlyoffice],
  conversions: [docxToText],
  leftBehind: 'shared/left-behind/versions_and_sharing',
  asOf: '2026-11',
  sources: [],
};
