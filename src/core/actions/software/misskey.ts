import type { SoftwareActions } from '../software-actions';

export const misskey: SoftwareActions = {
  software: 'misskey',
  actions: [
    {
      needs: ['microblog'],
      path: 'share',
      label: 'landing_post',
      account: 'required',
      source: { name: 'corbindavenport/share-to-mastodon js/share.js', asOf: '2025-04-20' },
    },
  ],
};
