import type { Guide } from '../guide';
import { appleCopy, syncCopy } from '../shared-ways';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const icloudDrive: Guide = {
  service: 'icloud-drive',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: 'as-they-are',
    ways: [
      appleCopy('drive'),
      'icloud-drive/way_out',
      syncCopy('iCloud', 'shared/ways/keep_on_device'),
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: 'shared/left-behind/sharing',
  asOf: '2026-11',
  sources: ['support.apple.com HT208502'],
};
