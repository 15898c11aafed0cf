import type { Guide } from '../guide';
import { folderByFolder, syncCopy } from '../shared-ways';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const onedrive: Guide = {
  service: 'onedrive',
  out: {
    state: 'open',
    address: 'https://onedrive.live.com/',
    formats: 'as-they-are',
    ways: [
      folderByFolder('onedrive/zip_limits'),
      syncCopy('OneDrive', 'shared/ways/keep_on_device'),
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: 'shared/left-behind/sharing',
  asOf: '2026-11',
  sources: ['wvu.atlassian.net OneDrive FAQ', 'owncloud/client wiki (Virtual Files on Windows 10)'],
};
