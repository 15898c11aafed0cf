import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';
import { takeoutAddress } from '../takeout';

export const googleDrive: Guide = {
  service: 'google-drive',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: 'as-they-are',
    ways: ['google-drive/way_out_1', 'google-drive/way_out_2', 'google-drive/way_out_3'],
  },
  into: [nextcloud, seafile],
  leftBehind: 'shared/left-behind/sharing',
  asOf: '2026-11',
  sources: [
    'internationalfinance.com Takeout',
    'technology.kenyon.edu',
    'support.google.com/drive/answer/13401938',
  ],
};
