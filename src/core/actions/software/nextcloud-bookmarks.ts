import type { SoftwareActions } from '../software-actions';

export const nextcloudBookmarks: SoftwareActions = {
  software: 'nextcloud-bookmarks',
  actions: [
    {
      needs: ['bookmarks'],
      path: 'index.php/apps/bookmarks/',
      label: 'landing_bookmarks',
      account: 'required',
      source: { name: 'nextcloud/bookmarks src/router.js', asOf: '2026-08-21' },
    },
  ],
};
