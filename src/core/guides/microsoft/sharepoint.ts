import type { Guide } from '../guide';
import { syncCopy } from '../shared-ways';
import { bookstack } from '../software/bookstack';
import { dokuwiki } from '../software/dokuwiki';
import { nextcloud } from '../software/nextcloud';

export const sharepoint: Guide = {
  service: 'sharepoint',
  out: {
    state: 'open',
    address: null,
    formats: 'as-they-are',
    ways: [
      'sharepoint/way_out_1',
      'sharepoint/way_out_2',
      syncCopy('OneDrive', 'shared/ways/keep_on_device'),
    ],
  },
  into: [
    nextcloud,
    dokuwiki,
    {
      ...bookstack,
      takes: [],
      how: 'sharepoint/bookstack_how',
    },
  ],
  leftBehind: 'sharepoint/left_behind',
  asOf: '2026-11',
  sources: ['wvu.atlassian.net OneDrive FAQ', 'owncloud/client wiki (Virtual Files on Windows 10)'],
};
