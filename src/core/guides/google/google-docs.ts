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
    ways: ['google-docs/way_out', takeout('drive')],
  },
  into: [etherpad, nextcloud, cryptpad, hedgedoc, onlyoffice],
  leftBehind: 'shared/left-behind/versions_and_sharing',
  asOf: '2026-11',
  sources: ['easycloudsolutions.com Takeout FAQ'],
};
